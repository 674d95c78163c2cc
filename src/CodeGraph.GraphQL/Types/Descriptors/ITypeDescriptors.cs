using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Types.Descriptors;

/// <summary>What every named type may be given.</summary>
/// <typeparam name="TSelf">The descriptor itself, for chaining.</typeparam>
public interface ITypeDescriptor<out TSelf>
{
    /// <summary>Names the type. Without it, the name comes from the CLR type or from the class, without the ending <c>Type</c>.</summary>
    /// <param name="name">A GraphQL name: letters, digits and underscores, not beginning with a digit or two underscores.</param>
    public TSelf Name(string name);

    /// <summary>Describes the type.</summary>
    /// <param name="description">CommonMark, for people; shown by every GraphQL tool.</param>
    public TSelf Description(string? description);

    /// <summary>Applies a directive to the type.</summary>
    /// <param name="name">The directive's name, without <c>@</c>.</param>
    /// <param name="arguments">Its arguments: names and CLR values.</param>
    public TSelf Directive(string name, params (string Name, object? Value)[] arguments);

    /// <summary>Applies a directive to the type.</summary>
    /// <param name="directive">The directive as it is written.</param>
    public TSelf Directive(DirectiveNode directive);
}

/// <summary>What object types and interfaces have in common: they may implement interfaces.</summary>
/// <typeparam name="TSelf">The descriptor itself, for chaining.</typeparam>
public interface IComplexTypeDescriptor<out TSelf> : ITypeDescriptor<TSelf>
{
    /// <summary>Declares that the type implements an interface.</summary>
    /// <typeparam name="TInterface">The interface's type class.</typeparam>
    public TSelf Implements<TInterface>()
        where TInterface : InterfaceType;

    /// <summary>Declares that the type implements an interface.</summary>
    /// <param name="interfaceType">The interface, an instance of this schema.</param>
    public TSelf Implements(InterfaceType interfaceType);

    /// <summary>Declares that the type implements an interface.</summary>
    /// <param name="name">The interface's name in the schema.</param>
    public TSelf Implements(string name);
}
