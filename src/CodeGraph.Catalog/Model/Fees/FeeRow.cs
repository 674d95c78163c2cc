namespace CodeGraph.Catalog.Model.Fees;

/// <summary>
/// One row of the relative value file: what the physician fee schedule says of a code with one modifier or none. Relative
/// values have two decimals.
/// </summary>
public sealed class FeeRow
{
    private readonly FeeValues _values;

    internal FeeRow(string code, string modifier, FeePolicy policy, int row, in FeeValues values)
    {
        Code = code;
        Modifier = modifier;
        Policy = policy;
        Row = row;
        _values = values;
    }

    /// <summary>Columns 1-5: the code.</summary>
    public string Code { get; }

    /// <summary>Columns 6-7: 26, TC or 53; empty for the global service.</summary>
    public string Modifier { get; }

    /// <summary>Status, indicators and percentages.</summary>
    public FeePolicy Policy { get; }

    /// <summary>The 1-based line of the file.</summary>
    public int Row { get; }

    /// <summary>Columns 60-65: physician work.</summary>
    public decimal Work => Hundredths(_values.Work);

    /// <summary>Columns 67-72: practice expense outside a facility.</summary>
    public decimal NonFacilityPracticeExpense => Hundredths(_values.NonFacilityPracticeExpense);

    /// <summary>Columns 76-81: practice expense in a facility.</summary>
    public decimal FacilityPracticeExpense => Hundredths(_values.FacilityPracticeExpense);

    /// <summary>Columns 85-89: malpractice.</summary>
    public decimal Malpractice => Hundredths(_values.Malpractice);

    /// <summary>Columns 91-96: the sum for services outside a facility.</summary>
    public decimal NonFacilityTotal => Hundredths(_values.NonFacilityTotal);

    /// <summary>Columns 97-102: the sum for services in a facility.</summary>
    public decimal FacilityTotal => Hundredths(_values.FacilityTotal);

    /// <summary>Columns 152-157: the practice expense outside a facility that the outpatient cap is computed with; 0 where no cap applies.</summary>
    public decimal CapNonFacilityPracticeExpense => Hundredths(_values.CapNonFacilityPracticeExpense);

    /// <summary>Columns 159-164: the same in a facility.</summary>
    public decimal CapFacilityPracticeExpense => Hundredths(_values.CapFacilityPracticeExpense);

    /// <summary>Columns 166-171: the malpractice value that the outpatient cap is computed with.</summary>
    public decimal CapMalpractice => Hundredths(_values.CapMalpractice);

    /// <summary>Whether the outpatient payment system caps the payment.</summary>
    public bool HasCap => _values is not { CapNonFacilityPracticeExpense: 0, CapFacilityPracticeExpense: 0, CapMalpractice: 0 };

    /// <summary>Whether any relative value is above zero.</summary>
    public bool HasValues => _values is not { NonFacilityTotal: 0, FacilityTotal: 0 };

    internal FeeValues Values => _values;

    private static decimal Hundredths(int value) => new(value, 0, 0, false, 2);
}

/// <summary>The relative values of a row in whole hundredths, in the order of the file.</summary>
internal readonly record struct FeeValues(
    int Work,
    int NonFacilityPracticeExpense,
    int FacilityPracticeExpense,
    int Malpractice,
    int NonFacilityTotal,
    int FacilityTotal,
    int CapNonFacilityPracticeExpense,
    int CapFacilityPracticeExpense,
    int CapMalpractice);
