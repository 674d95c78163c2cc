namespace CodeGraph.Catalog.Search;

/// <summary>The texts of a code that are searched.</summary>
public enum MatchField
{
    /// <summary>The code itself.</summary>
    Code,

    /// <summary>The official short description.</summary>
    ShortDescription,

    /// <summary>The official long description.</summary>
    LongDescription,

    /// <summary>A name that professionals use.</summary>
    Synonym,

    /// <summary>A name in plain language.</summary>
    PlainLanguage,

    /// <summary>The summary written for this project.</summary>
    Summary,

    /// <summary>When and why it is used; for a modifier, when to use it.</summary>
    ClinicalContext,
}
