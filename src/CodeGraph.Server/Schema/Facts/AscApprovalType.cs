using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The object type <c>AscApproval</c>.</summary>
internal sealed class AscApprovalType : ObjectType<OfficialRecord>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<OfficialRecord> descriptor)
    {
        descriptor.Name("AscApproval").Description("Approval for ambulatory surgical centers (ASC).");
        descriptor.Field("group", r => SourcedValue.Of(r.Asc!.Group, r)).NonNull<CodedValueType>().Description("The payment group.");
        descriptor.Field("effectiveDate", r => r.Asc!.EffectiveDate).Type<DateType>().Description("When the code was assigned to the group; null when the record does not say.");
    }
}
