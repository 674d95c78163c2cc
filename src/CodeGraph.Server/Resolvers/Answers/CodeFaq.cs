using System.Globalization;
using CodeGraph.Catalog.Answers;
using CodeGraph.Catalog.Model;
using CodeGraph.Server.Hosting;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>A question people ask about a code, with its answer.</summary>
/// <param name="Kind">What it asks for; null for one that editors wrote.</param>
/// <param name="Question">The question.</param>
/// <param name="Sentences">The answer, sentence by sentence.</param>
internal sealed record CodeFaq(QuestionKind? Kind, string Question, IReadOnlyList<AnswerSentence> Sentences)
{
    /// <summary>The answer in full sentences.</summary>
    public string Answer => string.Join(' ', Sentences.Select(sentence => sentence.Text));

    /// <summary>Who says it: the least of its sentences' sources.</summary>
    public Origin Origin => Sentences.Max(sentence => sentence.Origin);

    /// <summary>Whether more is said than that something is not known.</summary>
    public bool IsAnswered => Sentences.Any(sentence => !sentence.IsAbsence);

    /// <summary>The sources, each once.</summary>
    public IReadOnlyList<Provenance> Provenance => [.. Sentences.SelectMany(sentence => sentence.Provenance).Distinct()];

    /// <summary>The questions that editors wrote about a code, and after them the standard ones, answered from its facts.</summary>
    public static IReadOnlyList<CodeFaq> Of(DatedCode code, CatalogSnapshot snapshot)
    {
        var faq = new List<CodeFaq>();
        foreach (var curated in code.Words?.Faq ?? [])
        {
            faq.Add(new CodeFaq(null, curated.Question, [AnswerSentence.Of(curated.Answer, code.Words!.Provenance)]));
        }

        var context = new AnswerContext(snapshot, code.AsOf);
        foreach (var composer in Answerer.Composers)
        {
            if (composer.StandardQuestion is not { } question)
            {
                continue;
            }

            var sentences = composer.About(code, context).ToList();
            if (composer.DependsOnValidity && ValidityComposer.Warning(code) is { } warning)
            {
                sentences.Insert(0, warning);
            }

            faq.Add(new CodeFaq(composer.Kind, string.Format(CultureInfo.InvariantCulture, question, code.Value), sentences));
        }

        return faq;
    }
}
