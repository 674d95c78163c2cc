namespace CodeGraph.GraphQL.Types.Descriptors;

/// <summary>Describes a directive.</summary>
public interface IDirectiveTypeDescriptor
{
    /// <summary>Names the directive, without <c>@</c>.</summary>
    /// <param name="name">A GraphQL name.</param>
    public IDirectiveTypeDescriptor Name(string name);

    /// <summary>Describes the directive.</summary>
    /// <param name="description">CommonMark, for people.</param>
    public IDirectiveTypeDescriptor Description(string? description);

    /// <summary>Adds places where the directive may be applied.</summary>
    /// <param name="locations">One or several.</param>
    public IDirectiveTypeDescriptor Location(DirectiveLocation locations);

    /// <summary>Allows the directive more than once in a place.</summary>
    public IDirectiveTypeDescriptor Repeatable();

    /// <summary>Marks the directive deprecated. Newer than the September 2025 edition; graphql-js 16.15 has it.</summary>
    /// <param name="reason">Why, and what to use instead; CommonMark.</param>
    public IDirectiveTypeDescriptor Deprecated(string reason = DeprecatedDirective.DefaultReason);

    /// <summary>Adds an argument.</summary>
    /// <param name="name">The argument's name.</param>
    /// <param name="configure">Gives its type, default and description.</param>
    public IDirectiveTypeDescriptor Argument(string name, Action<IArgumentDescriptor> configure);
}
