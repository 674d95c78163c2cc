namespace CodeGraph.GraphQL.AspNetCore;

/// <summary>Which draft of GraphQL over HTTP gives <c>application/graphql-response+json</c> its status codes.</summary>
public enum HttpStatusCodes
{
    /// <summary>
    /// What every deployed server answers and the <c>graphql-http</c> audits ask for: 400 for a request that is not executed,
    /// 200 for one that is.
    /// </summary>
    Established,

    /// <summary>
    /// The draft of August 2026: 400 only for what cannot be parsed, 422 for what can be parsed and not executed, 294 for
    /// <c>data</c> that comes with <c>errors</c>.
    /// </summary>
    Draft2026,
}
