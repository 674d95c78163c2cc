using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema;

/// <summary>The object type <c>Section</c>.</summary>
internal sealed class SectionType : ObjectType<Section>
{
    /// <summary>The kind in the ids of sections.</summary>
    public const string IdKind = "Section";

    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<Section> descriptor)
    {
        descriptor.Name("Section").Implements<NodeType>().Description("A section of a code set, such as the A codes of HCPCS Level II, or a part of one.");
        descriptor.Field("id", s => OpaqueText.Write(IdKind, s.Id)).NonNull<IdType>().Description("Opaque and stable over releases and servers; for `node`.");
        descriptor.Field("code", s => s.Id).NonNull<StringType>().Description("The letter of the section, or the range or name of a part; for `section` and filters.");
        descriptor.Field("name", s => s.Name).NonNull<StringType>().Description("The name shown to people.");
        descriptor.Field("description", s => s.Description).Type<StringType>().Description("What is found there, in CodeGraph's words; null when the name says it all.");
        descriptor.Field("system", s => s.System).NonNull<CodeSystemType>().Description("The code set.");
        descriptor.Field("firstCode", s => s.First).NonNull<StringType>().Description("The first code number of the range.");
        descriptor.Field("lastCode", s => s.Last).NonNull<StringType>().Description("The last code number of the range.");
        descriptor.Field("parent", (s, context) => s.ParentId is { } parent ? context.Snapshot().Catalog.FindSection(parent) : null).Type<SectionType>()
            .Description("The section this one is a part of; null at the top.");
        descriptor.Field("parts", (s, context) => context.Snapshot().Catalog.Sections.Where(part => part.ParentId == s.Id)).NonNullList<SectionType>().ListSize(20)
            .Description("The parts of the section.");
        descriptor.Field("codes", (s, context) => EntryConnections.Codes(context, context.Snapshot().Catalog.CodesOfSection(s.Id)))
            .NonNull<CodesConnectionType>().CodesArguments().Description("The codes of the section and of its parts.");
    }
}
