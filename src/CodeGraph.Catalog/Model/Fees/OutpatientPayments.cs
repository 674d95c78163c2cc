namespace CodeGraph.Catalog.Model.Fees;

/// <summary>What the hospital outpatient prospective payment system (OPPS) says of codes, as far as it is loaded. Immutable.</summary>
public sealed record OutpatientPayments
{
    /// <summary>Nothing loaded.</summary>
    public static OutpatientPayments Empty { get; } = new();

    /// <summary>The releases of Addendum B, newest first.</summary>
    public IReadOnlyList<OutpatientRelease> Releases { get; init; } = [];

    /// <summary>The meanings of status indicators that a loaded file states; they stand beside the official ones.</summary>
    public IReadOnlyList<OutpatientStatusMeaning> StatusMeanings { get; init; } = [];

    /// <summary>Whether nothing is loaded.</summary>
    public bool IsEmpty => Releases.Count == 0 && StatusMeanings.Count == 0;

    /// <summary>The release in force on a date: the newest effective on or before it; null when all are later.</summary>
    public OutpatientRelease? ReleaseOn(DateOnly asOf)
    {
        foreach (var release in Releases)
        {
            if (release.EffectiveDate <= asOf)
            {
                return release;
            }
        }

        return null;
    }
}

/// <summary>The meaning a loaded file gives a status indicator.</summary>
/// <param name="Status">The indicator.</param>
/// <param name="Paid">Whether services with it are paid: Always, Sometimes, Never or Unknown, as the file says.</param>
/// <param name="Meaning">The meaning.</param>
/// <param name="Provenance">The row.</param>
public sealed record OutpatientStatusMeaning(string Status, string Paid, string Meaning, Provenance Provenance);
