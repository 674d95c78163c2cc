using CodeGraph.Search.Analysis;

namespace CodeGraph.Search.Documents;

/// <summary>One value of one field of a document.</summary>
public abstract class Field
{
    private protected Field(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
    }

    /// <summary>The field's name.</summary>
    public string Name { get; }
}

/// <summary>Text that is analyzed and searchable by word and phrase, and scored with its length.</summary>
/// <param name="name">The field's name.</param>
/// <param name="text">The text.</param>
/// <param name="analyzer">How it is cut into words; the writer's analyzer if null.</param>
/// <param name="stored">Whether the text can be read back from the index.</param>
public sealed class TextField(string name, string text, Analyzer? analyzer = null, bool stored = false) : Field(name)
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>How it is cut into words; the writer's analyzer if null.</summary>
    public Analyzer? Analyzer { get; } = analyzer;

    /// <summary>Whether the text can be read back from the index.</summary>
    public bool Stored { get; } = stored;
}

/// <summary>A value that is searchable as it is, as one term: a code, an id. No length is kept for scoring.</summary>
/// <param name="name">The field's name.</param>
/// <param name="value">The term.</param>
/// <param name="stored">Whether the value can be read back from the index.</param>
public sealed class KeywordField(string name, string value, bool stored = false) : Field(name)
{
    /// <summary>The term.</summary>
    public string Value { get; } = value;

    /// <summary>Whether the value can be read back from the index.</summary>
    public bool Stored { get; } = stored;
}

/// <summary>A number by document, for sorting and ranges. One value a document.</summary>
/// <param name="name">The field's name.</param>
/// <param name="value">The number.</param>
public sealed class NumericDocValuesField(string name, long value) : Field(name)
{
    /// <summary>The number.</summary>
    public long Value { get; } = value;
}

/// <summary>A string by document, for sorting, ranges and facets. One value a document.</summary>
/// <param name="name">The field's name.</param>
/// <param name="value">The string.</param>
public sealed class SortedDocValuesField(string name, string value) : Field(name)
{
    /// <summary>The string.</summary>
    public string Value { get; } = value;
}

/// <summary>A set of strings by document, for facets. Any number of values a document.</summary>
/// <param name="name">The field's name.</param>
/// <param name="value">One of the strings.</param>
public sealed class SortedSetDocValuesField(string name, string value) : Field(name)
{
    /// <summary>One of the strings.</summary>
    public string Value { get; } = value;
}

/// <summary>A value that can only be read back: the id by which a hit is known outside the index.</summary>
/// <param name="name">The field's name.</param>
/// <param name="value">The value.</param>
public sealed class StoredField(string name, string value) : Field(name)
{
    /// <summary>The value.</summary>
    public string Value { get; } = value;
}
