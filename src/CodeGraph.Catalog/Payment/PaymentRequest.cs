using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Payment;

/// <summary>Where a service takes place, as far as the fee schedule cares.</summary>
public enum PaymentSetting
{
    /// <summary>An office, a home and all places that are no facility.</summary>
    NonFacility,

    /// <summary>A hospital, an emergency room, a skilled nursing facility, an ambulatory surgical center.</summary>
    Facility,
}

/// <summary>Whether the physician has agreed to take Medicare's amount as full payment.</summary>
public enum Participation
{
    /// <summary>Takes assignment of all claims: the fee schedule amount.</summary>
    Participating,

    /// <summary>Does not: 95 percent of it, and the limiting charge bounds what the patient may be asked for.</summary>
    NonParticipating,
}

/// <summary>A service to be priced.</summary>
public sealed record PaymentLine
{
    /// <summary>The code, with or without modifiers after it: <c>99213</c>, <c>71046-26</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Modifiers besides those written after the code.</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>How often, 1 to 999.</summary>
    public int Units { get; init; } = 1;

    /// <summary>For anesthesia: the minutes.</summary>
    public int? AnesthesiaMinutes { get; init; }

    /// <summary>For anesthesia: the base units of the code, which no loaded file states.</summary>
    public int? AnesthesiaBaseUnits { get; init; }

    /// <summary>What is charged, in dollars: Medicare pays no more. Null when it does not matter.</summary>
    public decimal? Charge { get; init; }
}

/// <summary>Services of one physician for one patient on one day, in one session.</summary>
public sealed record PaymentRequest
{
    /// <summary>The services.</summary>
    public required IReadOnlyList<PaymentLine> Lines { get; init; }

    /// <summary>The date of service.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The locality as <see cref="LocalityFinder"/> takes it; null for the national amount.</summary>
    public string? Locality { get; init; }

    /// <summary>Where the services take place.</summary>
    public PaymentSetting Setting { get; init; }

    /// <summary>Whether the physician participates.</summary>
    public Participation Participation { get; init; }

    /// <summary>Which of the conversion factors counts, from 2026 on.</summary>
    public ConversionFactorKind ConversionFactor { get; init; } = ConversionFactorKind.NonQualifyingApm;
}
