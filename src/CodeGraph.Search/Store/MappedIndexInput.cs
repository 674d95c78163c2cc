using System.IO;
using System.IO.MemoryMappedFiles;
using CodeGraph.Search.Index;

namespace CodeGraph.Search.Store;

/// <summary>
/// A memory-mapped file. It has no Dispose on purpose: the mapping ends when nothing can reach it any more, so that a
/// search on a closed reader fails with an exception and never with a wild read.
/// </summary>
internal sealed unsafe class MappedIndexInput : IndexInput
{
    private readonly MemoryMappedViewAccessor? _view;
    private readonly byte* _start;
    private readonly int _length;

    private MappedIndexInput(string name, MemoryMappedViewAccessor? view, int length)
        : base(name)
    {
        _view = view;
        _length = length;
        if (view is not null)
        {
            byte* pointer = null;
            view.SafeMemoryMappedViewHandle.AcquirePointer(ref pointer);
            _start = pointer + view.PointerOffset;
        }
    }

    ~MappedIndexInput()
    {
        _view?.SafeMemoryMappedViewHandle.ReleasePointer();
        _view?.Dispose();
    }

    public override ReadOnlySpan<byte> Bytes => new(_start, _length);

    public static MappedIndexInput Open(string path, string name)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (file.Length > int.MaxValue)
        {
            throw new CorruptIndexException(name, $"it is {file.Length} bytes long; index files are at most {int.MaxValue}");
        }

        // An empty file cannot be mapped.
        if (file.Length == 0)
        {
            return new MappedIndexInput(name, null, 0);
        }

        using var mapped = MemoryMappedFile.CreateFromFile(
            file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        return new MappedIndexInput(name, mapped.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read), (int)file.Length);
    }
}
