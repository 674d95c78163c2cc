using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>A sentence of an answer with what it rests on.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Provenance">The sources, at least one.</param>
/// <param name="IsAbsence">Whether it says that something is not known here.</param>
internal sealed record AnswerSentence(string Text, IReadOnlyList<Provenance> Provenance, bool IsAbsence = false)
{
    /// <summary>Who says it: the least of its sources, for a sentence is no more official than its weakest part.</summary>
    public Origin Origin => Provenance.Max(provenance => provenance.Origin);

    /// <summary>A sentence that says what a source says.</summary>
    public static AnswerSentence Of(string text, params Provenance[] provenance) => new(text, provenance);

    /// <summary>A sentence that follows from sources by a rule.</summary>
    public static AnswerSentence ByRule(string text, string rule, params Provenance[] provenance) =>
        new(text, [.. provenance.Select(source => source with { Origin = Origin.Derived, Rule = rule })]);

    /// <summary>Says that something is not known here.</summary>
    /// <param name="text">What, and what to do about it.</param>
    /// <param name="rule">Why that can be said.</param>
    public static AnswerSentence Absent(string text, string rule) => new(text, [new Provenance(Origin.Derived, "the loaded catalogue", Rule: rule)], IsAbsence: true);
}
