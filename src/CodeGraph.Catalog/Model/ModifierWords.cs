namespace CodeGraph.Catalog.Model;

/// <summary>What this project's editors wrote about a modifier, in their own words. Nothing here is official.</summary>
public sealed record ModifierWords
{
    /// <summary>What professionals call it.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>What a patient would say.</summary>
    public IReadOnlyList<string> PlainLanguage { get; init; } = [];

    /// <summary>When a biller appends it.</summary>
    public string? WhenToUse { get; init; }

    /// <summary>Billing and documentation notes.</summary>
    public string? Notes { get; init; }

    /// <summary>The file of the starter catalogue and its line.</summary>
    public required Provenance Provenance { get; init; }
}
