using System.Text;
using CodeGraph.Catalog.Answers;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>"What is A9524?": the official description, where the licence allows it, and what this project's editors wrote.</summary>
internal sealed class WhatIsComposer : CodeComposer
{
    private const int NamesTold = 4;

    private static readonly CompositeFormat Standard = CompositeFormat.Parse("What is {0}?");

    /// <inheritdoc/>
    public override QuestionKind Kind => QuestionKind.WhatIs;

    /// <inheritdoc/>
    public override CompositeFormat StandardQuestion => Standard;

    /// <inheritdoc/>
    public override IEnumerable<AnswerSentence> About(DatedCode code, AnswerContext context)
    {
        if (code.Record is { LongDescription.Length: > 0 } record)
        {
            yield return AnswerSentence.Of($"{code.Value} is {AnswerWords.ACodeOf(code.Entry.System)}; its official description reads \"{record.LongDescription}\".", record.Provenance);
        }
        else
        {
            yield return AnswerSentence.Absent(
                $"{code.Value} is {AnswerWords.ACodeOf(code.Entry.System)}. {code.Entry.DescriptorNotice ?? "No loaded release describes it."}",
                $"The shape of {code.Value} tells its code set, and no loaded file has its descriptor.");
        }

        if (code.Words is { } words)
        {
            foreach (var sentence in InOwnWords(words))
            {
                yield return sentence;
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<AnswerSentence> About(DatedModifier modifier, AnswerContext context)
    {
        if (modifier.Record is { LongDescription.Length: > 0 } record)
        {
            yield return AnswerSentence.Of($"{modifier.Value} is a HCPCS Level II modifier; its official description reads \"{record.LongDescription}\".", record.Provenance);
        }
        else
        {
            yield return AnswerSentence.Absent(
                $"{modifier.Value} is a {(modifier.Entry.System == CodeSystem.Cpt ? "CPT" : "HCPCS Level II")} modifier. {modifier.Entry.DescriptorNotice ?? "No loaded release describes it."}",
                $"The shape of {modifier.Value} tells its code set, and no loaded file has its descriptor.");
        }

        if (modifier.Words is { } words)
        {
            if (words.Synonyms.Count > 0)
            {
                yield return AnswerSentence.Of($"It is also known as {AnswerWords.List(words.Synonyms.Take(NamesTold))}.", words.Provenance);
            }

            if (words.WhenToUse is { } when)
            {
                yield return AnswerSentence.Of(AnswerWords.Sentence(when), words.Provenance);
            }
        }
    }

    private static IEnumerable<AnswerSentence> InOwnWords(CuratedWords words)
    {
        if (words.Summary is { } summary)
        {
            yield return AnswerSentence.Of(AnswerWords.Sentence(summary), words.Provenance);
        }

        if (words.Synonyms.Count > 0)
        {
            yield return AnswerSentence.Of($"It is also known as {AnswerWords.List(words.Synonyms.Take(NamesTold))}.", words.Provenance);
        }

        if (words.PlainLanguage.Count > 0)
        {
            yield return AnswerSentence.Of($"In plain words: {AnswerWords.List(words.PlainLanguage.Take(NamesTold), "or")}.", words.Provenance);
        }
    }
}
