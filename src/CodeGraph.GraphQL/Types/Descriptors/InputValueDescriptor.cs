using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types.Building;

namespace CodeGraph.GraphQL.Types.Descriptors;

/// <summary>Collects an argument or an input field.</summary>
internal abstract class InputValueDescriptor(string name)
{
    internal string FieldName { get; } = name;

    internal string? FieldDescription { get; private protected set; }

    internal string? DeprecationReason { get; private protected set; }

    internal TypeReference? TypeReference { get; private protected set; }

    internal bool HasDefault { get; private protected set; }

    internal object? Default { get; private protected set; }

    internal IValueNode? DefaultSyntax { get; private protected set; }

    internal List<DirectiveNode> AppliedDirectives { get; } = [];

    /// <summary>The type; one that no input can have is reported and kept, so that what else is wrong is found as well.</summary>
    internal IType? ResolveType(SchemaContext context, string coordinate)
    {
        if (TypeReference is null)
        {
            context.Report(coordinate, $"{coordinate} has no type.", "call .Type<…>() or .NonNull<…>() on it.");
            return null;
        }

        var type = context.Resolve(TypeReference, coordinate);
        if (type is not null && !type.IsInputType())
        {
            context.Report(coordinate, $"The type of {coordinate} must be Input Type but got: {type}.", "use an input object, enum or scalar.");
        }

        return type;
    }
}

/// <summary>The chaining members of arguments and input fields.</summary>
internal abstract class InputValueDescriptor<TSelf>(string name) : InputValueDescriptor(name), IInputValueDescriptor<TSelf>
    where TSelf : class
{
    private TSelf Self => (TSelf)(object)this;

    public TSelf Type<TInput>()
        where TInput : IInputType => Set(TypeReference.Of<TInput>());

    public TSelf Type(IType type) => Set(TypeReference.Of(type));

    public TSelf Type(string syntax) => Set(TypeReference.Parse(syntax));

    public TSelf NonNull<TInput>()
        where TInput : IInputType => Set(TypeReference.Of<NonNullType<TInput>>());

    public TSelf List<TInput>()
        where TInput : IInputType => Set(TypeReference.Of<ListType<NonNullType<TInput>>>());

    public TSelf NonNullList<TInput>()
        where TInput : IInputType => Set(TypeReference.Of<NonNullType<ListType<NonNullType<TInput>>>>());

    public TSelf DefaultValue(object? value)
    {
        HasDefault = true;
        Default = value;
        return Self;
    }

    public TSelf DefaultValue(IValueNode literal)
    {
        HasDefault = true;
        DefaultSyntax = literal;
        return Self;
    }

    public TSelf Description(string? description)
    {
        FieldDescription = description;
        return Self;
    }

    public TSelf Deprecated(string reason = DeprecatedDirective.DefaultReason)
    {
        DeprecationReason = reason;
        return Self;
    }

    public TSelf Directive(string name, params (string Name, object? Value)[] arguments) => Directive(AppliedDirective.Create(name, arguments));

    public TSelf Directive(DirectiveNode directive)
    {
        AppliedDirectives.Add(directive);
        return Self;
    }

    internal TSelf Set(TypeReference reference)
    {
        TypeReference = reference;
        return Self;
    }
}

/// <summary>Collects an argument.</summary>
internal sealed class ArgumentDescriptor(string name) : InputValueDescriptor<IArgumentDescriptor>(name), IArgumentDescriptor
{
    internal static FieldCollection<Argument> CompleteAll(List<ArgumentDescriptor> descriptors, SchemaContext context, string owner)
    {
        if (descriptors.Count == 0)
        {
            return FieldCollection<Argument>.Empty;
        }

        var arguments = new List<Argument>();
        foreach (var descriptor in descriptors)
        {
            if (descriptor.ResolveType(context, $"{owner}({descriptor.FieldName}:)") is { } type)
            {
                arguments.Add(new Argument(descriptor, type, owner));
            }
        }

        context.ReportRepeated(arguments, owner, "argument");
        return new FieldCollection<Argument>(arguments);
    }
}

/// <summary>Collects a field of an input object.</summary>
internal sealed class InputFieldDescriptor(string name) : InputValueDescriptor<IInputFieldDescriptor>(name), IInputFieldDescriptor;
