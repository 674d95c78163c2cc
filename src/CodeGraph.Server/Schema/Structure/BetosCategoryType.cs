using CodeGraph.Catalog.Model.Structure;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Schema.Facts;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Structure;

/// <summary>The object type <c>BetosCategory</c>.</summary>
internal sealed class BetosCategoryType : ObjectType<BetosCategory>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<BetosCategory> descriptor)
    {
        descriptor.Name("BetosCategory").Description("A category of the Berenson-Eggers type of service, by which Medicare groups codes clinically, or one of the groups its first letter stands for.");
        descriptor.Field("code", c => c.Code).NonNull<StringType>().Description("The letter of a group, or the two or three characters of a category such as `I1E`; for `betosCategory`.");
        descriptor.Field("name", c => c.Name).NonNull<StringType>().Description("What it is called.");
        descriptor.Field("parent", c => c.ParentCode is { } parent ? CodeGroups.FindBetos(parent) : null).Type<BetosCategoryType>().Description("The group of a category; null at the top.");
        descriptor.Field("parts", c => CodeGroups.Betos.Where(part => part.ParentCode == c.Code)).NonNullList<BetosCategoryType>().ListSize(20)
            .Description("The categories of a group; none for a category.");
        descriptor.Field("codes", (c, context) => EntryConnections.Codes(context, context.Snapshot().Catalog.Groups.CodesOfBetos(c, context.AsOf())))
            .NonNull<CodesConnectionType>().CodesArguments().Description("The codes whose record in force on the date has the category, or one of the group.");
        descriptor.Field("provenance", c => c.Provenance).NonNull<ProvenanceType>().Description("The document that names it.");
    }
}
