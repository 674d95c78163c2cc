using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL;

/// <summary>
/// One error of a request: what a client reads in the <c>errors</c> entry of a response (specification section 7.1.2),
/// with the exception behind it for the log. Immutable.
/// </summary>
/// <param name="Message">What went wrong, for the developer who wrote the request.</param>
public sealed record GraphQLError(string Message)
{
    /// <summary>The places in the document the error is about; empty if it is about none.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    /// <summary>The response path of a field error: names as <see cref="string"/>, list indices as <see cref="int"/>.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Further facts for programs, under <c>extensions</c>; <c>code</c> is the one this library sets.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>The exception that caused the error; never part of a response.</summary>
    public Exception? Exception { get; init; }

    /// <summary>The machine-readable kind of the error: <c>extensions.code</c> when it is a string.</summary>
    public string? Code => Extensions is not null && Extensions.TryGetValue("code", out var code) ? code as string : null;

    /// <summary>Creates an error about one node of a document.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="node">The node to locate.</param>
    /// <returns>The error, with one location if the node came from a source text.</returns>
    public static GraphQLError At(string message, ISyntaxNode node) => At(message, [node]);

    /// <summary>Creates an error about several nodes of a document.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="nodes">The nodes to locate, in the order the response lists them.</param>
    /// <returns>The error, with a location for every node that came from a source text.</returns>
    public static GraphQLError At(string message, params ReadOnlySpan<ISyntaxNode> nodes)
    {
        var locations = new List<SourceLocation>(nodes.Length);
        foreach (var node in nodes)
        {
            if (!node.Location.IsNone)
            {
                locations.Add(node.Location.ToSourceLocation());
            }
        }

        return new GraphQLError(message) { Locations = locations };
    }

    /// <summary>Returns this error with <c>extensions.code</c> set.</summary>
    /// <param name="code">The code, upper case with underscores, such as <c>DOCUMENT_TOO_DEEP</c>.</param>
    /// <returns>The copy.</returns>
    public GraphQLError WithCode(string code)
    {
        var extensions = Extensions is null ? [] : new Dictionary<string, object?>(Extensions);
        extensions["code"] = code;
        return this with { Extensions = extensions };
    }
}
