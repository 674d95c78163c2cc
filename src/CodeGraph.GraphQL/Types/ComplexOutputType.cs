using CodeGraph.GraphQL.Types.Building;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Types;

/// <summary>A type with fields that may implement interfaces: <see cref="ObjectType"/> or <see cref="InterfaceType"/>.</summary>
public abstract class ComplexOutputType : NamedType, IOutputType
{
    private protected ComplexOutputType()
    {
    }

    /// <summary>Whether a field was left out because something is wrong with it.</summary>
    internal bool LacksFields { get; private set; }

    /// <summary>What the type was described with; there between Configure and Complete.</summary>
    internal IComplexTypeDefinition? Definition { get; private protected set; }

    /// <summary>The fields, in the order they were declared.</summary>
    public FieldCollection<OutputField> Fields { get; private set; } = FieldCollection<OutputField>.Empty;

    /// <summary>The interfaces it implements, in the order they were declared.</summary>
    public IReadOnlyList<InterfaceType> Interfaces { get; private set; } = [];

    /// <summary>Whether it declares that it implements <paramref name="interfaceType"/>.</summary>
    /// <param name="interfaceType">An interface of the same schema.</param>
    public bool Implements(InterfaceType interfaceType) => Interfaces.Contains(interfaceType);

    internal sealed override void Complete(SchemaContext context)
    {
        CompleteFields(context, Definition!);
        Definition = null;
    }

    private void CompleteFields(SchemaContext context, IComplexTypeDefinition descriptor)
    {
        var interfaces = new List<InterfaceType>();
        foreach (var reference in descriptor.InterfaceReferences)
        {
            var type = context.Resolve(reference, Name);
            if (type is InterfaceType interfaceType)
            {
                if (ReferenceEquals(interfaceType, this))
                {
                    context.Report(Name, $"Type {Name} cannot implement itself because it would create a circular reference.", "remove it from Implements.");
                    continue;
                }

                if (interfaces.Contains(interfaceType))
                {
                    context.Report(Name, $"Type {Name} can only implement {interfaceType} once.", $"remove the repeated Implements of {interfaceType}.");
                    continue;
                }

                interfaces.Add(interfaceType);
            }
            else if (type is not null)
            {
                context.Report(Name, $"Type {Name} must only implement Interface types, it cannot implement {type}.", "name an InterfaceType in Implements.");
            }
        }

        Interfaces = interfaces;

        var fields = new List<OutputField>();
        foreach (var field in descriptor.FieldDescriptors)
        {
            if (field.Complete(context, this) is { } completed)
            {
                fields.Add(completed);
            }
            else
            {
                LacksFields = true;
            }
        }

        context.ReportRepeated(fields, Name, "field");
        Fields = new FieldCollection<OutputField>(fields);
    }
}
