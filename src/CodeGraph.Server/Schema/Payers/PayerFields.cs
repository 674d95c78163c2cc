using CodeGraph.GraphQL.CacheControl;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Payers;

namespace CodeGraph.Server.Schema.Payers;

/// <summary>The fields about payers.</summary>
internal static class PayerFields
{
    /// <summary>The fields of <c>Code</c>.</summary>
    public static void AddTo(IObjectTypeDescriptor<DatedCode> descriptor) =>
        descriptor.Field("payerPolicies", CodePolicies.Of).NonNull<CodePoliciesType>()
            .Argument("payer", a => a.Type<IdType>().Description("Only policies of the payer with this key."))
            .Description("What payers require of it, as the licensee's files state.");

    /// <summary>The fields of <c>Query</c>.</summary>
    public static void AddTo(IObjectTypeDescriptor descriptor)
    {
        descriptor.Field("payers", context => context.Snapshot().Catalog.DataSets.Payers.Payers).NonNullList<PayerType>().CacheControl(CacheAges.Browsing).ListSize(10)
            .Description("The payers: those known by name, then those that only a licensee's file names.");
        descriptor.Field("payer", context => context.Snapshot().Catalog.DataSets.Payers.Find(context.Argument<string>("id"))).Type<PayerType>().CacheControl(CacheAges.Browsing)
            .Argument("id", a => a.NonNull<IdType>().Description("The payer's key, such as `medicare`."))
            .Description("A payer; null when there is none of the key.");
    }
}
