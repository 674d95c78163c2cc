using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Specialties;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Specialties;

/// <summary>The object type <c>TaxonomiesConnection</c>.</summary>
internal sealed class TaxonomiesConnectionType() : ConnectionType<DatedTaxonomy, TaxonomyType, TaxonomiesEdgeType>("Taxonomies", "taxonomy codes")
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<Connection<DatedTaxonomy>> descriptor)
    {
        base.Configure(descriptor);
        descriptor.Field("notice", c => ((TaxonomyConnection)c).Notice).Type<StringType>().Description("Says why there is nothing and what to do about it; null when an edition for the date is loaded.");
    }
}
