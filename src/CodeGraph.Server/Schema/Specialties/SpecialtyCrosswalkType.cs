using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Specialties;

namespace CodeGraph.Server.Schema.Specialties;

/// <summary>The object type <c>SpecialtyCrosswalk</c>.</summary>
internal sealed class SpecialtyCrosswalkType : ObjectType<SpecialtyCrosswalk>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<SpecialtyCrosswalk> descriptor)
    {
        descriptor.Name("SpecialtyCrosswalk").Description("What CMS's crosswalk between Medicare specialties and provider taxonomy says.");
        descriptor.Field("links", c => c.Links.Select(link => new DatedLink(link, c.AsOf))).NonNullList<SpecialtyLinkType>().ListSize(10).Description("The rows, in the order of the crosswalk.");
        descriptor.Field("notice", c => c.Notice).Type<StringType>().Description("Says what is missing and what to do about it; null when nothing is.");
    }
}
