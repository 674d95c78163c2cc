using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.CostAnalysis;

/// <summary>Weighs fields, arguments and types in the schema, and says how long lists can get.</summary>
public static class CostDescriptorExtensions
{
    /// <summary>Gives a field its weight (<c>@cost</c>): what one run of its resolver costs.</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The field.</param>
    /// <param name="weight">The weight; 1 is a field that returns an object which is at hand.</param>
    /// <returns>The field.</returns>
    public static TSelf Cost<TSelf>(this IOutputFieldDescriptor<TSelf> descriptor, double weight)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return descriptor.Directive(CostDirective.Create(weight));
    }

    /// <summary>Gives an argument or input field its weight (<c>@cost</c>), added to the field's each time it is given.</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The argument or input field.</param>
    /// <param name="weight">The weight; negative if the argument makes the field cheaper.</param>
    /// <returns>The argument or input field.</returns>
    public static TSelf Cost<TSelf>(this IInputValueDescriptor<TSelf> descriptor, double weight)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return descriptor.Directive(CostDirective.Create(weight));
    }

    /// <summary>Gives an object type or enum its weight (<c>@cost</c>): what one of its values in the answer costs.</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The type; an interface, union or input object cannot have a weight.</param>
    /// <param name="weight">The weight; 1 for objects without one, 0 for enums.</param>
    /// <returns>The type.</returns>
    public static TSelf Cost<TSelf>(this ITypeDescriptor<TSelf> descriptor, double weight)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return descriptor.Directive(CostDirective.Create(weight));
    }

    /// <summary>Says how many items a field's list can have (<c>@listSize</c>).</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The field.</param>
    /// <param name="assumedSize">The most items when no slicing argument is given.</param>
    /// <param name="slicingArguments">The arguments that limit the items: numbers, or lists that are answered item by item;
    /// <c>"filter.max"</c> for a field of an input object. Of several given, the greatest counts.</param>
    /// <param name="sizedFields">The fields of the returned object that hold the items, for connections.</param>
    /// <param name="requireOneSlicingArgument">Whether operations must give exactly one of the slicing arguments.</param>
    /// <returns>The field.</returns>
    public static TSelf ListSize<TSelf>(
        this IOutputFieldDescriptor<TSelf> descriptor,
        int? assumedSize = null,
        string[]? slicingArguments = null,
        string[]? sizedFields = null,
        bool requireOneSlicingArgument = true)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        return descriptor.Directive(ListSizeDirective.Create(assumedSize, slicingArguments, sizedFields, requireOneSlicingArgument));
    }
}
