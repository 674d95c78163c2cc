using System.Globalization;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Sources.Fees;

/// <summary>
/// Makes rows of the fee schedule from the texts of their fields, whichever layout they come from. A row that cannot be
/// understood is reported and left out.
/// </summary>
internal sealed class FeeRowDecoder(ProblemLog problems)
{
    private readonly Dictionary<FeePolicy, FeePolicy> _policies = [];
    private readonly Dictionary<(string Code, string Modifier), FeeRow> _rows = [];
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The conversion factor that all rows state; null before the first row.</summary>
    public decimal? ConversionFactor { get; private set; }

    /// <summary>The rows in ordinal order of code and modifier.</summary>
    public FeeRow[] SortedRows()
    {
        var rows = _rows.Values.ToArray();
        Array.Sort(rows, static (x, y) =>
        {
            var byCode = string.CompareOrdinal(x.Code, y.Code);
            return byCode != 0 ? byCode : string.CompareOrdinal(x.Modifier, y.Modifier);
        });
        return rows;
    }

    /// <summary>Takes a row.</summary>
    /// <param name="fields">The text of each <see cref="FeeField"/>, without blanks around it.</param>
    /// <param name="line">The 1-based line.</param>
    public void Add(string[] fields, int line)
    {
        var code = fields[(int)FeeField.Code];
        var modifier = fields[(int)FeeField.Modifier];
        if (CodeText.SystemOf(code) is null)
        {
            problems.Reject(line, null, $"\"{code}\" has not the shape of a code");
            return;
        }

        if (modifier.Length > 0 && CodeText.SystemOfModifier(modifier) is null)
        {
            problems.Reject(line, null, $"{code}: \"{modifier}\" has not the shape of a modifier");
            return;
        }

        if (Values(fields, line) is not { } values || Policy(fields, line) is not { } policy || !HasSameFactor(fields, line))
        {
            return;
        }

        if (_rows.TryGetValue((code, modifier), out var earlier))
        {
            problems.Reject(line, null, $"{code} {modifier} stands on line {earlier.Row} already; the first is kept");
            return;
        }

        if (values.NonFacilityTotal != values.Work + values.NonFacilityPracticeExpense + values.Malpractice
            || values.FacilityTotal != values.Work + values.FacilityPracticeExpense + values.Malpractice)
        {
            problems.Handle(line, null, $"{code} {modifier}: a total is not the sum of its three parts; the file's numbers are kept as they are, and payment is computed from the parts");
        }

        _rows.Add((code, modifier), new FeeRow(code, Shared(modifier), policy, line, values));
    }

    private bool HasSameFactor(string[] fields, int line)
    {
        if (!decimal.TryParse(fields[(int)FeeField.ConversionFactor], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor) || factor <= 0)
        {
            return Reject(fields, FeeField.ConversionFactor, line, "is no conversion factor");
        }

        ConversionFactor ??= factor;
        return factor == ConversionFactor || Reject(fields, FeeField.ConversionFactor, line, $"differs from {ConversionFactor} of the rows before; since 2002 there is one factor for all services");
    }

    private FeeValues? Values(string[] fields, int line)
    {
        Span<int> values = stackalloc int[9];
        ReadOnlySpan<FeeField> places =
        [
            FeeField.Work, FeeField.NonFacilityPracticeExpense, FeeField.FacilityPracticeExpense, FeeField.Malpractice, FeeField.NonFacilityTotal,
            FeeField.FacilityTotal, FeeField.CapNonFacilityPracticeExpense, FeeField.CapFacilityPracticeExpense, FeeField.CapMalpractice,
        ];
        for (var i = 0; i < places.Length; i++)
        {
            if (!TryHundredths(fields[(int)places[i]], out values[i]))
            {
                Reject(fields, places[i], line, "is no relative value of at most two decimals");
                return null;
            }
        }

        return new FeeValues(values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7], values[8]);
    }

    private FeePolicy? Policy(string[] fields, int line)
    {
        if (fields[(int)FeeField.Status].Length != 1)
        {
            Reject(fields, FeeField.Status, line, "is no status code");
            return null;
        }

        Span<int> percents = stackalloc int[3];
        ReadOnlySpan<FeeField> places = [FeeField.PreOperative, FeeField.IntraOperative, FeeField.PostOperative];
        for (var i = 0; i < places.Length; i++)
        {
            if (!TryHundredths(fields[(int)places[i]], out percents[i]) || percents[i] > 100)
            {
                Reject(fields, places[i], line, "is no share of the global package");
                return null;
            }
        }

        var policy = new FeePolicy
        {
            Status = Shared(fields[(int)FeeField.Status]),
            IsNotUsedForMedicare = fields[(int)FeeField.NotUsed].Length > 0,
            IsNonFacilityNotApplicable = fields[(int)FeeField.NonFacilityNotApplicable] == "NA",
            IsFacilityNotApplicable = fields[(int)FeeField.FacilityNotApplicable] == "NA",
            ProfessionalTechnical = Shared(fields[(int)FeeField.ProfessionalTechnical]),
            GlobalDays = Shared(fields[(int)FeeField.GlobalDays]),
            PreOperativePercent = percents[0],
            IntraOperativePercent = percents[1],
            PostOperativePercent = percents[2],
            MultipleProcedure = Shared(fields[(int)FeeField.MultipleProcedure]),
            Bilateral = Shared(fields[(int)FeeField.Bilateral]),
            Assistant = Shared(fields[(int)FeeField.Assistant]),
            CoSurgeons = Shared(fields[(int)FeeField.CoSurgeons]),
            TeamSurgeons = Shared(fields[(int)FeeField.TeamSurgeons]),
            PricingIndicator = Shared(fields[(int)FeeField.PricingIndicator]),
            EndoscopicBase = Shared(fields[(int)FeeField.EndoscopicBase]),
            Supervision = Shared(fields[(int)FeeField.Supervision]),
            CalculationFlag = Shared(fields[(int)FeeField.CalculationFlag]),
            ImagingFamily = Shared(fields[(int)FeeField.ImagingFamily]),
        };
        if (!_policies.TryGetValue(policy, out var known))
        {
            _policies.Add(policy, known = policy);
        }

        return known;
    }

    private bool Reject(string[] fields, FeeField field, int line, string why)
    {
        problems.Reject(line, null, $"{fields[(int)FeeField.Code]} {fields[(int)FeeField.Modifier]}: {FeeFields.Captions.First(caption => caption.Field == field).Caption} \"{fields[(int)field]}\" {why}");
        return false;
    }

    // "0.00", ".80" and a blank, which no official file has here and would be 0, are told apart: a blank is not a number.
    private static bool TryHundredths(string text, out int hundredths)
    {
        hundredths = 0;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > 9_999m)
        {
            return false;
        }

        var scaled = value * 100m;
        hundredths = (int)scaled;
        return hundredths == scaled;
    }

    private string Shared(string text)
    {
        if (text.Length == 0)
        {
            return "";
        }

        if (!_texts.TryGetValue(text, out var known))
        {
            _texts.Add(text, known = text);
        }

        return known;
    }
}
