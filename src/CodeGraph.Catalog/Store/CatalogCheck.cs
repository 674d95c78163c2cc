using System.Globalization;
using CodeGraph.Search.Index;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Store;

/// <summary>What a thorough reading of an index found.</summary>
public sealed record CatalogCheck
{
    /// <summary>Whether every commit of the index is sound.</summary>
    public bool IsSound => Problems.Count == 0;

    /// <summary>Everything that is wrong, each as a sentence without its full stop.</summary>
    public required IReadOnlyList<string> Problems { get; init; }

    /// <summary>The commit that was read; null when none could be.</summary>
    public long? Generation { get; init; }

    /// <summary>Codes of that commit.</summary>
    public int Codes { get; init; }

    /// <summary>Modifiers of that commit.</summary>
    public int Modifiers { get; init; }

    /// <summary>Search documents of that commit.</summary>
    public int Documents { get; init; }

    /// <summary>How many files were read.</summary>
    public int Files { get; init; }

    /// <summary>
    /// Reads everything back: all bytes of all commits against their checksums, terms and postings against each other, the
    /// catalogue, and that each entry has its search document.
    /// </summary>
    /// <param name="path">The folder of the index.</param>
    public static CatalogCheck Of(string path)
    {
        try
        {
            using var open = CatalogStore.Open(path);
            using var directory = FSDirectory.Open(path);
            return Of(open, CheckIndex.Check(directory));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new CatalogCheck { Problems = [exception.Message.TrimEnd('.')] };
        }
    }

    private static CatalogCheck Of(OpenCatalog open, CheckIndexReport index)
    {
        var problems = index.Problems.Select(problem => problem.ToString()).ToList();
        if (open.Recovery is { } recovery)
        {
            problems.Add(recovery.TrimEnd('.'));
        }

        var (codes, modifiers, documents) = (open.Catalog.Codes.Count, open.Catalog.Modifiers.Count, open.Reader.NumDocs);
        Compare(problems, "codes", codes, open.Reader, CatalogStore.CodesKey);
        Compare(problems, "modifiers", modifiers, open.Reader, CatalogStore.ModifiersKey);
        if (documents != codes + modifiers)
        {
            problems.Add($"the search index has {documents} documents for {codes + modifiers} codes and modifiers");
        }

        return new CatalogCheck { Problems = problems, Generation = open.Generation, Codes = codes, Modifiers = modifiers, Documents = documents, Files = index.Files };
    }

    private static void Compare(List<string> problems, string what, int found, DirectoryReader reader, string key)
    {
        if (reader.CommitData.GetValueOrDefault(key) is { } text && text != found.ToString(CultureInfo.InvariantCulture))
        {
            problems.Add($"the commit was made with {text} {what}, but the catalogue has {found}");
        }
    }
}
