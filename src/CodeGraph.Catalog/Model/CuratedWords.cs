namespace CodeGraph.Catalog.Model;

/// <summary>What this project's editors wrote about a code, in their own words. Nothing here is official.</summary>
public sealed record CuratedWords
{
    /// <summary>"Also known as": what professionals call it.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>What a patient would say.</summary>
    public IReadOnlyList<string> PlainLanguage { get; init; } = [];

    /// <summary>One sentence saying what it is.</summary>
    public string? Summary { get; init; }

    /// <summary>When and why it is used.</summary>
    public string? ClinicalContext { get; init; }

    /// <summary>Billing and documentation notes, true of this code.</summary>
    public string? Documentation { get; init; }

    /// <summary>The kind of service or item, e.g. "Diagnostic radiopharmaceutical".</summary>
    public string? ServiceType { get; init; }

    /// <summary>Where the service usually takes place.</summary>
    public IReadOnlyList<string> SitesOfService { get; init; } = [];

    /// <summary>The <see cref="Specialty.Id"/>s of the specialties that use the code.</summary>
    public IReadOnlyList<string> Specialties { get; init; } = [];

    /// <summary>Questions people ask, each with its answer.</summary>
    public IReadOnlyList<FrequentQuestion> Faq { get; init; } = [];

    /// <summary>The file of the starter catalogue and its line.</summary>
    public required Provenance Provenance { get; init; }
}

/// <summary>A question people ask about a code, and its answer.</summary>
/// <param name="Question">The question, ending in a question mark.</param>
/// <param name="Answer">The answer, in full sentences.</param>
public sealed record FrequentQuestion(string Question, string Answer);
