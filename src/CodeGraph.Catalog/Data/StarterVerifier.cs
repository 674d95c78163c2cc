using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Data;

/// <summary>One official fact of the starter catalogue that the official file says differently.</summary>
/// <param name="Value">The code or modifier.</param>
/// <param name="IsModifier">Whether it is a modifier.</param>
/// <param name="Field">The field, by its name in the alpha-numeric spreadsheet; <c>HCPC</c> when the file lacks the code altogether.</param>
/// <param name="Starter">What the starter catalogue says; empty for nothing.</param>
/// <param name="Official">What the official file says; empty for nothing.</param>
/// <param name="At">Where the starter catalogue says it.</param>
public sealed record StarterDifference(string Value, bool IsModifier, string Field, string Starter, string Official, Provenance At)
{
    /// <summary>The difference on one line.</summary>
    public override string ToString() =>
        $"{At}: {(IsModifier ? "modifier" : "code")} {Value}, {Field}: starter '{Starter}', official '{Official}'";
}

/// <summary>How the starter catalogue compares with an official file.</summary>
/// <param name="CodesCompared">Codes with official facts.</param>
/// <param name="ModifiersCompared">Modifiers with official facts.</param>
/// <param name="Differences">Every difference, codes first, in order of the codes and of the record's fields.</param>
/// <param name="MissingModifiers">Modifiers of the official file the starter catalogue lacks.</param>
public sealed record StarterVerification(
    int CodesCompared, int ModifiersCompared, IReadOnlyList<StarterDifference> Differences, IReadOnlyList<string> MissingModifiers);

/// <summary>Compares the official facts of the starter catalogue with an official file, field by field.</summary>
public static class StarterVerifier
{
    /// <summary>Finds every difference.</summary>
    /// <param name="starter">The starter catalogue.</param>
    /// <param name="official">A catalogue imported from the official file; its newest complete release is compared.</param>
    public static StarterVerification Verify(CodeCatalog starter, CodeCatalog official)
    {
        ArgumentNullException.ThrowIfNull(starter);
        ArgumentNullException.ThrowIfNull(official);
        var differences = new List<StarterDifference>();
        var codes = Compare(starter.Codes, official.FindCode, isModifier: false, differences);
        var modifiers = Compare(starter.Modifiers, official.FindModifier, isModifier: true, differences);
        var missing = official.Modifiers
            .Where(modifier => IsComplete(modifier.Official) && starter.FindModifier(modifier.Value)?.Official is null)
            .Select(modifier => modifier.Value);
        return new StarterVerification(codes, modifiers, differences, [.. missing]);
    }

    private static int Compare(
        IEnumerable<CatalogEntry> entries, Func<string, CatalogEntry?> find, bool isModifier, List<StarterDifference> differences)
    {
        var compared = 0;
        foreach (var entry in entries)
        {
            if (entry.Official is not { } ours)
            {
                continue;
            }

            compared++;
            if (find(entry.Value)?.Official is not { } theirs || !IsComplete(theirs))
            {
                differences.Add(new StarterDifference(entry.Value, isModifier, "HCPC", entry.Value, "", ours.Provenance));
                continue;
            }

            differences.AddRange(RecordDifference.Between(ours, theirs)
                .Select(field => new StarterDifference(entry.Value, isModifier, field.Field, field.Left, field.Right, ours.Provenance)));
        }

        return compared;
    }

    private static bool IsComplete(OfficialRecord? record) => record is not null && record.Release != StarterCatalog.ReleaseId;
}
