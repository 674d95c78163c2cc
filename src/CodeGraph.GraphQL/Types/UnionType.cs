using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types.Building;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Types;

/// <summary>A union: a value is of one of several object types that need have nothing in common (specification §3.8).</summary>
public class UnionType : NamedType, IAbstractType
{
    private readonly Action<IUnionTypeDescriptor>? _configure;
    private UnionTypeDescriptor? _descriptor;

    /// <summary>Creates the type for a class that overrides <see cref="Configure(IUnionTypeDescriptor)"/>.</summary>
    protected UnionType()
    {
    }

    /// <summary>Creates the type without a class of its own.</summary>
    /// <param name="configure">Describes the type; must give it a name.</param>
    public UnionType(Action<IUnionTypeDescriptor> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
    }

    /// <inheritdoc/>
    public sealed override TypeKind Kind => TypeKind.Union;

    /// <summary>The member types, in the order they were declared.</summary>
    public IReadOnlyList<ObjectType> Types { get; private set; } = [];

    /// <inheritdoc/>
    public IReadOnlyList<ObjectType> PossibleTypes => Types;

    internal RuntimeTypeTable RuntimeTypes { get; set; } = RuntimeTypeTable.Empty;

    internal Func<object, string?>? TypeResolver { get; private set; }

    /// <summary>Describes the type; runs once, while the schema is created.</summary>
    /// <param name="descriptor">Takes the name, the description and the member types.</param>
    protected virtual void Configure(IUnionTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    internal sealed override void Configure(SchemaContext context)
    {
        _descriptor = new UnionTypeDescriptor();
        Configure(_descriptor);
        Name = _descriptor.TypeName ?? DefaultNames.OfType(this, null);
        Description = _descriptor.TypeDescription;
        Directives = _descriptor.AppliedDirectives;
        TypeResolver = _descriptor.TypeResolver;
        context.Discover(_descriptor.TypeReferences);
    }

    internal sealed override void Complete(SchemaContext context)
    {
        var members = new List<IType>();
        foreach (var reference in _descriptor!.TypeReferences)
        {
            var type = context.Resolve(reference, Name);
            if (type is null)
            {
                continue;
            }

            if (members.Contains(type))
            {
                context.Report(Name, $"Union type {Name} can only include type {type} once.", $"remove the repeated {type}.");
                continue;
            }

            members.Add(type);
            if (type is not ObjectType)
            {
                context.Report(Name, $"Union type {Name} can only include Object types, it cannot include {type}.", "name only ObjectTypes as members.");
            }
        }

        Types = [.. members.OfType<ObjectType>()];
        _descriptor = null;
    }
}
