using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The object type <c>EntryProvenance</c>.</summary>
internal sealed class EntryProvenanceType : ObjectType<DatedEntry>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<DatedEntry> descriptor)
    {
        descriptor.Name("EntryProvenance").Description("Where the two halves of a code or modifier come from.");
        descriptor.Field("official", e => e.Record?.Provenance).Type<ProvenanceType>()
            .Description("The official record: descriptions, coverage, pricing, dates and every other coded field. Null when no release has the code.");
        descriptor.Field("curated", e => e.CuratedProvenance).Type<ProvenanceType>()
            .Description("The words of CodeGraph's editors: synonyms, plain language, context, notes, specialties. Null when nothing was written.");
    }
}
