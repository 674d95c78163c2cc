namespace CodeGraph.GraphQL.AspNetCore;

/// <summary>Which kinds of batches an endpoint takes.</summary>
public enum AllowedBatching
{
    /// <summary>One GraphQL request for each HTTP request.</summary>
    None,

    /// <summary>A JSON array of GraphQL requests, executed in order and answered with an array in the same order.</summary>
    RequestBatching,
}
