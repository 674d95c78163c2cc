namespace CodeGraph.Search.Index;

/// <summary>A word of a field: the unit of search.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Text">The word, as the analyzer left it.</param>
public readonly record struct Term(string Field, string Text)
{
    /// <summary><c>field:text</c>.</summary>
    public override string ToString() => $"{Field}:{Text}";
}
