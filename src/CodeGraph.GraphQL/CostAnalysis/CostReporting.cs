namespace CodeGraph.GraphQL.CostAnalysis;

/// <summary>Whether a response tells the cost of its operation, under <c>extensions.operationCost</c>.</summary>
public enum CostReporting
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>The operation is executed, and the response tells its cost (<c>GraphQL-Cost: report</c>).</summary>
    Report,

    /// <summary>The operation is not executed; the response has nothing but its cost (<c>GraphQL-Cost: validate</c>).</summary>
    Validate,
}
