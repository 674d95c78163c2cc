using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types.Building;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Types;

/// <summary>An <see cref="Argument"/> or an <see cref="InputField"/>: the specification's InputValueDefinition (§3.6.1).</summary>
public abstract class InputValueDefinition : IFieldDefinition
{
    private object? _defaultRuntimeValue;
    private bool _defaultIsCoerced;

    private protected InputValueDefinition(InputValueDescriptor descriptor, IType type, string coordinate)
    {
        Name = descriptor.FieldName;
        Description = descriptor.FieldDescription;
        DeclaredType = type;
        Type = (type as IInputType)!;
        DeprecationReason = descriptor.DeprecationReason;
        Directives = descriptor.AppliedDirectives;
        Coordinate = coordinate;
        DefaultValue = descriptor.DefaultSyntax;
        _unconverted = descriptor.DefaultSyntax is null && descriptor.HasDefault ? descriptor : null;
    }

    private InputValueDescriptor? _unconverted;

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The description, in CommonMark; <see langword="null"/> if none was given.</summary>
    public string? Description { get; }

    /// <summary>The type of its values.</summary>
    public IInputType Type { get; }

    /// <summary>The default as a literal; <see langword="null"/> if there is no default (a default of null is a <see cref="NullValueNode"/>).</summary>
    public IValueNode? DefaultValue { get; private set; }

    /// <summary>Why it should not be used any more; <see langword="null"/> if it is not deprecated.</summary>
    public string? DeprecationReason { get; }

    /// <summary>Whether it is deprecated.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>Whether a value must be given: it is non-null and has no default (specification §5.4.3).</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;

    /// <summary>The directives applied to it in the schema.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; }

    /// <summary>Its schema coordinate, e.g. <c>Query.code(code:)</c>.</summary>
    public string Coordinate { get; }

    /// <summary>The type as it was declared: in a schema that is not valid it may be one that no input can have.</summary>
    internal IType DeclaredType { get; }

    /// <summary>The default as resolvers get it. Only to be asked when <see cref="DefaultValue"/> is there.</summary>
    internal object? DefaultRuntimeValue
    {
        get
        {
            if (!_defaultIsCoerced)
            {
                // Two threads may do the same work once; the value is immutable either way.
                _defaultRuntimeValue = ValueFromAst.Coerce(DefaultValue!, Type);
                Volatile.Write(ref _defaultIsCoerced, true);
            }

            return _defaultRuntimeValue;
        }
    }

    /// <summary>Third phase: a default given as a CLR value becomes a literal, now that all types are complete.</summary>
    internal void CompleteDefault(SchemaContext context)
    {
        if (_unconverted is null || !DeclaredType.IsInputType())
        {
            return;
        }

        try
        {
            DefaultValue = AstFromValue.Convert(_unconverted.Default, Type);
        }
        catch (LeafCoercionException problem)
        {
            context.Report(Coordinate, $"{Coordinate} has an invalid default value: {problem.Message}", $"give a default that is a valid {Type}, or change the type.");
        }

        _unconverted = null;
    }

    /// <inheritdoc/>
    public override string ToString() => Coordinate;
}

/// <summary>An argument of a field or of a directive (specification §3.6.1).</summary>
public sealed class Argument : InputValueDefinition
{
    internal Argument(InputValueDescriptor descriptor, IType type, string owner)
        : base(descriptor, type, $"{owner}({descriptor.FieldName}:)")
    {
    }
}

/// <summary>A field of an input object (specification §3.10).</summary>
public sealed class InputField : InputValueDefinition
{
    internal InputField(InputValueDescriptor descriptor, IType type, string owner)
        : base(descriptor, type, $"{owner}.{descriptor.FieldName}")
    {
    }
}
