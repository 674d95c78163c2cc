using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>Reads the position gaps of one term at increasing indexes, block by block. See <see cref="PostingsWriter"/> for the layout.</summary>
internal sealed class PositionReader(IndexInput input, TermState state)
{
    private const int BlockSize = BlockPacking.BlockSize;

    private readonly int[] _deltas = new int[Math.Min(state.TotalTermFreq, BlockSize)];
    private readonly int _fullBlocks = state.TotalTermFreq / BlockSize;
    private int _block = -1;
    private int _nextBlock;
    private int _nextStart = state.PositionStart;

    /// <summary>Tells where a block starts, so that the blocks before it need not be walked over.</summary>
    public void Hint(int block, int start)
    {
        if (block > _nextBlock)
        {
            _nextBlock = block;
            _nextStart = state.PositionStart + start;
        }
    }

    public int DeltaAt(int index)
    {
        var block = index / BlockSize;
        if (block != _block)
        {
            Load(block);
        }

        return _deltas[index % BlockSize];
    }

    private void Load(int block)
    {
        var bytes = input.Bytes;
        for (; _nextBlock < block; _nextBlock++)
        {
            _nextStart += BlockPacking.PackedLength(bytes[_nextStart]);
        }

        _block = block;
        if (block < _fullBlocks)
        {
            _nextStart += BlockPacking.Read(bytes[_nextStart..], _deltas);
            _nextBlock = block + 1;
            return;
        }

        var reader = new ByteReader(bytes, input.Name, _nextStart);
        for (var i = 0; i < state.TotalTermFreq % BlockSize; i++)
        {
            _deltas[i] = reader.ReadVInt32();
        }
    }
}
