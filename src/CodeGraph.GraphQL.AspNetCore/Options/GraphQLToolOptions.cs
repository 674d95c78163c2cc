namespace CodeGraph.GraphQL.AspNetCore;

/// <summary>The GraphQL IDE (Banana Cake Pop) that is served below the endpoint.</summary>
public sealed class GraphQLToolOptions
{
    /// <summary>Whether a browser that opens the endpoint is given the IDE. Default: true.</summary>
    public bool Enable { get; set; } = true;

    /// <summary>
    /// The folder with the IDE's files. Default: <c>graphql-ide</c> beside the assembly, where the build puts them. When it has
    /// no <c>index.html</c>, a page says how to get one.
    /// </summary>
    public string ServeFrom { get; set; } = Path.Combine(AppContext.BaseDirectory, "graphql-ide");
}
