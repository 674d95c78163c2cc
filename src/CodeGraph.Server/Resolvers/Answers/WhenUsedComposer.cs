using System.Text;
using CodeGraph.Catalog.Answers;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>"When is A9524 used?": what this project's editors wrote; official files do not say it.</summary>
internal sealed class WhenUsedComposer : CodeComposer
{
    private static readonly CompositeFormat Standard = CompositeFormat.Parse("When is {0} used?");

    /// <inheritdoc/>
    public override QuestionKind Kind => QuestionKind.WhenUsed;

    /// <inheritdoc/>
    public override CompositeFormat StandardQuestion => Standard;

    /// <inheritdoc/>
    public override IEnumerable<AnswerSentence> About(DatedCode code, AnswerContext context)
    {
        var words = code.Words;
        if (words?.ClinicalContext is { } clinical)
        {
            yield return AnswerSentence.Of(AnswerWords.Sentence(clinical), words.Provenance);
        }
        else
        {
            yield return AnswerSentence.Absent($"Nothing is written here about when {code.Value} is used; the official files do not say it either.", "The starter catalogue has no clinical context for the code.");
        }

        if (words is { SitesOfService.Count: > 0 })
        {
            yield return AnswerSentence.Of($"{code.Value} is usually found in these places: {string.Join("; ", words.SitesOfService)}.", words.Provenance);
        }

        if (words?.Documentation is { } documentation)
        {
            yield return AnswerSentence.Of(AnswerWords.Sentence(documentation), words.Provenance);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<AnswerSentence> About(DatedModifier modifier, AnswerContext context)
    {
        var words = modifier.Words;
        if (words?.WhenToUse is { } when)
        {
            yield return AnswerSentence.Of(AnswerWords.Sentence(when), words.Provenance);
        }
        else
        {
            yield return AnswerSentence.Absent($"Nothing is written here about when modifier {modifier.Value} is used.", "The starter catalogue has no words for the modifier.");
        }

        if (words?.Notes is { } notes)
        {
            yield return AnswerSentence.Of(AnswerWords.Sentence(notes), words.Provenance);
        }
    }
}
