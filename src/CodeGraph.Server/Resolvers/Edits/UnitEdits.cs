using CodeGraph.Catalog.Model.Edits;
using CodeGraph.GraphQL.Execution;

namespace CodeGraph.Server.Resolvers.Edits;

/// <summary>The medically unlikely edits of a code in every setting, with what cannot be told about them.</summary>
/// <param name="Edits">The edits, one a setting at most.</param>
/// <param name="Notice">What the loaded edits cannot tell; null when there is nothing to say.</param>
internal sealed record UnitEdits(IReadOnlyList<MedicallyUnlikelyEdit> Edits, string? Notice)
{
    private static readonly EditSetting[] Settings = Enum.GetValues<EditSetting>();

    /// <summary>Finds the edits of a code on its date.</summary>
    public static UnitEdits Of(DatedCode code, IResolverContext context)
    {
        var all = context.Snapshot().Catalog.DataSets.Edits;
        var (found, notices) = (new List<MedicallyUnlikelyEdit>(Settings.Length), new List<string?>(Settings.Length));
        foreach (var setting in Settings)
        {
            var table = all.UnitsOn(setting, code.AsOf);
            var edit = table?.Find(code.Value);
            if (edit is not null)
            {
                found.Add(edit);
            }

            notices.Add(EditNotices.OfUnits(all, setting, code.AsOf));
            notices.Add(table is not null && edit is null ? EditNotices.NoUnits(code.Value, table) : null);
        }

        return new(found, EditNotices.Join(notices));
    }
}
