using System.Text;
using CodeGraph.Catalog.Answers;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>"Who bills A9524?": the specialties its editors named, and apart from them those that a stated rule gives.</summary>
internal sealed class SpecialtiesComposer : CodeComposer
{
    private static readonly CompositeFormat Standard = CompositeFormat.Parse("Which specialties use {0}?");

    /// <inheritdoc/>
    public override QuestionKind Kind => QuestionKind.Specialties;

    /// <inheritdoc/>
    public override CompositeFormat StandardQuestion => Standard;

    /// <inheritdoc/>
    public override IEnumerable<AnswerSentence> About(DatedCode code, AnswerContext context)
    {
        var uses = context.Catalog.SpecialtyUses.On(code.Code, code.AsOf).ToList();
        var named = uses.Where(use => use.Origin == Origin.Curated).ToList();
        if (named.Count > 0)
        {
            yield return AnswerSentence.Of($"{code.Value} is used by {AnswerWords.List(named.Select(use => use.Specialty.Name))}.", named[0].Provenance);
        }

        foreach (var rule in uses.Where(use => use.Origin != Origin.Curated).GroupBy(use => use.Provenance))
        {
            yield return AnswerSentence.Of(
                $"By its place in the code set, {code.Value} is {(named.Count > 0 ? "also " : "")}used by {AnswerWords.List(rule.Select(use => use.Specialty.Name))}.", rule.Key);
        }

        if (uses.Count == 0)
        {
            yield return AnswerSentence.Absent($"Which specialties use {code.Value} is not known here.", "No editor named a specialty for the code, and no rule gives one.");
        }
    }
}
