namespace CodeGraph.Catalog.Search;

/// <summary>What was typed, understood: codes, the beginning of a code, a modifier, words.</summary>
internal sealed record CodeQuery
{
    /// <summary>What was typed, with control characters blanked and cut at <see cref="CodeQueryParser.MaxLength"/>.</summary>
    public required string Text { get; init; }

    /// <summary>The codes in it, in order: right or wrong, but code-shaped beyond doubt.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>The beginning of existing codes, when it is all that was typed.</summary>
    public string? CodePrefix { get; init; }

    /// <summary>An existing modifier, when it is all that was typed.</summary>
    public string? Modifier { get; init; }

    /// <summary>The words around the codes.</summary>
    public IReadOnlyList<QueryWord> Words { get; init; } = [];

    /// <summary>Whether the last word may still be being typed: nothing follows it.</summary>
    public bool LastWordIsOpen { get; init; }

    /// <summary>Whether any word decides what is found.</summary>
    public bool HasRequiredWords => Words.Any(word => !word.IsOptional);
}
