using CodeGraph.GraphQL.Types.Building;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Types;

/// <summary>An input object (specification §3.10). Resolvers get its value as <see cref="InputValues"/>.</summary>
/// <remarks>For a CLR type of your own derive from <see cref="InputObjectType{T}"/>.</remarks>
public class InputObjectType : NamedType, IInputType
{
    private readonly Action<IInputObjectTypeDescriptor>? _configure;
    private IInputObjectTypeDefinition? _descriptor;

    /// <summary>Creates the type for a class that overrides <see cref="Configure(IInputObjectTypeDescriptor)"/>.</summary>
    protected InputObjectType()
    {
    }

    /// <summary>Creates the type without a class of its own.</summary>
    /// <param name="configure">Describes the type; must give it a name and fields.</param>
    public InputObjectType(Action<IInputObjectTypeDescriptor> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
    }

    /// <inheritdoc/>
    public sealed override TypeKind Kind => TypeKind.InputObject;

    /// <inheritdoc/>
    public virtual Type RuntimeType => typeof(InputValues);

    /// <summary>The fields, in the order they were declared.</summary>
    public FieldCollection<InputField> Fields { get; private set; } = FieldCollection<InputField>.Empty;

    /// <summary>Whether exactly one field must be given, and not null (<c>@oneOf</c>, specification §3.10.1).</summary>
    public bool IsOneOf { get; private set; }

    /// <summary>Describes the type; runs once, while the schema is created.</summary>
    /// <param name="descriptor">Takes the name, the description and the fields.</param>
    protected virtual void Configure(IInputObjectTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    /// <summary>Makes the CLR value out of the coerced fields.</summary>
    internal virtual object CreateInstance(InputValues values) => values;

    private protected virtual IInputObjectTypeDefinition Describe()
    {
        var descriptor = new InputObjectTypeDescriptor();
        Configure(descriptor);
        return descriptor;
    }

    internal sealed override void Configure(SchemaContext context)
    {
        _descriptor = Describe();
        Name = _descriptor.TypeName ?? DefaultNames.OfInput(this, RuntimeType == typeof(InputValues) ? null : RuntimeType);
        Description = _descriptor.TypeDescription;
        Directives = _descriptor.AppliedDirectives;
        IsOneOf = _descriptor.IsOneOf;
        context.Discover(_descriptor.References());
    }

    internal sealed override void Complete(SchemaContext context)
    {
        var fields = new List<InputField>();
        foreach (var field in _descriptor!.FieldDescriptors)
        {
            if (field.ResolveType(context, $"{Name}.{field.FieldName}") is { } type)
            {
                fields.Add(new InputField(field, type, Name));
            }
        }

        context.ReportRepeated(fields, Name, "field");
        Fields = new FieldCollection<InputField>(fields);
        CheckInstanceCreation(context);
        _descriptor = null;
    }

    private protected virtual void CheckInstanceCreation(SchemaContext context)
    {
    }
}
