using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Resolvers.Changes;

/// <summary>Names the loaded releases to somebody who named another.</summary>
internal static class ReleaseNames
{
    /// <summary>A sentence with the releases that can be compared.</summary>
    public static string Comparable(CodeCatalog catalog)
    {
        var ids = catalog.ReleasesOf(DataSet.HcpcsLevel2).Where(release => !release.IsStarter).Select(release => release.Id).ToList();
        return ids.Count == 0
            ? "No complete release of HCPCS Level II is loaded; import the alpha-numeric files to compare."
            : $"Loaded releases of HCPCS Level II: {string.Join(", ", ids)}.";
    }
}
