namespace CodeGraph.Catalog.Model;

/// <summary>Who says a fact.</summary>
public enum Origin
{
    /// <summary>The code set or payer itself, as published.</summary>
    Official,

    /// <summary>Written by this project's editors; helpful, not authoritative.</summary>
    Curated,

    /// <summary>Computed from other facts by a stated rule.</summary>
    Derived,
}
