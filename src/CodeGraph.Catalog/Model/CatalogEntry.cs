namespace CodeGraph.Catalog.Model;

/// <summary>What codes and modifiers have in common: a value, its code set and its official records.</summary>
public abstract record CatalogEntry
{
    /// <summary>The code or modifier in upper case, without blanks or hyphens.</summary>
    public required string Value { get; init; }

    /// <summary>The code set the value belongs to.</summary>
    public required CodeSystem System { get; init; }

    /// <summary>The official record of each loaded release, newest release first; empty when no release has the value.</summary>
    public IReadOnlyList<OfficialRecord> Records { get; init; } = [];

    /// <summary>The record of the newest loaded release; null when no release has the value (see <see cref="DescriptorNotice"/>).</summary>
    public OfficialRecord? Official => Records.Count > 0 ? Records[0] : null;

    /// <summary>Says why there is no official descriptor, and what to do about it; null when there is one.</summary>
    public string? DescriptorNotice { get; init; }

    /// <summary>
    /// The first day of the oldest loaded release that is newer than <see cref="Official"/> and no longer has the value; null when the newest
    /// loaded release has it.
    /// </summary>
    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>
    /// The record in force on a date: that of the newest release that was out by then, or of the oldest release when all
    /// are later.
    /// </summary>
    public OfficialRecord? OfficialOn(DateOnly asOf)
    {
        if (Records.Count < 2)
        {
            return Official;
        }

        var month = Model.Release.IdOf(asOf);
        foreach (var record in Records)
        {
            if (string.CompareOrdinal(record.Release, month) <= 0)
            {
                return record;
            }
        }

        return Records[^1];
    }

    /// <summary>
    /// Whether the code may be used on a date of service. The newest record decides, because it keeps the dates of all
    /// earlier ones; a code that a later release has dropped without a date ended with that release.
    /// </summary>
    public virtual CodeStatus StatusOn(DateOnly asOf) => Official switch
    {
        null => CodeStatus.Unknown,
        _ when asOf >= WithdrawnOn => CodeStatus.Terminated,
        { TerminationDate: { } last } when asOf > last => CodeStatus.Terminated,
        { DateAdded: null } => CodeStatus.Unknown,
        { DateAdded: { } added } when asOf < added => CodeStatus.NotYetEffective,
        _ => CodeStatus.Active,
    };
}
