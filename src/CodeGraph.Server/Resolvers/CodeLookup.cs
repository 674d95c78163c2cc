using System.Globalization;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Search;
using CodeGraph.Server.Hosting;

namespace CodeGraph.Server.Resolvers;

/// <summary>The answer about one input of a lookup: is this code valid on a date, and if not, why, and what instead.</summary>
internal sealed record CodeLookup
{
    /// <summary>The most inputs of one lookup.</summary>
    public const int MaxCodes = 500;

    private const int SuggestionsOffered = 5;

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

    /// <summary>Near codes, for an input that is no code of the catalogue.</summary>
    public IReadOnlyList<DidYouMean> Suggestions { get; init; } = [];

    /// <summary>Looks an input up.</summary>
    public static CodeLookup Of(string input, CatalogSnapshot snapshot, DateOnly asOf)
    {
        if (!CodeText.TryParse(input, out var parsed))
        {
            return Malformed(input, snapshot, asOf);
        }

        var modifiers = parsed.Modifiers.Select(value => snapshot.FindModifier(value, asOf)).OfType<DatedModifier>().ToList();
        var code = snapshot.FindCode(parsed.Code, asOf);
        var (status, reason) = code switch
        {
            { Entry.Records.Count: > 0 } => Judge(code),
            not null => (LookupStatus.LicenseRequired, code.Entry.DescriptorNotice ?? "No official record of the code is loaded."),
            null when CodeText.DescriptorNoticeFor(parsed.System) is { } notice =>
                (LookupStatus.LicenseRequired, $"{parsed.Code} has the shape of a {Name(parsed.System)} code; whether it exists cannot be told here. {notice}"),
            null => (LookupStatus.Unknown, $"{parsed.Code} is in none of the loaded releases{ReleaseNames(snapshot)}."),
        };
        var unknown = parsed.Modifiers.Where(value => modifiers.All(modifier => modifier.Value != value)).ToList();
        return new CodeLookup
        {
            Input = input,
            Value = parsed.Code,
            // Whoever reads only the status must not bill a line with a modifier that does not exist.
            Status = status == LookupStatus.Valid && unknown.Count > 0 ? LookupStatus.UnknownModifier : status,
            Reason = unknown.Count == 0 ? reason : $"{reason} The catalogue does not have the modifier {string.Join(", ", unknown)}.",
            AsOf = asOf,
            Code = code,
            Modifiers = modifiers,
            Replacements = code?.Record is { } record ? [.. record.CrossReferences.Select(text => new CrossReference(text, asOf))] : [],
            Suggestions = status == LookupStatus.Unknown ? snapshot.Searcher.NearCodes(parsed.Code, asOf, SuggestionsOffered) : [],
        };
    }

    private static CodeLookup Malformed(string input, CatalogSnapshot snapshot, DateOnly asOf)
    {
        var isModifier = snapshot.Catalog.FindModifier(input) is not null;
        return new CodeLookup
        {
            Input = input,
            Status = LookupStatus.Malformed,
            Reason = isModifier
                ? "This is a modifier; it is written after a code, as in E0601-RR."
                : "A code is a letter and four digits (HCPCS Level II, CDT), five digits, or four digits and a letter (CPT), with at most four modifiers after it.",
            AsOf = asOf,
            Suggestions = isModifier || input.Length > 12 ? [] : snapshot.Searcher.NearCodes(input, asOf, SuggestionsOffered),
        };
    }

    private static (LookupStatus Status, string Reason) Judge(DatedCode code)
    {
        var record = code.Code.Official!;
        return code.Status switch
        {
            CodeStatus.Active => (LookupStatus.Valid, record.TerminationDate is { } end
                ? $"Valid on {Day(code.AsOf)}; {code.Value} ends on {Day(end)}."
                : $"Valid on {Day(code.AsOf)}."),
            CodeStatus.Terminated => (LookupStatus.Terminated, $"{code.Value} could be used until {Day(record.TerminationDate!.Value)}."),
            CodeStatus.NotYetEffective => (LookupStatus.NotYetEffective, $"{code.Value} can be used from {Day(record.DateAdded!.Value)}."),
            _ => (LookupStatus.Unknown, $"The official record of {code.Value} has no date, so its validity cannot be told."),
        };
    }

    private static string ReleaseNames(CatalogSnapshot snapshot) => snapshot.Catalog.CurrentRelease is null
        ? ""
        : $" ({string.Join(", ", snapshot.Catalog.ReleasesOf(DataSet.HcpcsLevel2).Select(release => release.Name))})";

    private static string Name(CodeSystem system) => system switch
    {
        CodeSystem.Cpt => "CPT",
        CodeSystem.Cdt => "CDT",
        _ => "HCPCS Level II",
    };

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
