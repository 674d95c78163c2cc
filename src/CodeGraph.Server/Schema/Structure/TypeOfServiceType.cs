using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Schema.Facts;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Structure;

/// <summary>The object type <c>TypeOfService</c>.</summary>
internal sealed class TypeOfServiceType : ObjectType<CodedValue>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<CodedValue> descriptor)
    {
        descriptor.Name("TypeOfService").Description("A type of service, by which Medicare's contractors group codes. A code has one to five.");
        descriptor.Field("code", t => t.Code).NonNull<StringType>().Description("The one character of the official list; for `typeOfService`.");
        descriptor.Field("name", t => t.Meaning).Type<StringType>().Description("The official meaning.");
        descriptor.Field("codes", (t, context) => EntryConnections.Codes(context, context.Snapshot().Catalog.Groups.CodesOfTypeOfService(t.Code, context.AsOf())))
            .NonNull<CodesConnectionType>().CodesArguments().Description("The codes whose record in force on the date has the type of service.");
        descriptor.Field("provenance", _ => OfficialCodeLists.TypesOfService.Provenance).NonNull<ProvenanceType>().Description("The document that names it.");
    }
}
