using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Reports;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Reports;

/// <summary>The object type <c>NotOtherwiseClassified</c>.</summary>
internal sealed class NotOtherwiseClassifiedType : ObjectType<OfficialListing>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<OfficialListing> descriptor)
    {
        descriptor.Name("NotOtherwiseClassified").Description("Whether CMS lists a code as \"not otherwise classified\" (NOC): a code for what no other code describes, which claims must explain.");
        descriptor.Field("isListed", l => l.IsListed).Type<BooleanType>().Description("Whether the list in force on `asOf` has the code; null when no list tells.");
        descriptor.Field("notice", l => l.Notice).Type<StringType>().Description("Why no list tells; null when one does.");
        descriptor.Field("provenance", l => l.Provenance).Type<ProvenanceType>().Description("The row of the list, or the list that does not have the code; null when no list tells.");
    }
}
