using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types.Building;

namespace CodeGraph.GraphQL.Types;

/// <summary>A type with a name: scalar, object, interface, union, enum or input object (specification §3.4).</summary>
/// <remarks>An instance is configured while <see cref="SchemaBuilder.Create"/> runs, belongs to that one schema, and
/// does not change afterwards; it is then safe to use from any thread.</remarks>
public abstract class NamedType : IType
{
    private string? _name;

    private protected NamedType()
    {
    }

    /// <inheritdoc/>
    public abstract TypeKind Kind { get; }

    /// <summary>The name, unique in its schema.</summary>
    /// <exception cref="InvalidOperationException">The type has not been given to a schema yet.</exception>
    public string Name
    {
        get => _name ?? throw new InvalidOperationException(
            $"{GetType().Name} has no name before it is part of a schema: add it with SchemaBuilder.AddType and call Create.");
        private protected set => _name = value;
    }

    /// <summary>The description, in CommonMark; <see langword="null"/> if none was given.</summary>
    public string? Description { get; private protected set; }

    /// <summary>The directives applied to the type in the schema, e.g. <c>@cost</c>.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; private protected set; } = [];

    /// <summary>Whether the type belongs to the introspection system: its name begins with two underscores.</summary>
    public bool IsIntrospectionType => Name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>The position of the type in its schema, an index for tables by type.</summary>
    internal int Index { get; set; } = -1;

    internal bool HasName => _name is not null;

    /// <summary>The type's name.</summary>
    public sealed override string ToString() => _name ?? GetType().Name;

    /// <summary>First phase: runs the type's Configure, so that its name and the types it refers to are known.</summary>
    internal abstract void Configure(SchemaContext context);

    /// <summary>Second phase: every type has its name; references become types.</summary>
    internal virtual void Complete(SchemaContext context)
    {
    }
}
