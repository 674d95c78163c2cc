using System.Text;
using CodeGraph.Catalog.Answers;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>"Does Medicare cover A9524?": the coverage code of the official record and what it points to; never a promise.</summary>
internal sealed class CoverageComposer : CodeComposer
{
    private const string Medicare = "Medicare";
    private const string NoPromise = "A code in the list is no promise of payment: medical necessity and the rules of the contractor decide on each claim.";
    private const string NoPromiseRule = "CMS says of the HCPCS file that being included in it does not imply coverage.";

    private static readonly CompositeFormat Standard = CompositeFormat.Parse("Does Medicare cover {0}?");

    // What follows from the coverage codes of the record layout (COV, column 230), in this project's words.
    private static readonly Dictionary<string, string> Consequences = new(StringComparer.Ordinal)
    {
        ["C"] = "So there is no national yes or no: the Medicare contractor of the place of service decides, by a local coverage determination or claim by claim.",
        ["D"] = "So Medicare covers it on conditions that its manuals or a coverage determination state.",
        ["I"] = "So Medicare does not pay this code; another code or another way of billing may have to be used.",
        ["M"] = "So Medicare does not cover it.",
        ["S"] = "So a statute keeps Medicare from covering it.",
    };

    /// <inheritdoc/>
    public override QuestionKind Kind => QuestionKind.Covered;

    /// <inheritdoc/>
    public override CompositeFormat StandardQuestion => Standard;

    /// <inheritdoc/>
    public override IEnumerable<AnswerSentence> About(DatedCode code, AnswerContext context)
    {
        foreach (var sentence in (context.Question?.Payers ?? []).Where(payer => payer != Medicare).SelectMany(payer => OfPayer(payer, code, context)))
        {
            yield return sentence;
        }

        if (code.Record is not { } record)
        {
            yield return AnswerSentence.Absent(
                $"No loaded record states a Medicare coverage code for {code.Value}.{(code.Entry.System == CodeSystem.HcpcsLevel2 ? "" : " The HCPCS Level II files, which state them, have no such codes.")}",
                "Coverage codes are stated by the records of the HCPCS alpha-numeric file (COV), and none is loaded for the code.");
        }
        else
        {
            foreach (var sentence in OfRecord(code, record))
            {
                yield return sentence;
            }
        }

        foreach (var sentence in CoverageDocuments.Naming(code, context))
        {
            yield return sentence;
        }
    }

    private static IEnumerable<AnswerSentence> OfPayer(string name, DatedCode code, AnswerContext context)
    {
        // The first word tells payers apart: "Cigna" and "Cigna Health" are one, as are "Blue Cross Blue Shield" and its plans.
        var directory = context.Catalog.DataSets.Payers;
        var ids = directory.Payers.Where(payer => payer.Name.Split(' ')[0].Equals(name.Split(' ')[0], StringComparison.OrdinalIgnoreCase)).Select(payer => payer.Id).ToHashSet(StringComparer.Ordinal);
        var policies = directory.PoliciesOn(code.Value, code.AsOf).Where(policy => ids.Contains(policy.PayerId)).ToList();
        foreach (var policy in policies)
        {
            yield return AnswerSentence.Of($"Of {code.Value} a loaded policy of {name} says: {AnswerWords.Sentence(policy.Text)} ({policy.Citation})", policy.Provenance);
        }

        if (policies.Count == 0)
        {
            yield return AnswerSentence.Absent(
                $"What {name} covers is not known here: no policy of {name} about {code.Value} is loaded. What follows is about Medicare.", "Policies of payers come from a licensee's own file; other coverage facts are Medicare's.");
        }
    }

    private static IEnumerable<AnswerSentence> OfRecord(DatedCode code, OfficialRecord record)
    {
        if (record.Coverage is { } coverage)
        {
            yield return AnswerSentence.Of($"The official record of {code.Value} has the Medicare coverage code {coverage.Code}, {coverage.Meaning ?? "which the official list does not explain"}.", record.Provenance);
            if (Consequences.TryGetValue(coverage.Code, out var consequence))
            {
                yield return AnswerSentence.ByRule(consequence, $"What the official meaning of coverage code {coverage.Code} says, in plain words.", record.Provenance);
            }
        }
        else
        {
            yield return AnswerSentence.Of($"The official record of {code.Value} has no Medicare coverage code.", record.Provenance);
        }

        if (record.CoverageIssuesManual.Count > 0)
        {
            yield return AnswerSentence.Of($"The record points to {AnswerWords.List(record.CoverageIssuesManual)} of the Coverage Issues Manual, today's national coverage determinations.", record.Provenance);
        }

        if (record.MedicareCarriersManual.Count > 0)
        {
            yield return AnswerSentence.Of($"The record points to {AnswerWords.List(record.MedicareCarriersManual)} of the Medicare Carriers Manual.", record.Provenance);
        }

        if (record.Statute is { Length: > 0 } statute)
        {
            yield return AnswerSentence.Of($"The record names the statute {statute}.", record.Provenance);
        }

        if (record.Coverage?.Code is "C" or "D")
        {
            yield return AnswerSentence.ByRule(NoPromise, NoPromiseRule, record.Provenance);
        }
    }
}
