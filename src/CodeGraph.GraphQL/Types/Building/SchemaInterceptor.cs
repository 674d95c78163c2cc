namespace CodeGraph.GraphQL.Types.Building;

/// <summary>Lets an addition to the engine, such as federation, see a schema while it is being created, and add to it.</summary>
internal abstract class SchemaInterceptor
{
    /// <summary>Every type has its name, and its definition can still be extended.</summary>
    /// <param name="context">The types so far; takes more of them.</param>
    /// <param name="queryType">The type of queries.</param>
    internal virtual void Extend(SchemaContext context, ObjectType queryType)
    {
    }

    /// <summary>Every type is complete; the rules have not been checked yet.</summary>
    /// <param name="context">Takes what is wrong.</param>
    /// <param name="parts">What the schema is made of.</param>
    /// <returns>What it is to be made of.</returns>
    internal virtual SchemaParts Complete(SchemaContext context, SchemaParts parts) => parts;
}
