using CodeGraph.Catalog.Model.Payers;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Payers;
using CodeGraph.Server.Schema.Coverage;
using CodeGraph.Server.Schema.Facts;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Payers;

/// <summary>The object type <c>Payer</c>.</summary>
internal sealed class PayerType : ObjectType<Payer>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<Payer> descriptor)
    {
        descriptor.Name("Payer").Description("Who pays claims. CodeGraph knows payers by name; their policies come from a licensee's own file, and none is invented.");
        descriptor.Field("id", p => p.Id).NonNull<IdType>().Description("The key, such as `medicare`; for `payer`.");
        descriptor.Field("name", p => p.Name).NonNull<StringType>().Description("The name shown to people.");
        descriptor.Field("kind", p => p.Kind).NonNull<PayerKindType>().Description("What kind of payer it is.");
        descriptor.Field("contractors", (p, context) => p.Kind == PayerKind.Medicare ? context.Snapshot().Catalog.DataSets.Coverage.Contractors : [])
            .NonNullList<ContractorType>().ListSize(120).Description("Medicare's administrative contractors, as far as the coverage database is loaded; none for other payers.");
        descriptor.Field("policies", (p, context) => ListPage.Of(context, [.. context.Snapshot().Catalog.DataSets.Payers.PoliciesOf(p)], "policy", policy => policy.Provenance.ToString()))
            .NonNull<PayerPoliciesConnectionType>().PageArguments().Description("Its policies of any time, in the order of the licensee's file.");
        descriptor.Field("notice", Notice).Type<StringType>().Description("What is not told about it, and why; null when there is nothing to say.");
        descriptor.Field("provenance", p => p.Provenance).NonNull<ProvenanceType>().Description("Where the name comes from.");
    }

    private static string? Notice(Payer payer, GraphQL.Execution.IResolverContext context)
    {
        var payers = context.Snapshot().Catalog.DataSets.Payers;
        return payer.Kind == PayerKind.Medicare ? "What Medicare covers and pays is told by the fields of each code (coverage, fees, edits), from CMS's files."
            : payers.IsEmpty ? CodePolicies.NoneLoaded
            : payers.PoliciesOf(payer).Any() ? null : $"The loaded payer policies have none of {payer.Name}.";
    }
}

/// <summary>The enum <c>PayerKind</c>.</summary>
internal sealed class PayerKindType : EnumType<PayerKind>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<PayerKind> descriptor)
    {
        descriptor.Name("PayerKind").Description("What kind of payer it is.");
        descriptor.Value(PayerKind.Medicare).Description("Medicare fee-for-service (Parts A and B).");
        descriptor.Value(PayerKind.Medicaid).Description("Medicaid, which each state runs by its own rules.");
        descriptor.Value(PayerKind.Tricare).Description("The health program of the uniformed services.");
        descriptor.Value(PayerKind.Commercial).Description("A private insurer or plan, or a payer that only a licensee's file names.");
    }
}
