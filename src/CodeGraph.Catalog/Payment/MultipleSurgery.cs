using System.Globalization;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Payment;

/// <summary>Several surgical procedures on one day (modifier 51; indicators 1, 2 and 3): families of endoscopies first, then the ranking.</summary>
internal static class MultipleSurgery
{
    private const int LastRankWithAmount = 5;

    /// <summary>Applies the rules among the lines of the surgeon, and apart from them among those of an assistant.</summary>
    public static void Apply(IReadOnlyList<LineInProgress> lines, PricingContext context)
    {
        foreach (var group in lines.Where(line => line.IsOpen && line.Units.Count > 0 && line.Indicator is "1" or "2" or "3").GroupBy(line => line.IsAssistant))
        {
            Apply([.. group], context);
        }
    }

    private static void Apply(List<LineInProgress> lines, PricingContext context)
    {
        var procedures = new List<Procedure>();
        var services = lines.SelectMany(line => line.Units.Select((amount, unit) => new Service(line, unit, amount))).ToList();
        foreach (var family in services.GroupBy(service => FamilyOf(service.Line, lines)))
        {
            if (family.Key is { } code && family.Any(service => service.Line.Code != code) && family.Count() > 1)
            {
                procedures.Add(Family([.. family], code, context));
            }
            else
            {
                procedures.AddRange(family.Select(service => new Procedure([service])));
            }
        }

        if (procedures.Count > 1)
        {
            Rank(procedures);
        }

        foreach (var service in services)
        {
            service.Line.Units[service.Unit] = service.Amount;
        }
    }

    /// <summary>The base procedure of a line's family: what its row names, or itself when another line names it; null without one.</summary>
    private static string? FamilyOf(LineInProgress line, List<LineInProgress> lines) =>
        line.Row!.Policy.EndoscopicBase is { Length: > 0 } named ? named
            : lines.Exists(other => other.Row!.Policy.EndoscopicBase == line.Code) ? line.Code
            : null;

    private static Procedure Family(List<Service> services, string code, PricingContext context)
    {
        var isFirst = true;
        foreach (var service in services.OrderByDescending(service => service.Line.Code != code).ThenByDescending(service => service.Amount))
        {
            if (service.Line.Code == code)
            {
                service.Set(0m, $"Endoscopy: the base procedure {code} is included in the payment of the others of its family", null, PaymentRules.Endoscopy);
            }
            else if (isFirst)
            {
                isFirst = false;
                service.Set(service.Amount, $"Endoscopy: the highest of the family of {code} is paid in full", null, PaymentRules.Endoscopy);
            }
            else if (service.Line.Release!.Find(code, "") is { HasValues: true } row)
            {
                var fee = FeeFormula.ToCents(context.Fee(service.Line, row) * service.Line.SideFactor);
                var amount = Math.Max(0m, service.Amount - fee);
                service.Set(
                    amount,
                    $"Endoscopy: its difference to the base procedure {code}",
                    string.Create(CultureInfo.InvariantCulture, $"{service.Amount:0.00} − {fee:0.00} = {amount:0.00}"),
                    PaymentRules.Endoscopy);
            }
            else
            {
                service.Line.Close(PaymentOutcome.NotComputable, $"The amount of the base procedure {code} of its family is not in the release {service.Line.Release.Id}.");
            }
        }

        return new Procedure(services);
    }

    private static void Rank(List<Procedure> procedures)
    {
        var rank = 0;
        foreach (var procedure in procedures.OrderByDescending(procedure => procedure.Amount))
        {
            rank++;
            foreach (var service in procedure.Services.Where(service => service.Line.IsOpen))
            {
                var percent = PercentOf(rank, service.Line.Indicator);
                if (percent is null)
                {
                    service.Line.Close(PaymentOutcome.NotComputable, $"The procedure ranks {rank}th by fee schedule amount; from the sixth on Medicare pays by report (Claims Processing Manual, chapter 12, § 40.6).");
                }
                else
                {
                    var amount = FeeFormula.ToCents(service.Amount * percent.Value / 100m);
                    service.Set(
                        amount,
                        $"Procedure {rank} of {procedures.Count} by fee schedule amount: {percent} percent",
                        string.Create(CultureInfo.InvariantCulture, $"{percent / 100m:0.00} × {service.Amount:0.00} = {amount:0.00}"),
                        PaymentRules.Multiple);
                }
            }
        }
    }

    private static int? PercentOf(int rank, string indicator) => rank switch
    {
        1 => 100,
        2 => 50,
        <= LastRankWithAmount => indicator == "1" ? 25 : 50,
        _ => null,
    };

    /// <summary>One unit of a line.</summary>
    private sealed class Service(LineInProgress line, int unit, decimal amount)
    {
        public LineInProgress Line => line;

        public int Unit => unit;

        public decimal Amount { get; private set; } = amount;

        public void Set(decimal result, string description, string? formula, Model.Provenance rule)
        {
            Amount = result;
            line.Step(line.Units.Count > 1 ? $"Unit {unit + 1}: {description}" : description, formula, result, rule);
        }
    }

    /// <summary>What is ranked: one service, or a family of endoscopies as a whole.</summary>
    private sealed class Procedure(List<Service> services)
    {
        public List<Service> Services => services;

        public decimal Amount => services.Sum(service => service.Amount);
    }
}
