namespace CodeGraph.GraphQL.Execution;

/// <summary>Whether a client takes a response in parts, and in which form.</summary>
public enum IncrementalDelivery
{
    /// <summary>It takes one response; <c>@defer</c> and <c>@stream</c> change nothing.</summary>
    None,

    /// <summary>
    /// Parts with <c>pending</c>, <c>incremental</c> and <c>completed</c>, in which no field is sent twice: graphql-js 17, the
    /// proposal https://github.com/graphql/graphql-spec/pull/1110, Apollo's <c>incrementalSpec=v0.2</c>.
    /// </summary>
    Current,

    /// <summary>
    /// Parts with <c>incremental</c> entries of a path and a label, each with all fields of its fragment: the proposal as of
    /// August 2022, Apollo's <c>deferSpec=20220824</c>.
    /// </summary>
    Legacy20220824,
}
