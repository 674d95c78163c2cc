using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Search;
using CodeGraph.Server.Hosting;

namespace CodeGraph.Server.Resolvers;

/// <summary>The answer about one input of a lookup: is this code valid on a date, and if not, why, and what instead.</summary>
internal sealed class CodeLookup
{
    /// <summary>The most inputs of one lookup.</summary>
    public const int MaxCodes = 500;

    private const int SuggestionsOffered = 5;

    // Longer text is prose; no code is near to it.
    private const int MaxMistypedCode = 12;

    private readonly CatalogSnapshot _snapshot;
    private readonly string? _mistyped;
    private IReadOnlyList<DidYouMean>? _suggestions;

    private CodeLookup(CatalogSnapshot snapshot, string? mistyped) => (_snapshot, _mistyped) = (snapshot, mistyped);

    /// <summary>The input as it was given.</summary>
    public required string Input { get; init; }

    /// <summary>The code in its normal form; null when the input has not the shape of a code.</summary>
    public string? Value { get; init; }

    /// <summary>What was found out.</summary>
    public required LookupStatus Status { get; init; }

    /// <summary>The same in a sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>The date of service.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The code; null when the catalogue does not have it.</summary>
    public DatedCode? Code { get; init; }

    /// <summary>The modifiers written after the code, as far as the catalogue has them.</summary>
    public IReadOnlyList<DatedModifier> Modifiers { get; init; } = [];

    /// <summary>The codes that its official record names to use instead.</summary>
    public IReadOnlyList<CrossReference> Replacements { get; init; } = [];

    /// <summary>Near codes, for an input that is no code of the catalogue. Sought when first asked for: most batches never do.</summary>
    public IReadOnlyList<DidYouMean> Suggestions =>
        _suggestions ??= _mistyped is null ? [] : _snapshot.Searcher.NearCodes(_mistyped, AsOf, SuggestionsOffered);

    /// <summary>Looks inputs up, one answer for each in their order.</summary>
    public static IReadOnlyList<CodeLookup> Of(IReadOnlyList<string> inputs, CatalogSnapshot snapshot, DateOnly asOf)
    {
        var answers = new CodeLookup[inputs.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = Of(inputs[i], snapshot, asOf);
        }

        return answers;
    }

    /// <summary>Looks an input up.</summary>
    public static CodeLookup Of(string input, CatalogSnapshot snapshot, DateOnly asOf)
    {
        if (!CodeText.TryParse(input, out var parsed))
        {
            return Malformed(input, snapshot, asOf);
        }

        var modifiers = new List<DatedModifier>(parsed.Modifiers.Count);
        string? unknown = null;
        foreach (var value in parsed.Modifiers)
        {
            if (snapshot.FindModifier(value, asOf) is { } modifier)
            {
                modifiers.Add(modifier);
            }
            else
            {
                unknown = unknown is null ? value : $"{unknown}, {value}";
            }
        }

        var code = snapshot.FindCode(parsed.Code, asOf);
        var (status, reason) = LookupVerdict.Of(parsed, code, snapshot);
        return new CodeLookup(snapshot, status == LookupStatus.Unknown && code is null ? parsed.Code : null)
        {
            Input = input,
            Value = parsed.Code,
            // Whoever reads only the status must not bill a line with a modifier that does not exist.
            Status = status == LookupStatus.Valid && unknown is not null ? LookupStatus.UnknownModifier : status,
            Reason = unknown is null ? reason : $"{reason} The catalogue does not have the modifier {unknown}.",
            AsOf = asOf,
            Code = code,
            Modifiers = modifiers,
            Replacements = ReplacementsOf(code),
        };
    }

    private static CrossReference[] ReplacementsOf(DatedCode? code)
    {
        // The newest record names what replaces a code that ended, whatever the date: the one in force did not know it yet.
        if (code is not { Code.Official.CrossReferences: { Count: > 0 } texts })
        {
            return [];
        }

        var replacements = new CrossReference[texts.Count];
        for (var i = 0; i < replacements.Length; i++)
        {
            replacements[i] = new CrossReference(texts[i], code.AsOf);
        }

        return replacements;
    }

    private static CodeLookup Malformed(string input, CatalogSnapshot snapshot, DateOnly asOf)
    {
        var isModifier = snapshot.Catalog.FindModifier(input) is not null;
        return new CodeLookup(snapshot, isModifier || input.Length > MaxMistypedCode ? null : input)
        {
            Input = input,
            Status = LookupStatus.Malformed,
            Reason = isModifier
                ? "This is a modifier; it is written after a code, as in E0601-RR."
                : "A code is a letter and four digits (HCPCS Level II, CDT), five digits, or four digits and a letter (CPT), with at most four modifiers after it.",
            AsOf = asOf,
        };
    }
}
