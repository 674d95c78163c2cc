using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types.Building;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Types;

/// <summary>An interface: fields that several object types promise to have (specification §3.7).</summary>
/// <remarks>The object type of a value is found by the value's CLR type among the types that implement the interface,
/// unless <see cref="IInterfaceTypeDescriptor.ResolveType"/> says otherwise.</remarks>
public class InterfaceType : ComplexOutputType, IAbstractType
{
    private readonly Action<IInterfaceTypeDescriptor>? _configure;

    /// <summary>Creates the type for a class that overrides <see cref="Configure(IInterfaceTypeDescriptor)"/>.</summary>
    protected InterfaceType()
    {
    }

    /// <summary>Creates the type without a class of its own.</summary>
    /// <param name="configure">Describes the type; must give it a name.</param>
    public InterfaceType(Action<IInterfaceTypeDescriptor> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
    }

    /// <inheritdoc/>
    public sealed override TypeKind Kind => TypeKind.Interface;

    /// <inheritdoc/>
    public IReadOnlyList<ObjectType> PossibleTypes => RuntimeTypes.PossibleTypes;

    internal RuntimeTypeTable RuntimeTypes { get; set; } = RuntimeTypeTable.Empty;

    internal Func<object, string?>? TypeResolver { get; private set; }

    private protected virtual Type? DefaultNameSource => null;

    /// <summary>Describes the type; runs once, while the schema is created.</summary>
    /// <param name="descriptor">Takes the name, the description and the fields.</param>
    protected virtual void Configure(IInterfaceTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    internal sealed override void Configure(SchemaContext context)
    {
        var descriptor = new InterfaceTypeDescriptor();
        Configure(descriptor);
        Definition = descriptor;
        Name = descriptor.TypeName ?? DefaultNames.OfType(this, DefaultNameSource);
        Description = descriptor.TypeDescription;
        Directives = descriptor.AppliedDirectives;
        TypeResolver = descriptor.TypeResolver;
        context.Discover(Definition.References());
    }
}

/// <summary>An interface that takes its name from a CLR interface or base class (specification §3.7).</summary>
/// <typeparam name="T">The CLR type common to the values; a leading <c>I</c> of an interface's name is left out.</typeparam>
public class InterfaceType<T> : InterfaceType
{
    /// <summary>Creates the type for a class that overrides <see cref="InterfaceType.Configure(IInterfaceTypeDescriptor)"/>.</summary>
    protected InterfaceType()
    {
    }

    /// <summary>Creates the type without a class of its own.</summary>
    /// <param name="configure">Describes the type.</param>
    public InterfaceType(Action<IInterfaceTypeDescriptor> configure)
        : base(configure)
    {
    }

    private protected sealed override Type DefaultNameSource => typeof(T);
}
