using System.Globalization;

namespace CodeGraph.Catalog.Model.Coverage;

/// <summary>What a coverage document is.</summary>
public enum CoverageDocumentKind
{
    /// <summary>A local coverage determination, by a Medicare administrative contractor.</summary>
    LocalDetermination,

    /// <summary>An article by a contractor: billing and coding, self-administered drugs, response to comments.</summary>
    Article,

    /// <summary>A national coverage determination, by CMS.</summary>
    NationalDetermination,
}

/// <summary>A document of the Medicare Coverage Database, in the version that the loaded files have.</summary>
public sealed record CoverageDocument
{
    /// <summary>What it is.</summary>
    public required CoverageDocumentKind Kind { get; init; }

    /// <summary>The number of the database, without the letter before it.</summary>
    public required int Number { get; init; }

    /// <summary>The newest version that a loaded table has.</summary>
    public required int Version { get; init; }

    /// <summary>
    /// How people cite it: <c>L33797</c>, <c>A52369</c>, <c>DL…</c> and <c>DA…</c> for proposals; for national determinations, whose public number is the manual section, <c>NCD</c> and the
    /// number of the database.
    /// </summary>
    public required string DisplayId { get; init; }

    /// <summary>The title; null when no loaded file has it.</summary>
    public string? Title { get; init; }

    /// <summary>The kind of article, such as "Billing and Coding"; null for determinations and where no loaded file tells.</summary>
    public string? ArticleType { get; init; }

    /// <summary>The section of the National Coverage Determinations Manual, such as <c>220.6.17</c>; null for local documents.</summary>
    public string? ManualSection { get; init; }

    /// <summary>Whether it is a proposal that is not in force.</summary>
    public bool IsProposed { get; init; }

    /// <summary>The first day the determination, or for an article its rules, applied.</summary>
    public DateOnly? EffectiveDate { get; init; }

    /// <summary>The first day of the version's revision.</summary>
    public DateOnly? RevisionDate { get; init; }

    /// <summary>The day it was, or will be, retired.</summary>
    public DateOnly? RetirementDate { get; init; }

    /// <summary>What the contractor noted about its state, such as "Future"; null without a note.</summary>
    public string? Note { get; init; }

    /// <summary>The contractors that issued it.</summary>
    public IReadOnlyList<CoverageContractor> Contractors { get; init; } = [];

    /// <summary>The names of its contractors where no loaded table names them otherwise; null where <see cref="Contractors"/> does.</summary>
    public string? ContractorNames { get; init; }

    /// <summary>Where it applies.</summary>
    public IReadOnlyList<CoverageState> States { get; init; } = [];

    /// <summary>How the states were found, in words; null without states.</summary>
    public string? StatesRule { get; init; }

    /// <summary>Why the contractor changed it last.</summary>
    public IReadOnlyList<string> ReasonsForChange { get; init; } = [];

    /// <summary>What the loaded files do not tell about it, and why; null when there is nothing to say.</summary>
    public string? Notice { get; init; }

    /// <summary>The row that describes it, or the first that names it.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Its page in the public database.</summary>
    public string Url
    {
        get
        {
            var (page, parameter, version) = Kind switch
            {
                CoverageDocumentKind.LocalDetermination => ("lcd", "lcdid", "ver"),
                CoverageDocumentKind.Article => ("article", "articleid", "ver"),
                _ => ("ncd", "ncdid", "ncdver"),
            };
            return string.Create(CultureInfo.InvariantCulture, $"https://www.cms.gov/medicare-coverage-database/view/{page}.aspx?{parameter}={Number}&{version}={Version}");
        }
    }

    /// <summary>Whether it was retired before a date, as far as the loaded files tell.</summary>
    public bool IsRetiredOn(DateOnly date) => RetirementDate is { } retired && retired < date;
}

/// <summary>A state or a part of one, as contractors divide the country.</summary>
/// <param name="Abbreviation">Two to four letters; parts of states have their own (<c>SF</c> is Southern California).</param>
/// <param name="Name">The name; parts say so after a hyphen.</param>
public sealed record CoverageState(string Abbreviation, string Name);

/// <summary>A Medicare administrative contractor in one of its jurisdictions.</summary>
public sealed record CoverageContractor
{
    /// <summary>The number CMS assigned, five digits.</summary>
    public required string Number { get; init; }

    /// <summary>The name it does business under.</summary>
    public required string Name { get; init; }

    /// <summary>What it administers, such as "A and B MAC"; null when the lookup is not loaded.</summary>
    public string? Type { get; init; }

    /// <summary>Which part of it, such as "MAC B"; null when the lookup is not loaded.</summary>
    public string? Subtype { get; init; }

    /// <summary>The jurisdiction, such as "J - E"; null when the lookup is not loaded.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>The CMS regions that oversee it.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>The states of its jurisdiction.</summary>
    public IReadOnlyList<CoverageState> States { get; init; } = [];

    /// <summary>Its own site, as the database has it; null without one.</summary>
    public string? Url { get; init; }

    /// <summary>The row.</summary>
    public required Provenance Provenance { get; init; }
}
