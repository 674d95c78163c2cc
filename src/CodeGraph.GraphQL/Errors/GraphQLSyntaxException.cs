namespace CodeGraph.GraphQL;

/// <summary>
/// Thrown when a document, value or type reference cannot be parsed, or is larger or deeper than the parser's limits.
/// The message is graphql-js's: <c>Syntax Error: Expected Name, found "}".</c>
/// </summary>
public sealed class GraphQLSyntaxException : GraphQLException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="error">The error, with the location the parser stopped at.</param>
    public GraphQLSyntaxException(GraphQLError error)
        : base(error)
    {
    }

    /// <summary>Where the parser stopped.</summary>
    public SourceLocation Location => Errors[0].Locations[0];
}
