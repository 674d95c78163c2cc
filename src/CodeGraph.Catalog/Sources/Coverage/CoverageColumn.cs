namespace CodeGraph.Catalog.Sources.Coverage;

/// <summary>What a column of the coverage database holds.</summary>
internal enum CoverageColumnKind
{
    /// <summary>A whole number that identifies something.</summary>
    Number,

    /// <summary>Words.</summary>
    Text,

    /// <summary>Words with markup.</summary>
    Html,

    /// <summary>A day, with or without a time after it.</summary>
    Date,

    /// <summary>A CPT or HCPCS code.</summary>
    Code,

    /// <summary>A modifier.</summary>
    Modifier,
}

/// <summary>A column that facts are taken from.</summary>
/// <param name="Name">Its name in the data dictionary.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="IsRequired">Whether a file without it is no such table, and a row without a value no row of it.</param>
/// <param name="IsKey">Whether it is part of the table's primary key.</param>
internal sealed record CoverageColumn(string Name, CoverageColumnKind Kind, bool IsRequired = false, bool IsKey = false);
