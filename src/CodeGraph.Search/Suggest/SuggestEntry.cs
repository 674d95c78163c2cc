namespace CodeGraph.Search.Suggest;

/// <summary>A phrase that can be suggested.</summary>
/// <param name="Text">What is shown and matched.</param>
/// <param name="Weight">How likely it is wanted, ≥ 0; among equal matches the heavier comes first.</param>
/// <param name="Payload">What the caller knows it by.</param>
public sealed record SuggestEntry(string Text, long Weight, string? Payload = null);

/// <summary>A suggestion.</summary>
/// <param name="Entry">The phrase.</param>
/// <param name="Edits">How many typing mistakes were assumed in a word.</param>
public sealed record Suggestion(SuggestEntry Entry, int Edits);
