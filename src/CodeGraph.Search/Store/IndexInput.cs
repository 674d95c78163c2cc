using System.IO;

namespace CodeGraph.Search.Store;

/// <summary>
/// The bytes of one file, readable at any place, by any number of threads. A file is at most 2 GiB.
/// The bytes stay valid for as long as the input is reachable.
/// </summary>
public abstract class IndexInput
{
    /// <param name="name">The file's name inside its directory.</param>
    protected IndexInput(string name) => Name = name;

    /// <summary>The file's name inside its directory.</summary>
    public string Name { get; }

    /// <summary>The length in bytes.</summary>
    public int Length => Bytes.Length;

    /// <summary>All bytes of the file.</summary>
    public abstract ReadOnlySpan<byte> Bytes { get; }

    /// <summary>A part of the same bytes as an input of its own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part reaches beyond the end.</exception>
    public IndexInput Slice(int offset, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)offset, (uint)Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)(Length - offset));
        return new SlicedInput(this, offset, length);
    }

    /// <summary>Reads the bytes from the first on, number by number.</summary>
    public ByteReader OpenReader() => new(Bytes, Name);

    /// <summary>The bytes as a read-only stream, for deserializers.</summary>
    public Stream AsStream() => new IndexInputStream(this);

    private sealed class SlicedInput(IndexInput parent, int offset, int length) : IndexInput(parent.Name)
    {
        public override ReadOnlySpan<byte> Bytes => parent.Bytes.Slice(offset, length);
    }
}
