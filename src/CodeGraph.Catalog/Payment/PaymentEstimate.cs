using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Payment;

/// <summary>What came of pricing a line.</summary>
public enum PaymentOutcome
{
    /// <summary>There is an amount.</summary>
    Priced,

    /// <summary>Medicare makes no separate payment for the line; the amount is 0 and the notice says why.</summary>
    NotPayable,

    /// <summary>Another payment system pays it, not the physician fee schedule; no amount here.</summary>
    PaidElsewhere,

    /// <summary>The contractor decides, or something needed is not known; no amount.</summary>
    NotComputable,

    /// <summary>The line cannot be billed as it is written; no amount.</summary>
    InvalidLine,
}

/// <summary>One step of a computation, which a person can check by hand.</summary>
/// <param name="Description">What is done, in words.</param>
/// <param name="Formula">The same with its numbers; null when nothing is computed.</param>
/// <param name="Amount">The dollars after it.</param>
/// <param name="Provenance">The rule and where it is written, or the row of the file.</param>
public sealed record PaymentStep(string Description, string? Formula, decimal Amount, Provenance Provenance);

/// <summary>A line with its price.</summary>
public sealed record PricedLine
{
    /// <summary>The place of the line, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The code in its normal form; as written when it is none.</summary>
    public required string Code { get; init; }

    /// <summary>The modifiers in their normal form.</summary>
    public required IReadOnlyList<string> Modifiers { get; init; }

    /// <summary>How often.</summary>
    public required int Units { get; init; }

    /// <summary>What came of it.</summary>
    public required PaymentOutcome Outcome { get; init; }

    /// <summary>The allowed amount in dollars, before deductible and coinsurance; null when there is none, and the notice says why.</summary>
    public decimal? Amount { get; init; }

    /// <summary>For a physician who does not participate: the most that may be charged. Null otherwise.</summary>
    public decimal? LimitingCharge { get; init; }

    /// <summary>The work relative values of the row times the units, before any adjustment; null for lines without a row that is paid.</summary>
    public decimal? WorkRvus { get; init; }

    /// <summary>Why there is no payment or no amount; null for priced lines.</summary>
    public string? Notice { get; init; }

    /// <summary>What must hold for the amount to be paid.</summary>
    public required IReadOnlyList<string> Conditions { get; init; }

    /// <summary>The computation.</summary>
    public required IReadOnlyList<PaymentStep> Steps { get; init; }

    /// <summary>The row of the fee schedule the line was priced by; null when there is none.</summary>
    public Provenance? Provenance { get; init; }
}

/// <summary>What Medicare allows for the lines, as an estimate with its computation.</summary>
public sealed record PaymentEstimate
{
    /// <summary>The date of service.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The lines in the order of the request.</summary>
    public required IReadOnlyList<PricedLine> Lines { get; init; }

    /// <summary>The sum of the amounts there are.</summary>
    public required decimal Total { get; init; }

    /// <summary>The sum of the limiting charges; null for participating physicians.</summary>
    public decimal? LimitingCharge { get; init; }

    /// <summary>The sum of the work relative values.</summary>
    public required decimal WorkRvus { get; init; }

    /// <summary>Whether every line has an amount.</summary>
    public bool IsComplete => Lines.All(line => line.Amount is not null);

    /// <summary>What is missing or must be known about the whole; null when there is nothing to say.</summary>
    public string? Notice { get; init; }

    /// <summary>The release of relative values; null when none is in force.</summary>
    public FeeRelease? Release { get; init; }

    /// <summary>The locality; null for the national amount, or when it was not found.</summary>
    public FeeLocality? Locality { get; init; }

    /// <summary>The conversion factor; null when none is known.</summary>
    public ConversionFactor? ConversionFactor { get; init; }

    /// <summary>What the estimate takes for granted.</summary>
    public static IReadOnlyList<string> Assumptions { get; } =
    [
        "All lines are services of one physician for one patient on one day, in one session.",
        "Amounts are what Medicare allows, before deductible, coinsurance and sequestration.",
        "The services are covered and medically necessary, and no edit denies them; the estimate does not judge that.",
    ];
}
