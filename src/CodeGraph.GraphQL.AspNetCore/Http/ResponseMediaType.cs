namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>The two media types of a GraphQL response (GraphQL over HTTP, "Media Types").</summary>
internal enum ResponseMediaType
{
    /// <summary><c>application/json</c>: the legacy type, whose clients expect 200 for whatever was understood.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status code tells the outcome.</summary>
    GraphQLResponse,
}
