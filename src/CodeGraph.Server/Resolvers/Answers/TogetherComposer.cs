using System.Text;
using CodeGraph.Catalog.Answers;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Edits;
using CodeGraph.Server.Resolvers.Edits;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>"Can 93000 be billed with 99213?": by the edits of the National Correct Coding Initiative that are in force.</summary>
internal sealed class TogetherComposer : CodeComposer
{
    private const int PairsTold = 10;

    private static readonly CompositeFormat Standard = CompositeFormat.Parse("How many units of {0} can be billed, and what may not be billed with it?");

    /// <inheritdoc/>
    public override QuestionKind Kind => QuestionKind.BilledTogether;

    /// <inheritdoc/>
    public override CompositeFormat StandardQuestion => Standard;

    /// <inheritdoc/>
    public override IEnumerable<AnswerSentence> About(DatedCode code, AnswerContext context)
    {
        var setting = SettingOf(context.Question);
        var check = EditCheck.Of([code.Value], context.Snapshot, setting, code.AsOf);
        foreach (var sentence in OfUnits(check, context.Catalog.DataSets.Edits.UnitsOn(setting, code.AsOf)))
        {
            yield return sentence;
        }

        if (context.Catalog.DataSets.Edits.PairsOn(setting, code.AsOf) is { } release)
        {
            yield return OfPairs(code, release);
        }

        if (check.Notice is { } notice)
        {
            yield return Missing(notice);
        }
    }

    /// <summary>The answer about several codes, which the catalogue need not have.</summary>
    public static IEnumerable<AnswerSentence> AboutAll(Question question, AnswerContext context)
    {
        var setting = SettingOf(question);
        var edits = context.Catalog.DataSets.Edits;
        var inputs = question.Codes.Take(Answerer.MaxCodes).Select(code => string.Join('-', code.Modifiers.Prepend(code.Code))).ToList();
        var check = EditCheck.Of(inputs, context.Snapshot, setting, context.AsOf);
        foreach (var pair in check.Pairs)
        {
            yield return AnswerSentence.Of(
                $"By an edit in force since {DateText.Iso(pair.Edit.Edit.Terms.EffectiveDate)} ({setting.Describe()}): {pair.Explanation} CMS gives the reason \"{pair.Edit.Edit.Terms.Rationale}\".", pair.Edit.Edit.Provenance);
        }

        if (edits.PairsOn(setting, context.AsOf) is { } release)
        {
            foreach (var line in check.Lines.Where(line => line is { Code: not null, PairNotice: not null }))
            {
                // Where a part of the release may be missing, finding nothing is no answer.
                yield return release.Reaches(line.Code!)
                    ? AnswerSentence.ByRule(line.PairNotice!, "No row in force has the two codes, and the loaded files reach both.", SourceOf(release))
                    : AnswerSentence.Absent(line.PairNotice!, "The loaded files do not reach the code.");
            }
        }

        foreach (var sentence in OfUnits(check, edits.UnitsOn(setting, context.AsOf)))
        {
            yield return sentence;
        }

        if (check.Notice is { } notice)
        {
            yield return Missing(notice);
        }
    }

    private static IEnumerable<AnswerSentence> OfUnits(EditCheck check, UnitEditTable? table)
    {
        foreach (var line in check.Lines)
        {
            if (line.UnitEdit is { } edit)
            {
                yield return AnswerSentence.Of(
                    $"At most {AnswerWords.Count(edit.Units, "unit")} of {edit.Code} pass the medically unlikely edit for {edit.Setting.Describe()}. Its adjudication indicator is {edit.AdjudicationIndicator.Code}: {AnswerWords.Sentence(edit.AdjudicationIndicator.Meaning ?? "not in the official list")}",
                    edit.Provenance);
            }
            else if (line is { Code: not null, Notice: { } notice } && table is not null)
            {
                yield return AnswerSentence.Absent(notice, "No row of the file has the code.");
            }
        }
    }

    private static AnswerSentence OfPairs(DatedCode code, PairEditRelease release)
    {
        var pairs = release.PairsOf(code.Value, code.AsOf);
        if (pairs.Count == 0)
        {
            var none = EditNotices.Join($"No loaded procedure-to-procedure edit in force names {code.Value}.", EditNotices.BeyondReach(code.Value, release))!;
            return release.Reaches(code.Value)
                ? AnswerSentence.ByRule(none, "No row in force has the code.", SourceOf(release))
                : AnswerSentence.Absent(none, "The loaded files do not reach the code.");
        }

        var others = pairs.Take(PairsTold).Select(place => place.Edit).Select(edit => edit.Column1 == code.Value ? edit.Column2 : edit.Column1);
        return AnswerSentence.ByRule(
            $"{AnswerWords.Count(pairs.Count, "procedure-to-procedure edit")} in force {(pairs.Count == 1 ? "names" : "name")} {code.Value}, with {string.Join(", ", others)}{(pairs.Count > PairsTold ? " and others" : "")}; ask about a pair to know what a modifier does.",
            "The rows in force that have the code in column 1 or 2, in the order of the file.",
            pairs[0].Edit.Provenance);
    }

    private static AnswerSentence Missing(string notice) => AnswerSentence.Absent(notice, "What the loaded releases of the edits reach.");

    private static Provenance SourceOf(PairEditRelease release) => new(Origin.Derived, release.Tables[0].Source.File, release.Id);

    private static EditSetting SettingOf(Question? question) => question?.Setting == PlaceSetting.Facility ? EditSetting.OutpatientHospital : EditSetting.Practitioner;
}
