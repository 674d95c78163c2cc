using System.Globalization;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Payment;

/// <summary>A line while it is being priced. Once closed it keeps its outcome.</summary>
internal sealed class LineInProgress(int number, PaymentLine input, string code, IReadOnlyList<string> modifiers)
{
    private readonly List<string> _conditions = [];
    private readonly List<PaymentStep> _steps = [];

    public int Number => number;

    public PaymentLine Input => input;

    public string Code => code;

    public IReadOnlyList<string> Modifiers => modifiers;

    public FeeRelease? Release { get; set; }

    public FeeRow? Row { get; set; }

    /// <summary>The conversion factor.</summary>
    public decimal Factor { get; set; }

    public PaymentOutcome Outcome { get; private set; } = PaymentOutcome.Priced;

    public string? Notice { get; private set; }

    /// <summary>Whether it is still on its way to an amount.</summary>
    public bool IsOpen => Outcome == PaymentOutcome.Priced;

    /// <summary>The amount of each unit, or of both sides of the body together, which rules for several procedures rank.</summary>
    public List<decimal> Units { get; } = [];

    /// <summary>What one amount of <see cref="Units"/> is of the fee schedule amount: 1.5 for both sides of the body.</summary>
    public decimal SideFactor { get; set; } = 1;

    /// <summary>The amount after the last step.</summary>
    public decimal Amount { get; private set; }

    public decimal? LimitingCharge { get; private set; }

    public string Indicator => Row?.Policy.MultipleProcedure ?? "";

    public bool IsAssistant => modifiers.Any(PaymentModifiers.Assistants.Contains);

    public bool Has(string modifier) => modifiers.Contains(modifier, StringComparer.Ordinal);

    public void Close(PaymentOutcome outcome, string notice) => (Outcome, Notice) = (outcome, notice);

    public void Require(string condition) => _conditions.Add(condition);

    /// <summary>Says what was done, and makes its result the amount.</summary>
    public void Step(string description, string? formula, decimal amount, Provenance rule)
    {
        Amount = amount;
        _steps.Add(new PaymentStep(description, formula, amount, rule));
    }

    /// <summary>Takes a share of the amount, to the cent.</summary>
    public void Take(decimal share, string description, Provenance rule)
    {
        var (before, after) = (Amount, FeeFormula.ToCents(Amount * share));
        Step(description, string.Create(CultureInfo.InvariantCulture, $"{share:0.####} × {before:0.00} = {after:0.00}"), after, rule);
    }

    /// <summary>Says what the limiting charge is.</summary>
    public void Limit(decimal charge, string formula)
    {
        LimitingCharge = charge;
        _steps.Add(new PaymentStep("Limiting charge: the most the patient may be charged", formula, charge, PaymentRules.LimitingCharge));
    }

    public PricedLine ToResult()
    {
        var isPaid = Row is { Policy.IsPaidByRelativeValues: true };
        return new PricedLine
        {
            Number = number,
            Code = code,
            Modifiers = modifiers,
            Units = input.Units,
            Outcome = Outcome,
            Amount = Outcome switch
            {
                PaymentOutcome.Priced => Amount,
                PaymentOutcome.NotPayable => 0m,
                _ => null,
            },
            LimitingCharge = IsOpen ? LimitingCharge : null,
            WorkRvus = isPaid && Outcome is not PaymentOutcome.InvalidLine ? Row!.Work * input.Units : null,
            Notice = Notice,
            Conditions = _conditions,
            Steps = _steps,
            Provenance = Row is null ? null : Release!.ProvenanceOf(Row),
        };
    }
}
