namespace CodeGraph.Server.Resolvers;

/// <summary>What a lookup found out about an input.</summary>
internal enum LookupStatus
{
    /// <summary>The code is valid on the date.</summary>
    Valid,

    /// <summary>The code's last valid day is before the date.</summary>
    Terminated,

    /// <summary>The code's first valid day is after the date.</summary>
    NotYetEffective,

    /// <summary>The input has the shape of a code, but the loaded releases do not have it.</summary>
    Unknown,

    /// <summary>The code is valid on the date, but the catalogue does not have a modifier written after it.</summary>
    UnknownModifier,

    /// <summary>The input has not the shape of a code.</summary>
    Malformed,

    /// <summary>The code belongs to a code set whose file needs a licence and is not loaded, so its validity cannot be told.</summary>
    LicenseRequired,
}
