using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Coverage;
using CodeGraph.GraphQL.Execution;
using CodeGraph.Server.Schema.Coverage;

namespace CodeGraph.Server.Resolvers.Coverage;

/// <summary>Finds coverage documents and contractors for the fields of <c>Query</c>.</summary>
internal static class CoverageQueries
{
    /// <summary>A document by its opaque id or its display id.</summary>
    public static CoverageDocument? Document(IResolverContext context)
    {
        var id = context.Argument<string>("id");
        var key = OpaqueText.TryRead(id, out var kind, out var displayId) && kind == CoverageDocumentType.IdKind ? displayId : id;
        return context.Snapshot().Catalog.DataSets.Coverage.Find(key);
    }

    /// <summary>The page of documents that the arguments ask for.</summary>
    public static Connection<CoverageDocument> Documents(IResolverContext context)
    {
        var database = context.Snapshot().Catalog.DataSets.Coverage;
        var filter = DocumentFilter.Of(context);
        var words = context.Argument<string?>("text")?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
        var documents = context.Argument<string?>("code") is { } code
            ? database.ListingsOf(CodeText.Normalize(code)).Select(listing => listing.Document).Distinct()
            : database.Documents;
        return ListPage.Of(context, [.. documents.Where(document => filter.Matches(document) && words.All(word => HasWord(document, word)))], "document", document => document.DisplayId);
    }

    /// <summary>The contractors of a state, or all.</summary>
    public static IEnumerable<CoverageContractor> Contractors(IResolverContext context)
    {
        var contractors = context.Snapshot().Catalog.DataSets.Coverage.Contractors;
        return context.Argument<string?>("state") is { } state && DocumentFilter.StatesNamed(context, state) is var states
            ? contractors.Where(contractor => contractor.States.Any(states.Contains))
            : contractors;
    }

    private static bool HasWord(CoverageDocument document, string word) =>
        document.DisplayId.Contains(word, StringComparison.OrdinalIgnoreCase)
        || document.ManualSection?.Contains(word, StringComparison.OrdinalIgnoreCase) == true
        || document.Title?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;
}
