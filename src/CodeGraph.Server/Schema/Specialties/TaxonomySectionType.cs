using CodeGraph.Catalog.Model.Specialties;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Specialties;

/// <summary>The enum <c>TaxonomySection</c>.</summary>
internal sealed class TaxonomySectionType : EnumType<TaxonomySection>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<TaxonomySection> descriptor)
    {
        descriptor.Name("TaxonomySection").Description("Who may have a taxonomy code.");
        descriptor.Value(TaxonomySection.Individual).Description("People, alone or as a group.");
        descriptor.Value(TaxonomySection.NonIndividual).Description("Organizations and facilities.");
    }
}
