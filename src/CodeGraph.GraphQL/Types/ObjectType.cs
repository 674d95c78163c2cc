using CodeGraph.GraphQL.Types.Building;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Types;

/// <summary>An object type whose values need no particular CLR type, e.g. a root type (specification §3.6).</summary>
/// <remarks>
/// Derive and override <see cref="Configure(IObjectTypeDescriptor)"/>, or pass the configuration to the constructor.
/// For values of a CLR type derive from <see cref="ObjectType{T}"/>.
/// <code>
/// public sealed class QueryType : ObjectType
/// {
///     protected override void Configure(IObjectTypeDescriptor descriptor)
///     {
///         descriptor.Field("version", _ => "1").NonNull&lt;StringType&gt;().Description("The version of the service.");
///     }
/// }
/// </code>
/// </remarks>
public class ObjectType : ComplexOutputType
{
    private readonly Action<IObjectTypeDescriptor>? _configure;

    /// <summary>Creates the type for a class that overrides <see cref="Configure(IObjectTypeDescriptor)"/>.</summary>
    protected ObjectType()
    {
    }

    /// <summary>Creates the type without a class of its own.</summary>
    /// <param name="configure">Describes the type; must give it a name.</param>
    public ObjectType(Action<IObjectTypeDescriptor> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
    }

    /// <inheritdoc/>
    public sealed override TypeKind Kind => TypeKind.Object;

    /// <summary>The CLR type of the type's values; <see cref="object"/> if they may be of any.</summary>
    public virtual Type RuntimeType => typeof(object);

    /// <summary>Tells whether a value is of this type; <see langword="null"/> if the CLR type alone decides.</summary>
    internal Func<object, bool>? IsOfType { get; private set; }

    /// <summary>Describes the type; runs once, while the schema is created.</summary>
    /// <param name="descriptor">Takes the name, the description and the fields.</param>
    protected virtual void Configure(IObjectTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    private protected virtual IComplexTypeDefinition Describe()
    {
        var descriptor = new ObjectTypeDescriptor();
        Configure(descriptor);
        return descriptor;
    }

    internal sealed override void Configure(SchemaContext context)
    {
        Definition = Describe();
        Name = Definition.TypeName ?? DefaultNames.OfType(this, RuntimeType == typeof(object) ? null : RuntimeType);
        Description = Definition.TypeDescription;
        Directives = Definition.AppliedDirectives;
        IsOfType = Definition.IsOfTypeCheck;
        context.Discover(Definition.References());
    }

    /// <summary>Takes over what a type extension adds.</summary>
    internal void Extend(IComplexTypeDefinition extension)
    {
        Definition!.Merge(extension);
        IsOfType = Definition.IsOfTypeCheck;
    }
}
