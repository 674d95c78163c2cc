using System.Text;
using CodeGraph.Catalog.Answers;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Structure;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>"What replaced A9599?": the codes that official records name to use instead, in both directions.</summary>
internal sealed class ReplacementComposer : CodeComposer
{
    private static readonly CompositeFormat Standard = CompositeFormat.Parse("What replaced {0}, and what did it replace?");

    /// <inheritdoc/>
    public override QuestionKind Kind => QuestionKind.ReplacedBy;

    /// <inheritdoc/>
    public override CompositeFormat StandardQuestion => Standard;

    /// <inheritdoc/>
    public override IEnumerable<AnswerSentence> About(DatedCode code, AnswerContext context)
    {
        if (code.Entry.Official is not { } record)
        {
            yield return AnswerSentence.Absent($"What replaced {code.Value} cannot be told: no loaded release has its record.", "Replacements are named by official records (XREF), and none is loaded for the code.");
            yield break;
        }

        if (record.CrossReferences.Count == 0)
        {
            yield return AnswerSentence.Of(
                record.TerminationDate is { } last
                    ? $"{code.Value} ended on {DateText.Iso(last)}, and its official record names no code to use instead."
                    : $"{code.Value} has not ended by its official record, which names no other code to use.",
                record.Provenance);
        }

        foreach (var related in context.Catalog.Related.Of(code.Code).Where(related => related.Kind is RelatedKind.Successor or RelatedKind.Predecessor or RelatedKind.CrossReference))
        {
            yield return AnswerSentence.Of(related.Reason, related.Provenance);
        }
    }
}
