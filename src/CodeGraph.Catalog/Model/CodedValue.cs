namespace CodeGraph.Catalog.Model;

/// <summary>One value of an official code list with what it stands for. Values of the lists are shared instances.</summary>
/// <param name="Code">The value as the record has it, without blanks.</param>
/// <param name="Meaning">The official meaning; null says that the official list does not know the value.</param>
/// <param name="Group">The heading the list puts the value under (pricing: the fee schedule; MOG: the body system); null without one.</param>
public sealed record CodedValue(string Code, string? Meaning, string? Group = null)
{
    /// <summary>Whether the official list explains the value.</summary>
    public bool IsKnown => Meaning is not null;

    /// <summary>The value and its meaning on one line; an unknown value is said to be one.</summary>
    public override string ToString() => $"{Code} ({Meaning ?? "not in the official list"})";
}
