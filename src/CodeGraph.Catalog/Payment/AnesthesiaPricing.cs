using System.Globalization;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Payment;

/// <summary>Anesthesia services (status J): base units and time, at the locality's anesthesia conversion factor.</summary>
internal static class AnesthesiaPricing
{
    private const decimal MinutesOfAUnit = 15m;
    private const int SupervisedBaseUnits = 3;

    /// <summary>Prices a line, or says what is needed to.</summary>
    public static void Price(LineInProgress line, PricingContext context)
    {
        var who = line.Modifiers.Where(PaymentModifiers.Anesthesia.Contains).ToList();
        if (who.Count != 1)
        {
            line.Close(PaymentOutcome.NotComputable, who.Count == 0
                ? "Anesthesia needs a modifier that says who gave it: AA, AD, QK, QX, QY or QZ."
                : $"Modifiers {string.Join(" and ", who)} exclude each other on one line.");
            return;
        }

        if (context.Anesthesia is not { } factor)
        {
            line.Close(PaymentOutcome.NotComputable, "No anesthesia conversion factor of the year and locality is loaded: import CMS's file of anesthesia conversion factors (ANES).");
            return;
        }

        if (who[0] == "AD")
        {
            var supervised = FeeFormula.ToCents(SupervisedBaseUnits * factor.Value);
            line.Step(
                "Medical supervision of more than four procedures (AD): three base units",
                string.Create(CultureInfo.InvariantCulture, $"3 × {factor.Value:0.00##} = {supervised:0.00}"),
                supervised,
                PaymentRules.MedicalSupervision);
            line.Require("One time unit more is paid when the record shows that the physician was present at induction.");
            return;
        }

        if (line.Input.AnesthesiaBaseUnits is not { } units)
        {
            line.Close(PaymentOutcome.NotComputable, $"The base units of {line.Code} are in no loaded file: give them as anesthesiaBaseUnits.");
        }
        else if (line.Input.AnesthesiaMinutes is not { } minutes)
        {
            line.Close(PaymentOutcome.NotComputable, "Anesthesia is paid by time: give the minutes as anesthesiaMinutes.");
        }
        else if (units is < 0 or > 100 || minutes is < 0 or > 6000)
        {
            line.Close(PaymentOutcome.InvalidLine, "Anesthesia has 0 to 100 base units and 0 to 6000 minutes.");
        }
        else
        {
            Price(line, factor, units, minutes, who[0]);
        }
    }

    private static void Price(LineInProgress line, AnesthesiaFactor factor, int units, int minutes, string who)
    {
        var time = decimal.Round(minutes / MinutesOfAUnit, 1, MidpointRounding.AwayFromZero);
        var amount = FeeFormula.ToCents((units + time) * factor.Value);
        line.Step(
            string.Create(CultureInfo.InvariantCulture, $"Anesthesia: {units} base units and {minutes} minutes, that is {time:0.0} time units"),
            string.Create(CultureInfo.InvariantCulture, $"({units} + {time:0.0}) × {factor.Value:0.00##} = {amount:0.00}"),
            amount,
            PaymentRules.Anesthesia);
        if (who is "QK" or "QX" or "QY")
        {
            line.Take(0.5m, $"Medically directed ({who}): 50 percent", PaymentRules.MedicalDirection);
        }
    }
}
