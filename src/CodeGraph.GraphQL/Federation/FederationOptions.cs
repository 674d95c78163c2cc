namespace CodeGraph.GraphQL.Federation;

/// <summary>How a schema serves as an Apollo Federation subgraph.</summary>
public sealed class FederationOptions
{
    private readonly List<LinkedSpecification> _links = [];
    private readonly List<string> _composed = [];

    /// <summary>The version of the specification the subgraph asks of its router. A newer one only lets more directives be used. Default: 2.3.</summary>
    public FederationVersion Version { get; set; } = FederationVersion.Federation23;

    internal IReadOnlyList<LinkedSpecification> Links => _links;

    internal IReadOnlyList<string> Composed => _composed;

    /// <summary>Links another specification to the schema (<c>@link</c>), e.g. that of directives of your own.</summary>
    /// <param name="url">Its address, ending in its name and version: <c>https://example.com/audit/v1.0</c>.</param>
    /// <param name="imports">What is used without its prefix: <c>"@audit"</c>.</param>
    public FederationOptions Link(string url, params string[] imports)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        _links.Add(new LinkedSpecification(url, imports));
        return this;
    }

    /// <summary>Keeps the applications of a directive of your own in the supergraph (<c>@composeDirective</c>). It must be imported by <see cref="Link"/>.</summary>
    /// <param name="name">The directive, with its <c>@</c>.</param>
    public FederationOptions ComposeDirective(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _composed.Add(name.StartsWith('@') ? name : "@" + name);
        return this;
    }
}

/// <summary>A specification linked to a schema, and what is imported from it.</summary>
internal sealed record LinkedSpecification(string Url, IReadOnlyList<string> Imports);
