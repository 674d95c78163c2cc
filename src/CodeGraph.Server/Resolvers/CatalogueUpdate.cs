using System.Globalization;
using CodeGraph.Catalog.Model;
using CodeGraph.Server.Hosting;

namespace CodeGraph.Server.Resolvers;

/// <summary>What the server tells its subscribers of the commit it serves. Holds no catalogue, so that a slow subscriber holds none.</summary>
internal sealed record CatalogueUpdate
{
    /// <summary>The number of the commit.</summary>
    public required long Generation { get; init; }

    /// <summary>How many codes it has.</summary>
    public required int CodeCount { get; init; }

    /// <summary>How many modifiers it has.</summary>
    public required int ModifierCount { get; init; }

    /// <summary>Its releases, newest first.</summary>
    public required IReadOnlyList<Release> Releases { get; init; }

    /// <summary>What is different from the commit before; null when it is not told as a change.</summary>
    public CatalogueChanges? Changes { get; init; }

    /// <summary>The newest release; null when there is none.</summary>
    public Release? CurrentRelease => Releases.Count > 0 ? Releases[0] : null;

    /// <summary>Differs when the data do.</summary>
    public string DataVersion => string.Create(CultureInfo.InvariantCulture, $"{Generation}-{CurrentRelease?.Id ?? "none"}");

    /// <summary>The commit as it is.</summary>
    public static CatalogueUpdate Of(ServedCatalog served) => new()
    {
        Generation = served.Generation,
        CodeCount = served.Catalog.Codes.Count,
        ModifierCount = served.Catalog.Modifiers.Count,
        Releases = served.Catalog.Releases,
    };

    /// <summary>The commit as it follows another.</summary>
    public static CatalogueUpdate Between(ServedCatalog before, ServedCatalog after) => Of(after) with { Changes = CatalogueChanges.Between(before, after) };
}
