using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Subscriptions;

/// <summary>The object type <c>ChangedCodes</c>.</summary>
internal sealed class ChangedCodesType : ObjectType<IReadOnlyList<string>>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<IReadOnlyList<string>> descriptor)
    {
        descriptor.Name("ChangedCodes").Description("Some codes: how many, and which.");
        descriptor.Field("count", codes => codes.Count).NonNull<IntType>().Description("How many there are.");
        descriptor.Field("codes", First).NonNullList<StringType>()
            .Argument("first", a => a.NonNull<IntType>().DefaultValue(100).Description($"How many to give, at most {CatalogueChanges.MaxCodes}."))
            .Description("The first of them in the order of the codes.");
    }

    private static IEnumerable<string> First(IReadOnlyList<string> codes, IResolverContext context)
    {
        var first = context.Argument<int>("first");
        return first is < 0 or > CatalogueChanges.MaxCodes
            ? throw RequestErrors.BadArgument("first", $"is {first}; 0 to {CatalogueChanges.MaxCodes} codes are given.")
            : codes.Take(first);
    }
}
