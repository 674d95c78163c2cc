using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Types.Descriptors;

/// <summary>What arguments and input fields have in common.</summary>
/// <typeparam name="TSelf">The descriptor itself, for chaining.</typeparam>
public interface IInputValueDescriptor<out TSelf>
{
    /// <summary>Gives it its type.</summary>
    /// <typeparam name="TInput">A type class, in <see cref="ListType{T}"/> and <see cref="NonNullType{T}"/> as needed.</typeparam>
    public TSelf Type<TInput>()
        where TInput : IInputType;

    /// <summary>Gives it its type.</summary>
    /// <param name="type">A type instance of this schema, or a wrapper around one.</param>
    public TSelf Type(IType type);

    /// <summary>Gives it its type.</summary>
    /// <param name="syntax">The type as in SDL, e.g. <c>[String!]</c>.</param>
    public TSelf Type(string syntax);

    /// <summary>Gives it the type <c>T!</c>; short for <c>.Type&lt;NonNullType&lt;T&gt;&gt;()</c>.</summary>
    /// <typeparam name="TInput">A type class.</typeparam>
    public TSelf NonNull<TInput>()
        where TInput : IInputType;

    /// <summary>Gives it the type <c>[T!]</c>.</summary>
    /// <typeparam name="TInput">A type class.</typeparam>
    public TSelf List<TInput>()
        where TInput : IInputType;

    /// <summary>Gives it the type <c>[T!]!</c>.</summary>
    /// <typeparam name="TInput">A type class.</typeparam>
    public TSelf NonNullList<TInput>()
        where TInput : IInputType;

    /// <summary>Gives it a default (specification §3.6.1).</summary>
    /// <param name="value">A CLR value of the type: a string, number, boolean, member of the CLR enum (or its GraphQL name),
    /// a list of such, a dictionary for an input object, or <see langword="null"/> for a default of null.</param>
    public TSelf DefaultValue(object? value);

    /// <summary>Gives it a default (specification §3.6.1).</summary>
    /// <param name="literal">The default as it is written in SDL.</param>
    public TSelf DefaultValue(IValueNode literal);

    /// <summary>Describes it.</summary>
    /// <param name="description">CommonMark, for people.</param>
    public TSelf Description(string? description);

    /// <summary>Marks it deprecated (<c>@deprecated</c>, specification §3.13.3); not possible where a value is required.</summary>
    /// <param name="reason">Why, and what to use instead; CommonMark.</param>
    public TSelf Deprecated(string reason = DeprecatedDirective.DefaultReason);

    /// <summary>Applies a directive to it.</summary>
    /// <param name="name">The directive's name, without <c>@</c>.</param>
    /// <param name="arguments">Its arguments: names and CLR values.</param>
    public TSelf Directive(string name, params (string Name, object? Value)[] arguments);

    /// <summary>Applies a directive to it.</summary>
    /// <param name="directive">The directive as it is written.</param>
    public TSelf Directive(DirectiveNode directive);
}

/// <summary>Describes an argument of a field or directive.</summary>
public interface IArgumentDescriptor : IInputValueDescriptor<IArgumentDescriptor>;

/// <summary>Describes a field of an input object.</summary>
public interface IInputFieldDescriptor : IInputValueDescriptor<IInputFieldDescriptor>;
