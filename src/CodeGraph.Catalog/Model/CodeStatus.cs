namespace CodeGraph.Catalog.Model;

/// <summary>Whether a code or modifier is valid on a date of service, by the dates of its official record.</summary>
public enum CodeStatus
{
    /// <summary>Added on or before the date, and not terminated before it.</summary>
    Active,

    /// <summary>The date is later than the termination date, which is the last day of validity, or a release in force has dropped the code.</summary>
    Terminated,

    /// <summary>The date is earlier than the date the code was added.</summary>
    NotYetEffective,

    /// <summary>No official record is loaded, or its date is missing, so validity cannot be told.</summary>
    Unknown,
}
