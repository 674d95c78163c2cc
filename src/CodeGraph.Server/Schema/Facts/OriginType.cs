using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The enum <c>Origin</c>.</summary>
internal sealed class OriginType : EnumType<Origin>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<Origin> descriptor)
    {
        descriptor.Name("Origin").Description("Who says a fact.");
        descriptor.Value(Origin.Official).Description("The code set itself, as published.");
        descriptor.Value(Origin.Curated).Description("CodeGraph's editors, in their own words: helpful, not authoritative.");
        descriptor.Value(Origin.Derived).Description("Computed from other facts by a stated rule.");
    }
}
