namespace CodeGraph.Catalog.Model.Fees;

/// <summary>What Addendum B says of a code. Amounts are dollars before the adjustment to the hospital's wage index.</summary>
public sealed class OutpatientRow
{
    /// <summary>The code.</summary>
    public required string Code { get; init; }

    /// <summary>The status indicator (SI): whether and how the service is paid.</summary>
    public required string Status { get; init; }

    /// <summary>The ambulatory payment classification (APC); empty when the row has none.</summary>
    public string Classification { get; init; } = "";

    /// <summary>The APC's relative weight; null when the row has none.</summary>
    public decimal? RelativeWeight { get; init; }

    /// <summary>The national payment rate; null when the row has none.</summary>
    public decimal? PaymentRate { get; init; }

    /// <summary>The national unadjusted copayment; null when the row has none.</summary>
    public decimal? NationalCopayment { get; init; }

    /// <summary>The minimum unadjusted copayment; null when the row has none.</summary>
    public decimal? MinimumCopayment { get; init; }

    /// <summary>The 1-based line of the file.</summary>
    public required int Row { get; init; }
}
