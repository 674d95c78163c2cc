namespace CodeGraph.GraphQL.Diagnostics;

/// <summary>The phases of a request that are measured one by one.</summary>
internal enum OperationPhase
{
    Parse,
    Validate,
    Plan,
    Execute,
}
