namespace CodeGraph.Catalog.Model.Fees;

/// <summary>
/// The formula of the physician fee schedule: [(work × its index) + (practice expense × its index) + (malpractice × its index)] ×
/// conversion factor (RVU25D.pdf), to the cent, half a cent upwards. Computed so from the files of October 2025, all 6,322 amounts
/// of CMS's own list of capped services come out equal.
/// </summary>
public static class FeeFormula
{
    /// <summary>The fee schedule amount of a row in a locality, before any cap.</summary>
    public static decimal Amount(FeeRow row, bool isFacility, in GeographicIndices indices, decimal conversionFactor)
    {
        ArgumentNullException.ThrowIfNull(row);
        var practice = isFacility ? row.FacilityPracticeExpense : row.NonFacilityPracticeExpense;
        return Amount(row.Work, practice, row.Malpractice, indices, conversionFactor);
    }

    /// <summary>The amount that the outpatient payment system caps the row at; meaningful when <see cref="FeeRow.HasCap"/>.</summary>
    public static decimal Cap(FeeRow row, bool isFacility, in GeographicIndices indices, decimal conversionFactor)
    {
        ArgumentNullException.ThrowIfNull(row);
        var practice = isFacility ? row.CapFacilityPracticeExpense : row.CapNonFacilityPracticeExpense;
        return Amount(row.Work, practice, row.CapMalpractice, indices, conversionFactor);
    }

    /// <summary>Computes the formula.</summary>
    public static decimal Amount(decimal work, decimal practiceExpense, decimal malpractice, in GeographicIndices indices, decimal conversionFactor) => ToCents(
        ((work * indices.Work) + (practiceExpense * indices.PracticeExpense) + (malpractice * indices.Malpractice)) * conversionFactor);

    /// <summary>Rounds to the nearest cent, half a cent upwards.</summary>
    public static decimal ToCents(decimal amount) => decimal.Round(amount, 2, MidpointRounding.AwayFromZero);
}

/// <summary>The three geographic practice cost indices.</summary>
/// <param name="Work">Of physician work.</param>
/// <param name="PracticeExpense">Of practice expense.</param>
/// <param name="Malpractice">Of malpractice.</param>
public readonly record struct GeographicIndices(decimal Work, decimal PracticeExpense, decimal Malpractice)
{
    /// <summary>The nation's: 1.</summary>
    public static GeographicIndices National { get; } = new(1, 1, 1);
}
