namespace CodeGraph.Catalog.Model.Changes;

/// <summary>What a change between two releases is about.</summary>
public enum CodeChangeKind
{
    /// <summary>The later release has the code or modifier, the earlier one has not.</summary>
    Added,

    /// <summary>The later record has a termination date and the earlier has none, or the later release has the code no more.</summary>
    Discontinued,

    /// <summary>The earlier record had a termination date, and the later one has none.</summary>
    Reactivated,

    /// <summary>The long description.</summary>
    LongDescription,

    /// <summary>The short description.</summary>
    ShortDescription,

    /// <summary>How it is priced: pricing indicators, multiple pricing, ambulatory surgery, outpatient group, anesthesia base units.</summary>
    Payment,

    /// <summary>Medicare coverage: the coverage code, the sections of the manuals, the statute.</summary>
    Coverage,

    /// <summary>Everything else of the record: groupings, cross references, notes, laboratory certificates, dates, action.</summary>
    Administrative,
}
