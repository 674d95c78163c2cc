using CodeGraph.GraphQL.CacheControl;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Coverage;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Coverage;

/// <summary>The fields of <c>Query</c> about coverage.</summary>
internal static class CoverageFields
{
    /// <summary>Adds the fields.</summary>
    public static void AddTo(IObjectTypeDescriptor descriptor)
    {
        descriptor.Field("coverageDocument", CoverageQueries.Document).Type<CoverageDocumentType>().CacheControl(CacheAges.Browsing)
            .Argument("id", a => a.NonNull<IdType>().Description("Its id, or its display id such as `L33797`."))
            .Description("A document of the Medicare Coverage Database; null when no loaded table names it.");
        descriptor.Field("coverageDocuments", CoverageQueries.Documents).NonNull<CoverageDocumentsConnectionType>().CacheControl(CacheAges.Browsing)
            .PageArguments()
            .Argument("text", a => a.Type<StringType>().Description("Only documents with all these words, or beginnings of words, in title, display id or section."))
            .Argument("code", a => a.Type<StringType>().Description("Only documents that name this code."))
            .DocumentArguments()
            .Description("The loaded documents of the Medicare Coverage Database: local determinations, articles, national determinations.");
        descriptor.Field("contractors", CoverageQueries.Contractors).NonNullList<ContractorType>().CacheControl(CacheAges.Browsing).ListSize(120)
            .Argument("state", a => a.Type<StringType>().Description("Only contractors whose jurisdiction has the state: an abbreviation or a name."))
            .Description("The Medicare administrative contractors, in order of their numbers.");
        descriptor.Field("contractor", context => context.Snapshot().Catalog.DataSets.Coverage.FindContractor(context.Argument<string>("number"))).Type<ContractorType>().CacheControl(CacheAges.Browsing)
            .Argument("number", a => a.NonNull<StringType>().Description("The number CMS assigned, such as `19003`."))
            .Description("A Medicare administrative contractor; null when the loaded tables have none of the number.");
    }

    /// <summary>Adds the arguments that <see cref="DocumentFilter"/> reads.</summary>
    public static IObjectFieldDescriptor DocumentArguments(this IObjectFieldDescriptor field) => field
        .Argument("state", a => a.Type<StringType>().Description("Only documents that apply in the state: an abbreviation or a name."))
        .Argument("contractor", a => a.Type<StringType>().Description("Only documents of the contractor: its number, or a part of its name."))
        .Argument("type", a => a.Type<CoverageDocumentKindType>().Description("Only documents of the kind."));
}
