using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types.Building;

namespace CodeGraph.GraphQL.Types.Descriptors;

/// <summary>What an input object reads from its descriptor.</summary>
internal interface IInputObjectTypeDefinition
{
    public string? TypeName { get; }

    public string? TypeDescription { get; }

    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; }

    public bool IsOneOf { get; }

    public List<InputFieldDescriptor> FieldDescriptors { get; }

    public IEnumerable<TypeReference> References() => [.. FieldDescriptors.Select(field => field.TypeReference).OfType<TypeReference>()];
}

/// <summary>The chaining members of input objects.</summary>
internal abstract class InputObjectTypeDescriptorBase<TSelf> : TypeDescriptor<TSelf>, IInputObjectTypeDefinition
    where TSelf : class
{
    public bool IsOneOf { get; private set; }

    public List<InputFieldDescriptor> FieldDescriptors { get; } = [];

    public IInputFieldDescriptor Field(string name)
    {
        var field = new InputFieldDescriptor(name);
        FieldDescriptors.Add(field);
        return field;
    }

    public TSelf OneOf()
    {
        IsOneOf = true;
        return Self;
    }
}

/// <summary>Collects an input object without a CLR type.</summary>
internal sealed class InputObjectTypeDescriptor : InputObjectTypeDescriptorBase<IInputObjectTypeDescriptor>, IInputObjectTypeDescriptor;

/// <summary>Collects an input object whose value is a <typeparamref name="T"/>.</summary>
internal sealed class InputObjectTypeDescriptor<T> : InputObjectTypeDescriptorBase<IInputObjectTypeDescriptor<T>>, IInputObjectTypeDescriptor<T>
    where T : notnull
{
    internal Func<InputValues, T>? Factory { get; private set; }

    public IInputObjectTypeDescriptor<T> Create(Func<InputValues, T> create)
    {
        Factory = create;
        return this;
    }
}
