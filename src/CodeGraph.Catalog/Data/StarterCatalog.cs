using System.Reflection;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Data;

/// <summary>
/// The catalogue a new user has without any download: some hundred codes and all modifiers with the project's own words,
/// specialties and sections. Its YAML files travel inside the assembly.
/// </summary>
public static class StarterCatalog
{
    /// <summary>The id of its release.</summary>
    public const string ReleaseId = "starter";

    /// <summary>Its official facts are those of this release.</summary>
    public const string VerifiedRelease = "2026-01";

    private const string Root = "Data/";
    private static readonly Lazy<CodeCatalog> Catalog = new(() => Read(Files(".yaml")));

    /// <summary>The catalogue. It is read once and shared.</summary>
    /// <exception cref="InvalidDataException">A file of the starter catalogue is wrong; the message lists every fault with file and line.</exception>
    public static CodeCatalog Load() => Catalog.Value;

    /// <summary>The Solr synonym files of the lexicon by name, e.g. <c>brands.txt</c>, in ordinal order of their names.</summary>
    public static IReadOnlyList<(string Name, string Text)> Lexicon() =>
        [.. Files(".txt").Where(file => file.Name.StartsWith("lexicon/", StringComparison.Ordinal)).Select(file => (file.Name["lexicon/".Length..], file.Text))];

    /// <summary>Reads starter files given as text.</summary>
    /// <param name="files">Names like those in the folder <c>Data</c> (<c>starter/ambulance.yaml</c>), which decide what a file holds, and texts.</param>
    /// <exception cref="InvalidDataException">A file is wrong; the message lists every fault with file and line.</exception>
    public static CodeCatalog Read(IEnumerable<(string Name, string Text)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var reader = new StarterReader();
        foreach (var (name, text) in files.OrderBy(file => Order(file.Name)).ThenBy(file => file.Name, StringComparer.Ordinal))
        {
            reader.Read(name, text);
        }

        return reader.Build();
    }

    // Codes name specialties, so those are read first.
    private static int Order(string name) => name switch
    {
        "specialties.yaml" => 0,
        "sections.yaml" => 1,
        _ => 2,
    };

    private static IEnumerable<(string Name, string Text)> Files(string extension)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.StartsWith(Root, StringComparison.Ordinal) && name.EndsWith(extension, StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                yield return (name[Root.Length..], reader.ReadToEnd());
            }
        }
    }
}
