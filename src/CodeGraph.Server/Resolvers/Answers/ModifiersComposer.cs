using System.Text;
using CodeGraph.Catalog.Answers;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>"Which modifiers with E0601?", "Does modifier 50 apply to 99213?".</summary>
internal sealed class ModifiersComposer : CodeComposer
{
    private static readonly CompositeFormat Standard = CompositeFormat.Parse("Which modifiers go with {0}?");

    /// <inheritdoc/>
    public override QuestionKind Kind => QuestionKind.WhichModifiers;

    /// <inheritdoc/>
    public override CompositeFormat StandardQuestion => Standard;

    /// <inheritdoc/>
    public override IEnumerable<AnswerSentence> About(DatedCode code, AnswerContext context)
    {
        yield return AnswerSentence.Absent($"Which modifiers go with {code.Value} cannot be told.", "No loaded fact says which modifiers apply to the code.");
        foreach (var value in context.Question?.Modifiers ?? [])
        {
            if (context.Snapshot.FindModifier(value, code.AsOf) is { Words: { WhenToUse: { } when } words })
            {
                yield return AnswerSentence.Of($"Modifier {value}: {AnswerWords.Sentence(when)}", words.Provenance);
            }
        }
    }
}
