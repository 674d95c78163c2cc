namespace CodeGraph.GraphQL.Execution;

/// <summary>Gives the value of a field: its resolver, or a middleware around it.</summary>
/// <param name="context">The place the field is resolved for.</param>
/// <returns>The value, not completed yet.</returns>
public delegate ValueTask<object?> FieldDelegate(IResolverContext context);
