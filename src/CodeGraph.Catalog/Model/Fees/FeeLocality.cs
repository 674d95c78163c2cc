namespace CodeGraph.Catalog.Model.Fees;

/// <summary>A Medicare payment locality with its geographic practice cost indices (GPCI) and what else is loaded about it.</summary>
public sealed record FeeLocality
{
    /// <summary>The Medicare administrative contractor (MAC), five digits.</summary>
    public required string Contractor { get; init; }

    /// <summary>The number of the locality, two digits. With the contractor it names the locality.</summary>
    public required string Number { get; init; }

    /// <summary>The state's two letters.</summary>
    public required string State { get; init; }

    /// <summary>The name, without the stars that point to footnotes.</summary>
    public required string Name { get; init; }

    /// <summary>The index of physician work, three decimals. It includes the floors that the file names.</summary>
    public required decimal Work { get; init; }

    /// <summary>The index of practice expense.</summary>
    public required decimal PracticeExpense { get; init; }

    /// <summary>The index of malpractice.</summary>
    public required decimal Malpractice { get; init; }

    /// <summary>The row of the indices.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The locality's anesthesia conversion factor in dollars; null when its file is not loaded or has no such row.</summary>
    public AnesthesiaFactor? Anesthesia { get; init; }

    /// <summary>The counties; null when their file is not loaded or has no such row.</summary>
    public LocalityCounties? Counties { get; init; }

    /// <summary>The three indices together.</summary>
    public GeographicIndices Indices => new(Work, PracticeExpense, Malpractice);

    /// <summary>The contractor and the number, <c>10112-00</c>.</summary>
    public string Id => $"{Contractor}-{Number}";
}

/// <summary>The dollars that one anesthesia unit is worth.</summary>
/// <param name="Value">Dollars, two decimals for localities, four for the nation.</param>
/// <param name="Provenance">The row.</param>
public sealed record AnesthesiaFactor(decimal Value, Provenance Provenance);

/// <summary>The counties a locality consists of.</summary>
/// <param name="Area">The fee schedule area as the file names it.</param>
/// <param name="Counties">The counties as the file lists them.</param>
/// <param name="Provenance">The row.</param>
public sealed record LocalityCounties(string Area, string Counties, Provenance Provenance);
