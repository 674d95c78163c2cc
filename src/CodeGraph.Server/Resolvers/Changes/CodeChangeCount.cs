using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Changes;

namespace CodeGraph.Server.Resolvers.Changes;

/// <summary>How many changes of a kind there are.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Changes">The changes.</param>
/// <param name="Codes">The codes they are of.</param>
/// <param name="Modifiers">The modifiers they are of.</param>
internal sealed record CodeChangeCount(CodeChangeKind Kind, int Changes, int Codes, int Modifiers)
{
    /// <summary>Counts changes that are in the order of their entries; kinds that do not occur are left out.</summary>
    public static IReadOnlyList<CodeChangeCount> Of(IReadOnlyList<CodeChange> changes)
    {
        var kinds = Enum.GetValues<CodeChangeKind>();
        var (all, codes, modifiers, last) = (new int[kinds.Length], new int[kinds.Length], new int[kinds.Length], new CatalogEntry?[kinds.Length]);
        foreach (var change in changes)
        {
            var kind = (int)change.Kind;
            all[kind]++;
            if (!ReferenceEquals(last[kind], change.Entry))
            {
                last[kind] = change.Entry;
                _ = change.Entry is Modifier ? modifiers[kind]++ : codes[kind]++;
            }
        }

        return [.. kinds.Where(kind => all[(int)kind] > 0).Select(kind => new CodeChangeCount(kind, all[(int)kind], codes[(int)kind], modifiers[(int)kind]))];
    }
}
