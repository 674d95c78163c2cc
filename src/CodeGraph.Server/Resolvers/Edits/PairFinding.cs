using CodeGraph.Catalog.Model.Edits;

namespace CodeGraph.Server.Resolvers.Edits;

/// <summary>What a pair edit does to two lines of a claim.</summary>
internal enum PairOutcome
{
    /// <summary>Column 2 is not paid, whatever the modifiers.</summary>
    Denied,

    /// <summary>Column 2 is not paid, because no modifier that could bypass the edit was given.</summary>
    ModifierNeeded,

    /// <summary>A modifier was given that may bypass the edit.</summary>
    ModifierGiven,
}

/// <summary>A pair edit in force between two lines of a check.</summary>
/// <param name="Edit">The edit.</param>
/// <param name="Column1">The line that is paid.</param>
/// <param name="Column2">The line that is not paid beside it.</param>
/// <param name="Outcome">What the edit does to them.</param>
/// <param name="Bypassing">The modifiers given that may bypass it.</param>
/// <param name="Explanation">The same in a sentence.</param>
internal sealed record PairFinding(
    DatedPairEdit Edit, EditedLine Column1, EditedLine Column2, PairOutcome Outcome, IReadOnlyList<NcciModifier> Bypassing, string Explanation)
{
    public static PairFinding Of(DatedPairEdit edit, EditedLine column1, EditedLine column2, EditSetting setting)
    {
        var bypassing = edit.AllowsModifier ? FindBypassing(column1, column2, setting, edit.AsOf) : [];
        var outcome = !edit.AllowsModifier ? PairOutcome.Denied : bypassing.Count == 0 ? PairOutcome.ModifierNeeded : PairOutcome.ModifierGiven;
        var together = $"For the same patient, provider and day {column1.Code} is paid and {column2.Code} is not";
        return new(edit, column1, column2, outcome, bypassing, outcome switch
        {
            PairOutcome.Denied => $"{together}; no modifier changes that.{WithoutEffect(column1, column2)}",
            PairOutcome.ModifierNeeded => $"{together}, unless an NCCI-associated modifier says why both were needed and the record shows it. None that counts was given. {WhereItBelongs(edit, setting)}",
            _ => $"{string.Join(" and ", bypassing.Select(modifier => modifier.Code).Distinct())} may bypass the edit, so that {column1.Code} and {column2.Code} are both paid, if the record shows what the modifier stands for.",
        });
    }

    private static string WithoutEffect(EditedLine column1, EditedLine column2) =>
        column1.Modifiers.Concat(column2.Modifiers).Where(modifier => NcciModifiers.Find(modifier) is not null).Distinct().ToList() is { Count: > 0 } given
            ? $" {string.Join(" and ", given)} {(given.Count == 1 ? "has" : "have")} no effect on a pair with indicator 0."
            : "";

    private static string WhereItBelongs(DatedPairEdit edit, EditSetting setting) => NcciModifiers.Bypasses("59", isOnColumn1: true, setting, edit.AsOf)
        ? $"59, XE, XP, XS and XU count on {edit.Edit.Column1} (column 1) as well as on {edit.Edit.Column2} (column 2)."
        : $"59, XE, XP, XS and XU count on {edit.Edit.Column2} (column 2) only, as services before {NcciModifiers.DistinctServiceOnEitherCodeFrom:yyyy-MM-dd} were edited.";

    private static List<NcciModifier> FindBypassing(EditedLine column1, EditedLine column2, EditSetting setting, DateOnly asOf) =>
    [
        .. column1.Modifiers.Where(modifier => NcciModifiers.Bypasses(modifier, isOnColumn1: true, setting, asOf))
            .Concat(column2.Modifiers.Where(modifier => NcciModifiers.Bypasses(modifier, isOnColumn1: false, setting, asOf)))
            .Distinct().Select(modifier => NcciModifiers.Find(modifier)!),
    ];
}
