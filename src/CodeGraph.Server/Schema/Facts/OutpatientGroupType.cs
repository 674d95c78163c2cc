using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The object type <c>OutpatientGroup</c>.</summary>
internal sealed class OutpatientGroupType : ObjectType<OfficialRecord>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<OfficialRecord> descriptor)
    {
        descriptor.Name("OutpatientGroup").Description("Assignment to a Medicare outpatient group (MOG); blank in all recent releases.");
        descriptor.Field("group", r => SourcedValue.Of(r.Mog!.Group, r)).Type<CodedValueType>().Description("The group; null when only the indicator is given.");
        descriptor.Field("policyIndicator", r => SourcedValue.Of(r.Mog!.PolicyIndicator, r)).Type<CodedValueType>().Description("How the code is paid in an ambulatory surgical center.");
        descriptor.Field("effectiveDate", r => r.Mog!.EffectiveDate).Type<DateType>().Description("When the code was assigned to the group; null when the record does not say.");
    }
}
