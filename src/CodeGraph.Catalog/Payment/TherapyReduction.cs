using System.Globalization;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Payment;

/// <summary>Several therapy services on one day (indicator 5): all but the unit with the highest practice expense lose half of theirs.</summary>
internal static class TherapyReduction
{
    private const decimal ReducedShare = 0.5m;

    /// <summary>Reduces all units but one.</summary>
    public static void Apply(IReadOnlyList<LineInProgress> lines, PricingContext context)
    {
        var services = lines.Where(line => line.IsOpen && line.Indicator == "5")
            .SelectMany(line => line.Units.Select((_, unit) => (Line: line, Unit: unit)))
            .OrderByDescending(service => PracticeExpense(service.Line.Row!, context))
            .ToList();
        if (services.Count < 2)
        {
            return;
        }

        foreach (var units in services.Skip(1).GroupBy(service => service.Line))
        {
            var (line, row) = (units.Key, units.Key.Row!);
            var practice = PracticeExpense(row, context) * ReducedShare;
            var amount = FeeFormula.Amount(row.Work, practice, row.Malpractice, context.Indices, line.Factor);
            line.Step(
                string.Create(CultureInfo.InvariantCulture, $"Therapy: {units.Count()} of {line.Units.Count} units with 50 percent of the practice expense"),
                context.Formula(row.Work, practice, row.Malpractice, line.Factor, amount),
                amount,
                PaymentRules.Therapy);
            foreach (var (_, unit) in units)
            {
                line.Units[unit] = amount;
            }
        }
    }

    private static decimal PracticeExpense(FeeRow row, PricingContext context) => context.IsFacility ? row.FacilityPracticeExpense : row.NonFacilityPracticeExpense;
}
