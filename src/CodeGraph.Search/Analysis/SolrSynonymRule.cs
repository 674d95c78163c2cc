namespace CodeGraph.Search.Analysis;

/// <summary>A line of a synonym file.</summary>
/// <param name="Inputs">What is to be found in a text: runs of words.</param>
/// <param name="Outputs">What also, or instead, stands there.</param>
/// <param name="IsOneWay">Whether it was written with an arrow: the outputs stand in the inputs' place.</param>
/// <param name="Text">The line as it is written.</param>
public sealed record SolrSynonymRule(
    IReadOnlyList<string[]> Inputs, IReadOnlyList<string[]> Outputs, bool IsOneWay, string Text);
