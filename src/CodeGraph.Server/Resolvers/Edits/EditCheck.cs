using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Edits;
using CodeGraph.GraphQL.Execution;
using CodeGraph.Server.Hosting;

namespace CodeGraph.Server.Resolvers.Edits;

/// <summary>The answer to "may these be billed together": the edits in force among some codes on a date, and how many units of each are plausible.</summary>
internal sealed record EditCheck
{
    /// <summary>The most codes of one check; every pair of them is looked up.</summary>
    public const int MaxCodes = 50;

    // A claim line has room for four digits.
    private const int MaxUnits = 9999;

    /// <summary>The date of service.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whose claim it is.</summary>
    public required EditSetting Setting { get; init; }

    /// <summary>Each input, in order.</summary>
    public required IReadOnlyList<EditedLine> Lines { get; init; }

    /// <summary>The pair edits in force among them.</summary>
    public required IReadOnlyList<PairFinding> Pairs { get; init; }

    /// <summary>What the loaded edits cannot tell; null when there is nothing to say.</summary>
    public required string? Notice { get; init; }

    /// <summary>Checks the codes that the arguments of the field name.</summary>
    public static EditCheck Of(IResolverContext context)
    {
        var inputs = context.Argument<IReadOnlyList<string>>("codes");
        if (inputs.Count > MaxCodes)
        {
            throw RequestErrors.BadArgument("codes", $"has {inputs.Count} codes; a check takes at most {MaxCodes}, because it looks at every pair of them.");
        }

        var check = Of(inputs, context.Snapshot(), context.Argument<EditSetting>("setting"), context.AsOf());
        return context.Argument<IReadOnlyList<int>?>("units") is { } units ? check.WithUnits(units, context.Snapshot()) : check;
    }

    /// <summary>Checks codes, each with or without modifiers.</summary>
    public static EditCheck Of(IReadOnlyList<string> inputs, CatalogSnapshot snapshot, EditSetting setting, DateOnly asOf)
    {
        var edits = snapshot.Catalog.DataSets.Edits;
        var units = edits.UnitsOn(setting, asOf);
        var release = setting == EditSetting.DmeSupplier ? null : edits.PairsOn(setting, asOf);
        var lines = inputs.Select(input => Line(input, snapshot, units, asOf)).ToList();
        List<PairFinding> pairs = release is null ? [] : FindPairs(lines, release, setting, asOf);
        return new EditCheck
        {
            AsOf = asOf,
            Setting = setting,
            Lines = release is null ? lines : [.. lines.Select(line => line with { PairNotice = PairNotice(line, lines, pairs, release) })],
            Pairs = pairs,
            Notice = EditNotices.Join(EditNotices.OfUnits(edits, setting, asOf), EditNotices.OfPairs(edits, setting, asOf)),
        };
    }

    private EditCheck WithUnits(IReadOnlyList<int> units, CatalogSnapshot snapshot)
    {
        if (units.Count != Lines.Count || units.Any(count => count is < 1 or > MaxUnits))
        {
            throw RequestErrors.BadArgument("units", $"takes one number from 1 to {MaxUnits} for each of the {Lines.Count} codes, in their order.");
        }

        var checks = UnitCheck.Of([.. Lines.Select((line, i) => (line.Code, units[i]))], snapshot.Catalog.DataSets.Edits, Setting, AsOf);
        return this with { Lines = [.. Lines.Select((line, i) => line with { UnitCheck = checks[i] })] };
    }

    private static EditedLine Line(string input, CatalogSnapshot snapshot, UnitEditTable? units, DateOnly asOf)
    {
        if (!CodeText.TryParse(input, out var parsed))
        {
            return new EditedLine(input, null, null, []) { Notice = "This is not a code with at most four modifiers, so it was not checked." };
        }

        var edit = units?.Find(parsed.Code);
        return new EditedLine(input, parsed.Code, snapshot.FindCode(parsed.Code, asOf), parsed.Modifiers)
        {
            UnitEdit = edit,
            Notice = edit is null && units is not null ? EditNotices.NoUnits(parsed.Code, units) : null,
        };
    }

    private static List<PairFinding> FindPairs(List<EditedLine> lines, PairEditRelease release, EditSetting setting, DateOnly asOf)
    {
        var found = new List<PairFinding>();
        for (var i = 0; i < lines.Count; i++)
        {
            for (var j = 0; j < lines.Count; j++)
            {
                if (lines[i].Code is { } column1 && lines[j].Code is { } column2 && column1 != column2)
                {
                    foreach (var edit in release.Find(column1, column2).Where(edit => edit.Terms.IsInForceOn(asOf)))
                    {
                        found.Add(PairFinding.Of(new DatedPairEdit(edit, asOf), lines[i], lines[j], setting));
                    }
                }
            }
        }

        return found;
    }

    private static string? PairNotice(EditedLine line, List<EditedLine> lines, List<PairFinding> pairs, PairEditRelease release)
    {
        if (line.Code is null || pairs.Exists(pair => pair.Column1.Code == line.Code || pair.Column2.Code == line.Code))
        {
            return null;
        }

        var none = lines.Exists(other => other.Code is not null && other.Code != line.Code)
            ? $"No loaded procedure-to-procedure edit in force pairs {line.Code} with another of these codes."
            : $"There is no other code to pair {line.Code} with.";
        return EditNotices.Join(none, EditNotices.BeyondReach(line.Code, release));
    }
}

/// <summary>One code of a check.</summary>
/// <param name="Input">The input as it was given.</param>
/// <param name="Code">The code in its normal form; null when the input is none.</param>
/// <param name="Entry">The code of the catalogue; null when the catalogue does not have it.</param>
/// <param name="Modifiers">The modifiers written after it.</param>
internal sealed record EditedLine(string Input, string? Code, DatedCode? Entry, IReadOnlyList<string> Modifiers)
{
    /// <summary>The medically unlikely edit in force; null without one.</summary>
    public MedicallyUnlikelyEdit? UnitEdit { get; init; }

    /// <summary>The units given, held against the edit; null when none were given.</summary>
    public UnitCheck? UnitCheck { get; init; }

    /// <summary>Says why the input was not checked, or that no value is published.</summary>
    public string? Notice { get; init; }

    /// <summary>Says that no pair edit touches the code, as far as the loaded files tell; null when one does.</summary>
    public string? PairNotice { get; init; }
}
