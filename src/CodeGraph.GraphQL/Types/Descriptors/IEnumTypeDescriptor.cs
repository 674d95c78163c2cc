using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Types.Descriptors;

/// <summary>Describes an enum without a CLR enum.</summary>
public interface IEnumTypeDescriptor : ITypeDescriptor<IEnumTypeDescriptor>
{
    /// <summary>Adds a value.</summary>
    /// <param name="name">Its name; resolvers get and give it as this string.</param>
    public IEnumValueDescriptor Value(string name);
}

/// <summary>Describes an enum over a CLR enum.</summary>
/// <typeparam name="T">The CLR enum.</typeparam>
public interface IEnumTypeDescriptor<T> : ITypeDescriptor<IEnumTypeDescriptor<T>>
    where T : struct, Enum
{
    /// <summary>Names or describes the value of a member, or marks it deprecated. Values keep the order of the CLR enum.</summary>
    /// <param name="member">The member.</param>
    public IEnumValueDescriptor Value(T member);

    /// <summary>Leaves a member out of the schema.</summary>
    /// <param name="member">The member.</param>
    public IEnumTypeDescriptor<T> Ignore(T member);
}

/// <summary>Describes one value of an enum.</summary>
public interface IEnumValueDescriptor
{
    /// <summary>Names the value; by default the CLR member's name in <c>UPPER_SNAKE_CASE</c>.</summary>
    /// <param name="name">A GraphQL name other than <c>true</c>, <c>false</c> and <c>null</c>.</param>
    public IEnumValueDescriptor Name(string name);

    /// <summary>Describes the value.</summary>
    /// <param name="description">CommonMark, for people.</param>
    public IEnumValueDescriptor Description(string? description);

    /// <summary>Marks the value deprecated (<c>@deprecated</c>, specification §3.13.3).</summary>
    /// <param name="reason">Why, and what to use instead; CommonMark.</param>
    public IEnumValueDescriptor Deprecated(string reason = DeprecatedDirective.DefaultReason);

    /// <summary>Applies a directive to the value.</summary>
    /// <param name="directive">The directive as it is written.</param>
    public IEnumValueDescriptor Directive(DirectiveNode directive);
}
