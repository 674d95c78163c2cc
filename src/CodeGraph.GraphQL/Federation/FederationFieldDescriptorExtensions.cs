using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Federation;

/// <summary>What Apollo Federation lets be said of fields, arguments and enum values. Needs <c>AddApolloFederation</c>.</summary>
public static class FederationFieldDescriptorExtensions
{
    /// <summary>Says that the field belongs to another subgraph (<c>@external</c>); it is only named here, for keys, <see cref="Requires"/> or <see cref="Provides"/>.</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The field.</param>
    public static TSelf External<TSelf>(this IOutputFieldDescriptor<TSelf> descriptor) => descriptor.Directive("external");

    /// <summary>Lets the router fetch external fields first; the reference resolver finds them in the representation (<c>@requires</c>).</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The field.</param>
    /// <param name="fields">The external fields of the same type it needs, as in a selection.</param>
    public static TSelf Requires<TSelf>(this IOutputFieldDescriptor<TSelf> descriptor, string fields) => descriptor.Directive("requires", ("fields", fields));

    /// <summary>Says that below this field, external fields of its type are resolved here, too (<c>@provides</c>).</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The field.</param>
    /// <param name="fields">The fields of its type, as in a selection.</param>
    public static TSelf Provides<TSelf>(this IOutputFieldDescriptor<TSelf> descriptor, string fields) => descriptor.Directive("provides", ("fields", fields));

    /// <summary>Lets other subgraphs resolve the field, too (<c>@shareable</c>).</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The field.</param>
    public static TSelf Shareable<TSelf>(this IOutputFieldDescriptor<TSelf> descriptor) => descriptor.Directive("shareable");

    /// <summary>Takes the field over from another subgraph (<c>@override</c>).</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The field.</param>
    /// <param name="from">The name of the other subgraph.</param>
    /// <param name="label">For which requests, such as <c>percent(10)</c>; all if left out. Needs Federation 2.7.</param>
    public static TSelf Override<TSelf>(this IOutputFieldDescriptor<TSelf> descriptor, string from, string? label = null) =>
        label is null ? descriptor.Directive("override", ("from", from)) : descriptor.Directive("override", ("from", from), ("label", label));

    /// <summary>Hides the field from the clients of the supergraph (<c>@inaccessible</c>).</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The field.</param>
    public static TSelf Inaccessible<TSelf>(this IOutputFieldDescriptor<TSelf> descriptor) => descriptor.Directive("inaccessible");

    /// <summary>Tags the field for tools and contracts (<c>@tag</c>).</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The field.</param>
    /// <param name="name">The tag.</param>
    public static TSelf Tag<TSelf>(this IOutputFieldDescriptor<TSelf> descriptor, string name) => descriptor.Directive("tag", ("name", name));

    /// <summary>Hides the argument or input field from the clients of the supergraph (<c>@inaccessible</c>).</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The argument or input field.</param>
    public static TSelf Inaccessible<TSelf>(this IInputValueDescriptor<TSelf> descriptor) => descriptor.Directive("inaccessible");

    /// <summary>Tags the argument or input field for tools and contracts (<c>@tag</c>).</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The argument or input field.</param>
    /// <param name="name">The tag.</param>
    public static TSelf Tag<TSelf>(this IInputValueDescriptor<TSelf> descriptor, string name) => descriptor.Directive("tag", ("name", name));

    /// <summary>Hides the value from the clients of the supergraph (<c>@inaccessible</c>).</summary>
    /// <param name="descriptor">The enum value.</param>
    public static IEnumValueDescriptor Inaccessible(this IEnumValueDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return descriptor.Directive(AppliedDirective.Create("inaccessible", []));
    }

    /// <summary>Tags the value for tools and contracts (<c>@tag</c>).</summary>
    /// <param name="descriptor">The enum value.</param>
    /// <param name="name">The tag.</param>
    public static IEnumValueDescriptor Tag(this IEnumValueDescriptor descriptor, string name)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return descriptor.Directive(AppliedDirective.Create("tag", [("name", name)]));
    }
}
