using CodeGraph.Catalog.Answers;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;
using CodeGraph.Catalog.Payment;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>The part of an answer that tells amounts: what the physician fee schedule allows, in a place or nationally, outside a facility and in one.</summary>
internal static class PaymentAmounts
{
    private const string Rule = "The payment formula of the physician fee schedule; Query.payment shows its steps.";

    /// <summary>The amounts of a code with the modifiers the question writes after it.</summary>
    public static IEnumerable<AnswerSentence> Of(DatedCode code, AnswerContext context)
    {
        var (locality, where, notice) = LocalityOf(context);
        if (notice is not null)
        {
            yield return AnswerSentence.Absent(notice, "Localities are those of the loaded file of geographic practice cost indices.");
        }

        var asked = context.Question?.Setting;
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var setting in (PlaceSetting[])[PlaceSetting.NonFacility, PlaceSetting.Facility])
        {
            // Why there is no amount is mostly the same in both settings, and said once.
            if ((asked is null || asked == setting) && Amount(code, context, locality, where, setting) is var sentence && told.Add(sentence.Text))
            {
                yield return sentence;
            }
        }
    }

    private static AnswerSentence Amount(DatedCode code, AnswerContext context, FeeLocality? locality, string where, PlaceSetting setting)
    {
        var written = context.Question?.Codes.FirstOrDefault(named => named.Code == code.Value);
        var estimate = PaymentCalculator.Estimate(context.Catalog, new PaymentRequest
        {
            Lines = [new PaymentLine { Code = code.Value, Modifiers = [.. written?.Modifiers ?? [], .. context.Question?.Modifiers ?? []] }],
            AsOf = code.AsOf,
            Locality = locality?.Id,
            Setting = setting == PlaceSetting.Facility ? PaymentSetting.Facility : PaymentSetting.NonFacility,
        });
        var line = estimate.Lines[0];
        var what = string.Join('-', line.Modifiers.Prepend(line.Code));
        var place = setting == PlaceSetting.Facility ? "in a facility" : "outside a facility";
        if (line is not { Outcome: PaymentOutcome.Priced, Amount: { } amount, Provenance: { } row })
        {
            return AnswerSentence.Absent($"The physician fee schedule has no amount to tell for {what}: {AnswerWords.Sentence(line.Notice ?? estimate.Notice ?? "it cannot be computed")}", Rule);
        }

        List<Provenance> sources = [row];
        sources.AddRange(new[] { locality?.Provenance, estimate.ConversionFactor?.Provenance }.OfType<Provenance>());
        var factor = estimate.ConversionFactor is { } known ? $" (conversion factor {AnswerWords.Number(known.Value)})" : "";
        return AnswerSentence.ByRule(
            $"On {DateText.Iso(code.AsOf)} the physician fee schedule allows {AnswerWords.Dollars(amount)} for {what} {place}, {where}{factor}, before deductible and coinsurance.", Rule, [.. sources]);
    }

    private static (FeeLocality? Locality, string Where, string? Notice) LocalityOf(AnswerContext context)
    {
        const string Nation = "with national indices";
        if (context.Question?.Places is not { Count: > 0 } places)
        {
            return (null, Nation, null);
        }

        var text = string.Join(", ", places.Select(place => place.Text));
        if (context.Catalog.DataSets.PhysicianFees.LocalitiesOn(context.AsOf) is not { } localities)
        {
            return (null, Nation, $"No payment localities are loaded for {DateText.Iso(context.AsOf)}, so the amounts are not those of {text}.");
        }

        var found = LocalityFinder.Find(localities, text);
        if (found.Locality is null && places is [{ State: null }])
        {
            // A county is unique or it is not told: Orange is in several states.
            var counties = localities.All.Select(locality => locality.State).Distinct().Select(state => LocalityFinder.Find(localities, $"{text}, {state}"))
                .Where(search => search is { Locality: not null, Notice: null }).DistinctBy(search => search.Locality!.Id).ToList();
            found = counties.Count == 1 ? counties[0] : found;
        }

        return found.Locality is { } locality
            ? (locality, $"in {locality.Name}", null)
            : (null, Nation, $"The place \"{text}\" is no single payment locality, so the amounts are with national indices. {found.Notice}".TrimEnd());
    }
}
