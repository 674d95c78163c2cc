using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The object type <c>Provenance</c>.</summary>
internal sealed class ProvenanceType : ObjectType<Provenance>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<Provenance> descriptor)
    {
        descriptor.Name("Provenance").Description("Where a fact comes from, precisely enough to go and look.");
        descriptor.Field("origin", p => p.Origin).NonNull<OriginType>().Description("Who says it.");
        descriptor.Field("source", p => p.Source).NonNull<StringType>().Description("The file, or the part of the starter catalogue.");
        descriptor.Field("release", p => p.Release).Type<StringType>().Description("The id of the release, such as `2026-01`; null where the source has none.");
        descriptor.Field("row", p => p.Row).Type<IntType>().Description("The line or spreadsheet row it starts at, from 1; null where a row has no meaning.");
        descriptor.Field("rule", p => p.Rule).Type<StringType>().Description("The rule of a `DERIVED` fact, in words.");
    }
}
