using System.Text;
using CodeGraph.Catalog.Answers;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;
using CodeGraph.Catalog.Model.Fees;
using CodeGraph.Server.Resolvers.Fees;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>"What does 99213 pay in Los Angeles?": how Medicare finds the price, and by the physician fee schedule how much.</summary>
internal sealed class PaymentComposer : CodeComposer
{
    private const string FeesPage = "https://www.cms.gov/medicare/payment/fee-schedules/physician/pfs-relative-value-files";

    private static readonly CompositeFormat Standard = CompositeFormat.Parse("What does Medicare pay for {0}?");

    private static AnswerSentence NoSchedule { get; } = AnswerSentence.Absent(
        $"No fee schedule is loaded, so no amount can be told: import the relative value file of the physician fee schedule ({FeesPage}).", "No release of the physician fee schedule is among the loaded ones.");

    /// <inheritdoc/>
    public override QuestionKind Kind => QuestionKind.Pays;

    /// <inheritdoc/>
    public override CompositeFormat StandardQuestion => Standard;

    /// <inheritdoc/>
    public override IEnumerable<AnswerSentence> About(DatedCode code, AnswerContext context)
    {
        var fees = context.Catalog.DataSets.PhysicianFees;
        if (fees.Releases.Count == 0)
        {
            yield return NoSchedule;
        }
        else if (fees.ReleaseOn(code.AsOf, code.Value) is not { } release)
        {
            yield return AnswerSentence.Absent(
                $"The oldest fee schedule loaded takes effect on {DateText.Iso(fees.Releases[^1].EffectiveDate)}, after {DateText.Iso(code.AsOf)}, so no amount can be told.", "A release tells about dates from its first day on.");
        }
        else
        {
            foreach (var sentence in OfFeeSchedule(code, release))
            {
                yield return sentence;
            }

            foreach (var sentence in PaymentAmounts.Of(code, context))
            {
                yield return sentence;
            }
        }

        if (OfOutpatient(code, context) is { } outpatient)
        {
            yield return outpatient;
        }

        if (code.Record is { } record)
        {
            foreach (var sentence in OfRecord(code, record))
            {
                yield return sentence;
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<AnswerSentence> WithoutCode(AnswerContext context) => context.Catalog.DataSets.PhysicianFees.Releases.Count == 0 ? [NoSchedule] : [];

    private static IEnumerable<AnswerSentence> OfFeeSchedule(DatedCode code, FeeRelease release)
    {
        var rows = release.RowsOf(code.Value);
        if (rows.Count == 0)
        {
            yield return AnswerSentence.ByRule(
                release.IsComplete
                    ? $"{code.Value} is not in the physician fee schedule ({release.Id}), so it has no relative values and no fee there."
                    : $"{code.Value} is not in the loaded part of the physician fee schedule ({release.Id}), which is an excerpt; whether it has a fee cannot be told.",
                "No row of the file has the code.",
                new Provenance(Origin.Derived, release.Source, release.Id));
            yield break;
        }

        foreach (var row in rows)
        {
            var which = row.Modifier.Length == 0 ? code.Value : $"{code.Value}-{row.Modifier}";
            var source = release.ProvenanceOf(row);
            yield return AnswerSentence.Of(
                $"In the physician fee schedule {which} has the status {StatusInWords(row.Policy.Status)}", source);
            if (row.HasValues)
            {
                yield return AnswerSentence.Of(
                    $"{which} has {AnswerWords.Number(row.Work)} relative value units of work, and in all {AnswerWords.Number(row.NonFacilityTotal)} outside a facility and {AnswerWords.Number(row.FacilityTotal)} in one.", source);
            }
        }
    }

    // Silent where no Addendum B is loaded, or it has no row: nothing of it was asked.
    private static AnswerSentence? OfOutpatient(DatedCode code, AnswerContext context)
    {
        var payment = OutpatientPaymentOfCode.Of(code, context.Snapshot);
        if (payment is not { Row: { } row, Release: { } release, Provenance: { } source })
        {
            return null;
        }

        var rate = row.PaymentRate is { } dollars ? $"a payment rate of {AnswerWords.Dollars(dollars)}" : "no payment rate of its own";
        var outdated = payment.Notice is { } notice ? $" {notice}" : "";
        return AnswerSentence.Of(
            $"As a hospital's outpatient service (OPPS Addendum B, {release.Id}) {code.Value} has {rate} and the status indicator {AnswerWords.Sentence(row.Status)}{outdated}", source);
    }

    private static IEnumerable<AnswerSentence> OfRecord(DatedCode code, OfficialRecord record)
    {
        if (record.PricingIndicators.Count > 0)
        {
            yield return AnswerSentence.Of(
                $"By its official record {code.Value} is priced by {AnswerWords.List(record.PricingIndicators.Select(Method))}. That is a method, not an amount.", record.Provenance);
        }

        if (record.MultiplePricingIndicator is { Meaning: { } meaning } multiple)
        {
            yield return AnswerSentence.Of($"Its multiple pricing indicator is {multiple.Code}: {AnswerWords.Sentence(meaning)}", record.Provenance);
        }
    }

    private static string StatusInWords(string status) =>
        PhysicianFeeCodeLists.Statuses.Decode(status) is { Meaning: { } meaning } ? $"{status}: {AnswerWords.Sentence(meaning)}" : $"{status}, which the official list does not explain.";

    private static string Method(CodedValue value) => $"pricing indicator {value.Code} ({value.Meaning ?? "not in the official list"}{(value.Group is { } group ? $"; {group}" : "")})";
}
