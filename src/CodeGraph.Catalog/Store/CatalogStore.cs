using System.Globalization;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Search;
using CodeGraph.Search.Index;
using CodeGraph.Search.Store;
using Directory = CodeGraph.Search.Store.Directory;

namespace CodeGraph.Catalog.Store;

/// <summary>
/// Keeps a catalogue and its search index together in one folder. Both belong to one commit, which is made by renaming
/// one file: whatever interrupts a save, the folder holds the catalogue from before.
/// </summary>
public static class CatalogStore
{
    internal const string CommittedAtKey = "committedAt";
    internal const string CodesKey = "codes";
    internal const string ModifiersKey = "modifiers";

    /// <summary>Commits a catalogue and its search index in place of what the folder holds. The commit before stays to fall back to.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="path">The folder; made when it is not there.</param>
    /// <returns>The number of the commit.</returns>
    /// <exception cref="IOException">The files could not be written, for instance because the disk is full; the folder holds what it held.</exception>
    /// <exception cref="LockObtainFailedException">Somebody else is saving into the folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static long Save(CodeCatalog catalog, string path)
    {
        using var directory = FSDirectory.Open(path);
        return Save(catalog, directory);
    }

    /// <summary>Commits a catalogue and its search index in place of what a directory holds.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="directory">Where to.</param>
    /// <returns>The number of the commit.</returns>
    /// <exception cref="IOException">The files could not be written; the directory holds what it held.</exception>
    /// <exception cref="LockObtainFailedException">Somebody else is saving into the directory.</exception>
    public static long Save(CodeCatalog catalog, Directory directory)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(directory);
        using var writer = OpenWriter(directory);
        writer.DeleteAll();
        CodeIndexer.AddDocuments(catalog, writer);
        writer.AttachFile(CatalogFormat.FileName, output => CatalogFormat.Write(catalog, output));
        foreach (var part in DataSetFile.All)
        {
            if (part.IsEmpty(catalog.DataSets))
            {
                writer.RemoveAttachment(part.Name);
            }
            else
            {
                writer.AttachFile(part.Name, output => part.Write(catalog.DataSets, output));
            }
        }

        writer.SetCommitData(new Dictionary<string, string>
        {
            [CommittedAtKey] = DateTimeOffset.UtcNow.ToString("O", CultureInfo.InvariantCulture),
            [CodesKey] = catalog.Codes.Count.ToString(CultureInfo.InvariantCulture),
            [ModifiersKey] = catalog.Modifiers.Count.ToString(CultureInfo.InvariantCulture),
        });
        return writer.Commit();
    }

    /// <summary>Whether a folder holds a commit, sound or not.</summary>
    public static bool Exists(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return System.IO.Directory.Exists(path) && System.IO.Directory.EnumerateFiles(path, "segments_*").Any();
    }

    /// <summary>Opens the newest sound commit of a folder. Every byte is checked against its checksum.</summary>
    /// <exception cref="IndexNotFoundException">The folder holds no commit.</exception>
    /// <exception cref="CorruptIndexException">All commits are damaged, or of a format version this program does not read.</exception>
    public static OpenCatalog Open(string path)
    {
        if (!Exists(path))
        {
            throw new IndexNotFoundException($"There is no index in '{path}'. Make one with: codegraph import FILES --index {path}");
        }

        return Open(FSDirectory.Open(path));
    }

    /// <summary>Opens the newest sound commit of a directory.</summary>
    /// <exception cref="IndexNotFoundException">The directory holds no commit.</exception>
    /// <exception cref="CorruptIndexException">All commits are damaged, or of a format version this program does not read.</exception>
    public static OpenCatalog Open(Directory directory) => Open(DirectoryReader.Open(directory));

    internal static OpenCatalog Open(DirectoryReader reader)
    {
        try
        {
            var dataSets = DataSetFile.All
                .Where(part => reader.Attachments.Contains(part.Name))
                .Aggregate(CatalogDataSets.Empty, (sets, part) => part.Read(sets, reader.OpenAttachment(part.Name)));
            return new OpenCatalog(CatalogFormat.Read(reader.OpenAttachment(CatalogFormat.FileName), dataSets), reader);
        }
        catch (Exception exception) when (exception is not CorruptIndexException)
        {
            // Whatever a wrong byte makes the reader trip over, it is damage to the one who opens the index.
            reader.Dispose();
            throw new CorruptIndexException(
                CatalogFormat.FileName,
                exception is InvalidDataException or FileNotFoundException ? exception.Message : $"the catalogue cannot be read ({exception.Message})",
                exception);
        }
    }

    // Appending keeps the commit before as a fallback; an index damaged beyond that is simply replaced.
    private static IndexWriter OpenWriter(Directory directory)
    {
        var config = new IndexWriterConfig();
        try
        {
            return new IndexWriter(directory, config);
        }
        catch (CorruptIndexException)
        {
            return new IndexWriter(directory, config with { OpenMode = OpenMode.Create });
        }
    }
}
