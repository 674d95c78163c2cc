using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Schema.Changes;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The object type <c>CodeEvent</c>.</summary>
internal sealed class CodeEventType : ObjectType<CodeEvent>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<CodeEvent> descriptor)
    {
        descriptor.Name("CodeEvent").Description("A dated event in the life of a code, by the records of the loaded releases.");
        descriptor.Field("kind", e => e.Kind).NonNull<CodeEventKindType>().Description("What happened.");
        descriptor.Field("date", e => e.Date).NonNull<DateType>().Description("When it took effect.");
        descriptor.Field("action", e => e.Action).Type<CodedValueType>()
            .Description("The official action behind a change; null when the record no longer says which it was.");
        descriptor.Field("changes", e => e.Changes).NonNullList<CodeChangeType>().ListSize(5)
            .Description("What a revision changed, field by field with both values and their records; empty for other events.");
        descriptor.Field("provenance", e => e.Provenance).NonNull<ProvenanceType>().Description("The oldest loaded record that states it.");
    }
}
