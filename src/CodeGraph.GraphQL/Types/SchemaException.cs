namespace CodeGraph.GraphQL.Types;

/// <summary>A schema that breaks the specification's rules. It lists every problem at once, each with its cure.</summary>
/// <param name="errors">The problems; at least one.</param>
public sealed class SchemaException(IReadOnlyList<SchemaError> errors)
    : Exception($"The schema has {(errors.Count == 1 ? "a problem" : $"{errors.Count} problems")}:\n- {string.Join("\n- ", errors)}")
{
    /// <summary>The problems.</summary>
    public IReadOnlyList<SchemaError> Errors { get; } = errors;
}
