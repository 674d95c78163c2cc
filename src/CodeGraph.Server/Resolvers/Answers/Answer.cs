using CodeGraph.Catalog.Answers;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>The answer to a question in English.</summary>
internal sealed record Answer
{
    /// <summary>How the question was understood.</summary>
    public required Question Question { get; init; }

    /// <summary>The date of service: the question's, else the argument's, else today.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether a sentence answers what was asked; a sentence that something is not known does not.</summary>
    public required bool IsAnswered { get; init; }

    /// <summary>The answer, sentence by sentence.</summary>
    public required IReadOnlyList<AnswerSentence> Sentences { get; init; }

    /// <summary>The codes it is about.</summary>
    public IReadOnlyList<DatedCode> Codes { get; init; } = [];

    /// <summary>The modifiers it is about.</summary>
    public IReadOnlyList<DatedModifier> Modifiers { get; init; } = [];

    /// <summary>Why the question is not answered, or what was not understood as written; null when there is nothing to say.</summary>
    public string? Notice { get; init; }

    /// <summary>Searches that may lead on.</summary>
    public IReadOnlyList<AnswerSearch> Searches { get; init; } = [];
}
