using CodeGraph.Catalog.Answers;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>"Can 93000 be billed with 99213?": by the edits of the National Correct Coding Initiative.</summary>
internal static class TogetherComposer
{
    /// <summary>The answer about some codes.</summary>
    public static IEnumerable<AnswerSentence> Of(Question question, AnswerContext context)
    {
        yield return AnswerSentence.Absent(
            $"Whether {AnswerWords.List(question.Codes.Select(code => code.Code))} may be billed together cannot be told: no NCCI edits are loaded.", "No release of the edits is among the loaded ones.");
    }
}
