using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The object type <c>CodeDates</c>.</summary>
internal sealed class CodeDatesType : ObjectType<OfficialRecord>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<OfficialRecord> descriptor)
    {
        descriptor.Name("CodeDates").Description("The dates of the official record.");
        descriptor.Field("added", d => d.DateAdded).Type<DateType>().Description("The first day the code may be used; null only when the record's date cannot be read.");
        descriptor.Field("actionEffective", d => d.ActionEffectiveDate).Type<DateType>()
            .Description("When the latest action took effect. For a terminated code this is later than its last valid day.");
        descriptor.Field("terminated", d => d.TerminationDate).Type<DateType>().Description("The last day the code may be used; null when no end is set.");
        descriptor.Field("provenance", d => d.Provenance).NonNull<ProvenanceType>().Description("The record that states them.");
    }
}
