using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Schema.Filters;
using CodeGraph.Server.Schema.Sorting;

namespace CodeGraph.Server.Schema.Paging;

/// <summary>The arguments of connection fields, declared and read in one place.</summary>
internal static class ConnectionArguments
{
    private static readonly string FirstDescription =
        $"At most so many items after `after`, 0 to {PageRequest.MaxSize}. Without `first` and `last`, {PageRequest.DefaultSize}.";

    /// <summary>Adds <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>.</summary>
    public static IObjectFieldDescriptor PageArguments(this IObjectFieldDescriptor field) => field
        .Cost(2)
        .ListSize(PageRequest.DefaultSize, ["first", "last"], ["edges", "nodes"], requireOneSlicingArgument: false)
        .Argument("first", a => a.Type<IntType>().Description(FirstDescription))
        .Argument("after", a => a.Type<StringType>().Description("Only items after the one with this cursor."))
        .Argument("last", a => a.Type<IntType>().Description($"At most so many items before `before`, counted from the end, 0 to {PageRequest.MaxSize}."))
        .Argument("before", a => a.Type<StringType>().Description("Only items before the one with this cursor."));

    /// <summary>Adds the arguments of a list of codes.</summary>
    public static IObjectFieldDescriptor CodesArguments(this IObjectFieldDescriptor field) => field
        .PageArguments()
        .Argument("where", a => a.Type<CodeFilterInputType>().Description("Only codes that meet the condition."))
        .Argument("order", a => a.List<CodeSortInputType>().Description("How to sort: by the first item, then by the next. Without it, by code."))
        .AsOfArgument();

    /// <summary>Adds the arguments of a list of modifiers.</summary>
    public static IObjectFieldDescriptor ModifiersArguments(this IObjectFieldDescriptor field) => field
        .PageArguments()
        .Argument("where", a => a.Type<ModifierFilterInputType>().Description("Only modifiers that meet the condition."))
        .Argument("order", a => a.List<ModifierSortInputType>().Description("How to sort: by the first item, then by the next. Without it, by modifier."))
        .AsOfArgument();

    /// <summary>Adds <c>asOf</c>.</summary>
    public static IObjectFieldDescriptor AsOfArgument(this IObjectFieldDescriptor field) => field
        .Argument("asOf", a => a.Type<DateType>().Description("The date of service, which decides the record in force and the status. Without it, today (UTC)."));

    /// <summary>Reads what <see cref="PageArguments"/> declares.</summary>
    public static PageRequest RequestedPage(this IResolverContext context) => new(
        context.Argument<int?>("first"), context.Argument<string?>("after"), context.Argument<int?>("last"), context.Argument<string?>("before"));
}
