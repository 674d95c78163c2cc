using CodeGraph.Catalog.Answers;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>Answers one kind of question about a code, from facts of which each is named. One file, one kind.</summary>
internal abstract class CodeComposer
{
    /// <summary>The kind.</summary>
    public abstract QuestionKind Kind { get; }

    /// <summary>The question as it is asked of every code, with the code in place of <c>{0}</c>; null when it is not.</summary>
    public virtual System.Text.CompositeFormat? StandardQuestion => null;

    /// <summary>Whether the answer needs to say first that a code is not valid on the date.</summary>
    public virtual bool DependsOnValidity => true;

    /// <summary>The answer about a code; without a sentence when there is nothing to say.</summary>
    public abstract IEnumerable<AnswerSentence> About(DatedCode code, AnswerContext context);

    /// <summary>The answer about a modifier; without a sentence when the kind is not asked of modifiers.</summary>
    public virtual IEnumerable<AnswerSentence> About(DatedModifier modifier, AnswerContext context) => [];

    /// <summary>What is to be said when the catalogue has none of the codes of a question.</summary>
    public virtual IEnumerable<AnswerSentence> WithoutCode(AnswerContext context) => [];
}
