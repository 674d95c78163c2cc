using CodeGraph.Catalog.Model.Payers;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Schema.Facts;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Payers;

/// <summary>The object type <c>PayerPolicy</c>.</summary>
internal sealed class PayerPolicyType : ObjectType<PayerPolicy>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<PayerPolicy> descriptor)
    {
        descriptor.Name("PayerPolicy").Description("A rule of a payer, as the licensee's file states it.");
        descriptor.Field("payer", (p, context) => context.Snapshot().Catalog.DataSets.Payers.Find(p.PayerId)).NonNull<PayerType>().Description("The payer.");
        descriptor.Field("code", p => p.Code).NonNull<StringType>().Description("The code, or the first of a range.");
        descriptor.Field("lastCode", p => p.LastCode).Type<StringType>().Description("The last code of a range; null for a single code.");
        descriptor.Field("modifier", p => p.Modifier).Type<StringType>().Description("The modifier it is about; null when it is about the code with any.");
        descriptor.Field("kind", p => p.Kind).NonNull<PayerPolicyKindType>().Description("What it says.");
        descriptor.Field("text", p => p.Text).NonNull<StringType>().Description("The rule in words.");
        descriptor.Field("effectiveFrom", p => p.EffectiveFrom).Type<DateType>().Description("The first day; null when the file does not tell.");
        descriptor.Field("effectiveTo", p => p.EffectiveTo).Type<DateType>().Description("The last day; null while there is none.");
        descriptor.Field("citation", p => p.Citation).NonNull<StringType>().Description("Where the payer says so.");
        descriptor.Field("provenance", p => p.Provenance).NonNull<ProvenanceType>().Description("The row of the licensee's file.");
    }
}

/// <summary>The enum <c>PayerPolicyKind</c>.</summary>
internal sealed class PayerPolicyKindType : EnumType<PayerPolicyKind>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<PayerPolicyKind> descriptor)
    {
        descriptor.Name("PayerPolicyKind").Description("What a payer's policy says.");
        descriptor.Value(PayerPolicyKind.Covered).Description("The payer covers it, under the conditions of the text.");
        descriptor.Value(PayerPolicyKind.NotCovered).Description("The payer does not cover it.");
        descriptor.Value(PayerPolicyKind.PriorAuthorization).Description("It must be authorised beforehand.");
        descriptor.Value(PayerPolicyKind.Limit).Description("How many, how often, for whom.");
        descriptor.Value(PayerPolicyKind.ModifierRule).Description("Which modifiers the payer wants or refuses.");
        descriptor.Value(PayerPolicyKind.Documentation).Description("What must be documented or sent in.");
        descriptor.Value(PayerPolicyKind.Payment).Description("How it is paid.");
        descriptor.Value(PayerPolicyKind.Other).Description("Anything else.");
    }
}

/// <summary>The object type <c>PayerPoliciesConnection</c>.</summary>
internal sealed class PayerPoliciesConnectionType() : ConnectionType<PayerPolicy, PayerPolicyType, PayerPoliciesEdgeType>("PayerPolicies", "payer policies");

/// <summary>The object type <c>PayerPoliciesEdge</c>.</summary>
internal sealed class PayerPoliciesEdgeType() : EdgeType<PayerPolicy, PayerPolicyType>("PayerPolicies");
