using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Payers;

namespace CodeGraph.Server.Schema.Payers;

/// <summary>The object type <c>CodePayerPolicies</c>.</summary>
internal sealed class CodePoliciesType : ObjectType<CodePolicies>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<CodePolicies> descriptor)
    {
        descriptor.Name("CodePayerPolicies").Description("The payer policies about a code on a date.");
        descriptor.Field("policies", p => p.Policies).NonNullList<PayerPolicyType>().ListSize(10).Description("The policies in force: those that name the code, then those of ranges.");
        descriptor.Field("notice", p => p.Notice).Type<StringType>().Description("What the loaded files cannot tell, and why; null when there is nothing to say.");
    }
}
