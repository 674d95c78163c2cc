namespace CodeGraph.Catalog.Model.Reports;

/// <summary>
/// A line of CMS's list of corrections to an alpha-numeric file. The file posted with the list has them already, so they are told and never applied again.
/// </summary>
public sealed record Correction
{
    /// <summary>The code or modifier.</summary>
    public required string Value { get; init; }

    /// <summary>What was corrected, in CMS's own words.</summary>
    public required string Action { get; init; }

    /// <summary>From when; null when the line does not tell.</summary>
    public DateOnly? EffectiveDate { get; init; }

    /// <summary>The short description given with it; null when blank, as are the fields below.</summary>
    public string? ShortDescription { get; init; }

    /// <summary>The long description given with it.</summary>
    public string? LongDescription { get; init; }

    /// <summary>The types of service given with it, as written (<c>1,P</c>).</summary>
    public string? TypesOfService { get; init; }

    /// <summary>The BETOS category given with it.</summary>
    public string? Betos { get; init; }

    /// <summary>The coverage code given with it.</summary>
    public string? Coverage { get; init; }

    /// <summary>The pricing indicators given with it, as written.</summary>
    public string? Pricing { get; init; }

    /// <summary>The file, the release it corrects, and the row.</summary>
    public required Provenance Provenance { get; init; }
}
