using System.Globalization;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Payment;

/// <summary>
/// Several diagnostic services on one day: imaging (indicator 4), cardiovascular (6) and ophthalmology (7). The technical and, for
/// imaging, the professional component are ranked apart; the OPPS cap is applied to what is left.
/// </summary>
internal static class ComponentReductions
{
    private const decimal Full = 1m;

    private static readonly (string Indicator, decimal Technical, decimal Professional, Provenance Rule)[] Rules =
    [
        ("4", 0.50m, 0.95m, PaymentRules.Imaging),
        ("6", 0.75m, Full, PaymentRules.Cardiovascular),
        ("7", 0.80m, Full, PaymentRules.Ophthalmology),
    ];

    /// <summary>Reduces all but the highest component of each group.</summary>
    public static void Apply(IReadOnlyList<LineInProgress> lines, PricingContext context)
    {
        foreach (var (indicator, technical, professional, rule) in Rules)
        {
            foreach (var family in lines.Where(line => line.IsOpen && line.Units.Count > 0 && line.Indicator == indicator).GroupBy(line => line.Row!.Policy.ImagingFamily))
            {
                if (family.Key != "99" || indicator != "4")
                {
                    Reduce([.. family], technical, professional, rule, context);
                }
            }
        }
    }

    private static void Reduce(List<LineInProgress> lines, decimal technical, decimal professional, Provenance rule, PricingContext context)
    {
        var services = lines.SelectMany(line => line.Units.Select((_, unit) => Service.Of(line, unit, context))).ToList();
        if (services.Count < 2)
        {
            return;
        }

        foreach (var service in services.Where(service => service.HasUnknownParts))
        {
            service.Line.Close(
                PaymentOutcome.NotComputable, $"{service.Line.Code} is a global test; the file does not tell the technical part, to which the reduction for several services of one day applies. Give the codes of its components.");
        }

        var known = services.Where(service => service.Line.IsOpen).ToList();
        Rank(known.Where(service => service.Technical is not null), service => service.Technical!.Value, (service, isFirst) => service.TechnicalShare = isFirst ? Full : technical);
        Rank(known.Where(service => service.Professional is not null), service => service.Professional!.Value, (service, isFirst) => service.ProfessionalShare = isFirst ? Full : professional);
        foreach (var service in known.Where(service => service.TechnicalShare != Full || service.ProfessionalShare != Full))
        {
            service.Line.Units[service.Unit] = service.Reduce(rule);
        }
    }

    private static void Rank(IEnumerable<Service> services, Func<Service, decimal> amount, Action<Service, bool> set)
    {
        var isFirst = true;
        foreach (var service in services.OrderByDescending(amount))
        {
            set(service, isFirst);
            isFirst = false;
        }
    }

    /// <summary>One unit of a line with the amounts of its components.</summary>
    private sealed class Service(LineInProgress line, int unit)
    {
        public LineInProgress Line => line;

        public int Unit => unit;

        /// <summary>The uncapped amount of the technical component; null when the service has none.</summary>
        public decimal? Technical { get; private init; }

        /// <summary>The uncapped amount of the professional component; null when the service has none.</summary>
        public decimal? Professional { get; private init; }

        public decimal TechnicalShare { get; set; } = Full;

        public decimal ProfessionalShare { get; set; } = Full;

        public bool HasUnknownParts { get; private init; }

        private decimal? Cap { get; init; }

        public static Service Of(LineInProgress line, int unit, PricingContext context)
        {
            var row = line.Row!;
            var (technical, professional) = row.Modifier switch
            {
                "TC" => (row, null),
                "26" => (null, row),
                _ when row.Policy.ProfessionalTechnical == "2" => (null, row),
                _ when row.Policy.ProfessionalTechnical == "3" => (row, null),
                _ => (line.Release!.Find(line.Code, "TC"), line.Release.Find(line.Code, "26")),
            };
            return new Service(line, unit)
            {
                Technical = technical is null ? null : context.Fee(line, technical),
                Professional = professional is null ? null : context.Fee(line, professional),
                Cap = technical is null ? null : context.Cap(line, technical),
                HasUnknownParts = technical is null && professional is null,
            };
        }

        /// <summary>Says what is left of the components, and adds them up.</summary>
        public decimal Reduce(Provenance rule)
        {
            var parts = new List<decimal>();
            if (Professional is { } professional)
            {
                var left = FeeFormula.ToCents(professional * ProfessionalShare);
                Say(Words("Professional component", ProfessionalShare), Product(ProfessionalShare, professional, left), left, rule);
                parts.Add(left);
            }

            if (Technical is { } technical)
            {
                var left = FeeFormula.ToCents(technical * TechnicalShare);
                Say(Words("Technical component", TechnicalShare), Product(TechnicalShare, technical, left), left, rule);
                if (Cap is { } cap && cap < left)
                {
                    left = cap;
                    Say("Technical component: the OPPS cap is lower", null, left, PaymentRules.Cap);
                }

                parts.Add(left);
            }

            var total = parts.Sum();
            if (parts.Count > 1)
            {
                Say("Both components", string.Create(CultureInfo.InvariantCulture, $"{parts[0]:0.00} + {parts[1]:0.00} = {total:0.00}"), total, rule);
            }

            return total;
        }

        private void Say(string description, string? formula, decimal amount, Provenance rule) =>
            line.Step(line.Units.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"Unit {unit + 1}: {description}") : description, formula, amount, rule);

        private static string Words(string component, decimal share) => share == Full
            ? $"{component}: the highest of the day is paid in full"
            : string.Create(CultureInfo.InvariantCulture, $"{component}: not the highest of the day, {share * 100:0} percent");

        private static string Product(decimal share, decimal amount, decimal left) => string.Create(CultureInfo.InvariantCulture, $"{share:0.00} × {amount:0.00} = {left:0.00}");
    }
}
