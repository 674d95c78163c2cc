using CodeGraph.Catalog.Model;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Store;

/// <summary>
/// The bytes of a catalogue as it is committed beside its search index. Numbers are variable-length unless noted.
/// <code>
/// magic     4 bytes "CGCT"
/// version   number
/// strings   count, then each as length and UTF-8; number 0 stands for an absent string, string i for i + 1
/// lists     count, then each as count and its string numbers; list 0 is the empty one
/// sections, specialties, releases, codes, modifiers   count, then each entry's fields in the order of its class
/// </code>
/// A coded value is its code alone: the meaning comes from the official list of the program that reads. A date is its
/// day number plus one, 0 when absent; so are other optional numbers. The checksum is the index commit's.
/// </summary>
internal static class CatalogFormat
{
    /// <summary>Raise it when the layout changes; an index of another version is rebuilt by importing again.</summary>
    public const int Version = 3;

    /// <summary>The name the catalogue is attached to the commit under.</summary>
    public const string FileName = "catalog";

    public static ReadOnlySpan<byte> Magic => "CGCT"u8;

    public static void Write(CodeCatalog catalog, IndexOutput output)
    {
        var writer = new CatalogWriter();
        writer.Write(catalog);
        output.WriteBytes(Magic);
        output.WriteVInt32(Version);
        writer.WriteTo(output);
    }

    /// <exception cref="InvalidDataException">The bytes are no catalogue, or of another version.</exception>
    public static CodeCatalog Read(IndexInput input, CatalogDataSets dataSets)
    {
        var reader = input.OpenReader();
        if (input.Length < Magic.Length || !reader.ReadBytes(Magic.Length).SequenceEqual(Magic))
        {
            throw new InvalidDataException("the attached catalogue is not one");
        }

        var version = reader.ReadVInt32();
        if (version != Version)
        {
            throw new InvalidDataException($"the catalogue was written in format version {version}, and this program reads version {Version}; import again");
        }

        return new CatalogReader(CatalogFileReader.ReadTables(ref reader)).Read(ref reader, dataSets);
    }
}
