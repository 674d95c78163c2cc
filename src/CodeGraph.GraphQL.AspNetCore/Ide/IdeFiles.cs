using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.StaticFiles;

namespace CodeGraph.GraphQL.AspNetCore.Ide;

/// <summary>
/// The files of the IDE by the path below the endpoint that they are asked for with. Listed once: a path that is not in the list
/// is not served, whatever it would mean to the file system.
/// </summary>
internal sealed partial class IdeFiles
{
    private readonly FrozenDictionary<string, IdeFile> _files;

    private IdeFiles(FrozenDictionary<string, IdeFile> files) => _files = files;

    /// <summary>The page itself.</summary>
    internal IdeFile Index => _files["index.html"];

    /// <summary>Lists the files of a folder; null when there is no IDE in it.</summary>
    internal static IdeFiles? Load(string folder)
    {
        if (!File.Exists(Path.Combine(folder, "index.html")))
        {
            return null;
        }

        var contentTypes = new FileExtensionContentTypeProvider();
        return new IdeFiles(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToFrozenDictionary(
            path => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'),
            path => Describe(path, contentTypes),
            StringComparer.Ordinal));
    }

    internal IdeFile? Find(string path) => _files.GetValueOrDefault(path);

    private static IdeFile Describe(string path, FileExtensionContentTypeProvider contentTypes)
    {
        var contentType = contentTypes.TryGetContentType(path, out var known) ? known : "text/plain";
        if (contentType.StartsWith("text/", StringComparison.Ordinal) || contentType is "application/json")
        {
            contentType += "; charset=utf-8";
        }

        // A name with a hash of the content needs no second one: main.0349187e.js.
        var name = Path.GetFileName(path);
        var isImmutable = ContentHash().IsMatch(name);
        return new IdeFile(path, contentType, isImmutable ? $"\"{name}\"" : Hash(path), isImmutable);
    }

    private static string Hash(string path) => $"\"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))[..16]}\"";

    [GeneratedRegex(@"\.[0-9a-f]{8,20}\.")]
    private static partial Regex ContentHash();
}
