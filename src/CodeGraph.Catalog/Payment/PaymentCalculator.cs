using System.Globalization;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Payment;

/// <summary>
/// Estimates what the Medicare physician fee schedule allows, as steps a person can check by hand. Every amount is rounded to the
/// cent where the step ends, half a cent upwards. What cannot be computed is said, never guessed.
/// </summary>
public static class PaymentCalculator
{
    /// <summary>The most lines of an estimate.</summary>
    public const int MaxLines = 100;

    // The rules for several imaging services had other shares before.
    private const int FirstYearOfRules = 2017;

    /// <summary>Prices the lines of a request.</summary>
    /// <exception cref="ArgumentException">There are more than <see cref="MaxLines"/> lines.</exception>
    public static PaymentEstimate Estimate(CodeCatalog catalog, PaymentRequest request)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(request);
        if (request.Lines.Count > MaxLines)
        {
            throw new ArgumentException($"An estimate takes at most {MaxLines} lines.", nameof(request));
        }

        var fees = catalog.DataSets.PhysicianFees;
        var release = fees.ReleaseOn(request.AsOf);
        var localities = fees.LocalitiesOn(request.AsOf);
        var notices = new List<string>();
        var search = FindLocality(request.Locality, localities);
        AddNotices(notices, request, fees, release, localities, search);
        var lines = request.Lines.Select((line, i) => LineAdmission.Read(i + 1, line)).ToList();
        var isAnswerable = request.Locality is null || search?.Locality is not null;
        if (isAnswerable)
        {
            Price(lines, new PricingContext(catalog, request, search?.Locality?.Indices ?? GeographicIndices.National)
            {
                Anesthesia = AnesthesiaOf(request, release, localities, search?.Locality),
            });
        }

        foreach (var line in lines.Where(line => line.IsOpen && !isAnswerable))
        {
            line.Close(PaymentOutcome.NotComputable, search?.Notice ?? "No localities are loaded.");
        }

        var priced = lines.ConvertAll(line => line.ToResult());
        return new PaymentEstimate
        {
            AsOf = request.AsOf,
            Lines = priced,
            Total = priced.Sum(line => line.Amount ?? 0m),
            LimitingCharge = request.Participation == Participation.NonParticipating ? priced.Sum(line => line.LimitingCharge ?? 0m) : null,
            WorkRvus = priced.Sum(line => line.WorkRvus ?? 0m),
            Notice = notices.Count == 0 ? null : string.Join(" ", notices),
            Release = release,
            Locality = search?.Locality,
            ConversionFactor = release?.FactorOf(request.ConversionFactor),
        };
    }

    private static void Price(List<LineInProgress> lines, PricingContext context)
    {
        lines.ForEach(line => LineAdmission.Admit(line, context));
        BundleInjections(lines);
        BilateralRules.Apply(lines, context);
        MultipleSurgery.Apply(lines, context);
        ComponentReductions.Apply(lines, context);
        TherapyReduction.Apply(lines, context);
        foreach (var line in lines.Where(line => line.IsOpen))
        {
            Finish(line, context.Request.Participation);
        }

        CloseFurtherAnesthesia(lines);
    }

    private static void Finish(LineInProgress line, Participation participation)
    {
        if (line.Units.Count > 1)
        {
            var total = line.Units.Sum();
            line.Step(
                string.Create(CultureInfo.InvariantCulture, $"{line.Units.Count} units"),
                string.Create(CultureInfo.InvariantCulture, $"{string.Join(" + ", line.Units.GroupBy(amount => amount).Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} × {group.Key:0.00}")))} = {total:0.00}"),
                total,
                PaymentRules.Units);
        }

        SurgeonRules.Apply(line);
        if (participation == Participation.NonParticipating)
        {
            var schedule = line.Amount;
            var limit = FeeFormula.ToCents(schedule * 1.0925m);
            line.Take(0.95m, "Physician who does not participate: 95 percent", PaymentRules.NonParticipating);
            line.Limit(limit, string.Create(CultureInfo.InvariantCulture, $"1.0925 × {schedule:0.00} = {limit:0.00}"));
        }

        if (line.Input.Charge is { } charge && charge < line.Amount)
        {
            line.Step("The charge is lower than the allowed amount", null, charge, PaymentRules.Charge);
        }
    }

    private static void BundleInjections(List<LineInProgress> lines)
    {
        var other = lines.Find(line => line.IsOpen && line.Row is { Policy.Status: "A" or "R" });
        foreach (var line in lines.Where(line => line.IsOpen && line.Row is { Policy.Status: "T" }))
        {
            if (other is not null)
            {
                line.Close(PaymentOutcome.NotPayable, $"Status T: {line.Code} is bundled, because line {other.Number} ({other.Code}) is payable on the same day (RVU25D.pdf, Status Code).");
            }
            else
            {
                line.Require($"Status T ({PaymentRules.Injection.Rule}).");
            }
        }
    }

    // Medicare pays one anesthesia service for a session: the one with the most base units, with the time of all.
    private static void CloseFurtherAnesthesia(List<LineInProgress> lines)
    {
        foreach (var line in lines.Where(line => line.IsOpen && line.Row is { Policy.Status: "J" })
            .OrderByDescending(line => line.Input.AnesthesiaBaseUnits ?? 0).Skip(1))
        {
            line.Close(PaymentOutcome.NotComputable, "Several anesthesia services of one session are billed as one, with the most base units and the time of all (Claims Processing Manual, chapter 12, § 50).");
        }
    }

    private static LocalitySearch? FindLocality(string? text, FeeLocalities? localities) => text is null ? null
        : localities is null || localities.All.Count == 0 ? new LocalitySearch(null, "No localities are loaded: import CMS's file of geographic practice cost indices (GPCI).")
        : LocalityFinder.Find(localities, text);

    private static AnesthesiaFactor? AnesthesiaOf(PaymentRequest request, FeeRelease? release, FeeLocalities? localities, FeeLocality? locality) =>
        locality is not null ? (locality.Anesthesia is { } factor && localities!.Year == release?.Year ? factor : null)
            : release is null ? null
            : PublishedConversionFactors.AnesthesiaOf(release.Year, request.ConversionFactor) ?? (localities?.Year == release.Year ? localities.NationalAnesthesia : null);

    private static void AddNotices(
        List<string> notices, PaymentRequest request, PhysicianFees fees, FeeRelease? release, FeeLocalities? localities, LocalitySearch? search)
    {
        if (FeeNotices.Of(fees, request.AsOf) is { } notice)
        {
            notices.Add(notice);
        }

        if (search?.Notice is { } about)
        {
            notices.Add(about);
        }

        if (search?.Locality is not null && release is not null && localities!.Year != release.Year)
        {
            notices.Add($"The indices of the locality are those of {localities.Year}; those of {release.Year} are not loaded.");
        }

        if (request.AsOf.Year < FirstYearOfRules)
        {
            notices.Add($"The rules for several services on one day are those from {FirstYearOfRules} on.");
        }
    }
}
