using CodeGraph.Catalog.Model;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Store;

/// <summary>
/// A part of <see cref="CatalogDataSets"/> as a file of its own in the commit; a part that is empty has none. Numbers are variable-length.
/// <code>
/// magic     4 bytes "CGDS"
/// name      length and UTF-8
/// version   number
/// tables    as in <see cref="CatalogFormat"/>
/// the part's own content
/// </code>
/// </summary>
internal abstract class DataSetFile
{
    /// <summary>Every part that is kept.</summary>
    public static IReadOnlyList<DataSetFile> All { get; } =
    [
        new PhysicianFeesFile(), new OutpatientPaymentsFile(), new ProviderTaxonomyFile(), new CorrectCodingEditsFile(), new CoverageDatabaseFile(),
        new PayerDirectoryFile(), new CodeSetReportsFile(), new LicensedDescriptorsFile(),
    ];

    /// <summary>The name the file is attached to the commit under.</summary>
    public abstract string Name { get; }

    /// <summary>Raise it when the layout changes; an index of another version is rebuilt by importing again.</summary>
    public abstract int Version { get; }

    private static ReadOnlySpan<byte> Magic => "CGDS"u8;

    /// <summary>Whether nothing of the part is loaded.</summary>
    public abstract bool IsEmpty(CatalogDataSets sets);

    /// <summary>Writes the part.</summary>
    public void Write(CatalogDataSets sets, IndexOutput output)
    {
        output.WriteBytes(Magic);
        output.WriteString(Name);
        output.WriteVInt32(Version);
        var writer = new CatalogFileWriter();
        Write(sets, writer);
        writer.WriteTo(output);
    }

    /// <summary>Reads the part.</summary>
    /// <returns>The sets with the part in its place.</returns>
    /// <exception cref="InvalidDataException">The bytes are not the part, or of another version.</exception>
    public CatalogDataSets Read(CatalogDataSets sets, IndexInput input)
    {
        var bytes = input.OpenReader();
        if (input.Length < Magic.Length || !bytes.ReadBytes(Magic.Length).SequenceEqual(Magic) || bytes.ReadString() != Name)
        {
            throw new InvalidDataException($"the attached file is not the catalogue's {Name}");
        }

        var version = bytes.ReadVInt32();
        if (version != Version)
        {
            throw new InvalidDataException($"the catalogue's {Name} was written in format version {version}, and this program reads version {Version}; import again");
        }

        var reader = new CatalogFileReader(CatalogFileReader.ReadTables(ref bytes));
        return Read(sets, ref bytes, reader);
    }

    /// <summary>Writes the part's own content.</summary>
    protected abstract void Write(CatalogDataSets sets, CatalogFileWriter writer);

    /// <summary>Reads the part's own content.</summary>
    protected abstract CatalogDataSets Read(CatalogDataSets sets, ref ByteReader bytes, CatalogFileReader reader);
}
