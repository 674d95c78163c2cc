using CodeGraph.Catalog.Payment;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Fees;

/// <summary>The object type <c>OtherPaymentSystem</c>.</summary>
internal sealed class OtherPaymentSystemType : ObjectType<OtherPaymentSystem>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<OtherPaymentSystem> descriptor)
    {
        descriptor.Name("OtherPaymentSystem").Description("The system that pays a code when the relative values of the physician fee schedule do not.");
        descriptor.Field("name", s => s.Name).NonNull<StringType>().Description("The system in words.");
        descriptor.Field("explanation", s => s.Explanation).NonNull<StringType>().Description("The same in a sentence about the code.");
        descriptor.Field("isPaid", s => s.IsPaid).NonNull<BooleanType>().Description("False when the service is not priced separately, or no value is established.");
        descriptor.Field("indicator", s => s.Indicator is { } indicator ? new SourcedValue(indicator, s.Provenance) : null).Type<CodedValueType>().Description("The HCPCS pricing indicator it was told from.");
        descriptor.Field("provenance", s => s.Provenance).NonNull<ProvenanceType>().Description("The rule, and the record it was applied to.");
    }
}
