using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Types;

/// <summary>A field of an object or interface (specification §3.6, FieldDefinition).</summary>
public sealed class OutputField : IFieldDefinition
{
    internal OutputField(ComplexOutputType declaringType, OutputFieldDescriptor descriptor, IType type, FieldCollection<Argument> arguments)
    {
        DeclaringType = declaringType;
        Name = descriptor.FieldName;
        Description = descriptor.FieldDescription;
        DeclaredType = type;
        Type = (type as IOutputType)!;
        Arguments = arguments;
        DeprecationReason = descriptor.DeprecationReason;
        Directives = descriptor.AppliedDirectives;
        Resolver = descriptor.Resolver ?? descriptor.Subscriber?.CreateEventResolver();
        Subscriber = descriptor.Subscriber;
    }

    /// <summary>The object or interface the field belongs to.</summary>
    public ComplexOutputType DeclaringType { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The description, in CommonMark; <see langword="null"/> if none was given.</summary>
    public string? Description { get; }

    /// <summary>The type of its value.</summary>
    public IOutputType Type { get; }

    /// <summary>The arguments, in the order they were declared.</summary>
    public FieldCollection<Argument> Arguments { get; }

    /// <summary>Why it should not be used any more; <see langword="null"/> if it is not deprecated.</summary>
    public string? DeprecationReason { get; }

    /// <summary>Whether it is deprecated.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>The directives applied to the field in the schema.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; }

    /// <summary>Its schema coordinate, e.g. <c>Code.longDescription</c>.</summary>
    public string Coordinate => $"{DeclaringType}.{Name}";

    /// <summary>How it is executed, wherever it is selected.</summary>
    internal FieldExecution Execution => field ??= new FieldExecution(this);

    /// <summary>The type as it was declared: in a schema that is not valid it may be one that no field can have.</summary>
    internal IType DeclaredType { get; }

    internal FieldResolver? Resolver { get; }

    internal FieldSubscriber? Subscriber { get; }

    /// <inheritdoc/>
    public override string ToString() => Coordinate;
}
