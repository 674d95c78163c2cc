using System.Buffers.Binary;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>Walks over the documents of a term, with its frequency and positions in each. Not thread-safe.</summary>
public sealed class PostingsEnum : DocIdSetIterator
{
    private const int BlockSize = BlockPacking.BlockSize;

    private readonly IndexInput _docIn;
    private readonly IndexInput _posIn;
    private readonly TermState _state;
    private readonly bool _hasFreqs;
    private readonly int[] _docs;
    private readonly int[] _freqs;
    private readonly int _blockCount;
    private int _block = -1;
    private int _blockLength;
    private int _index = -1;
    private int _doc = -1;
    private PositionReader? _positions;
    private int _summed;
    private int _occurrencesBefore;
    private int _positionIndex = -1;
    private int _position;
    private int _positionOwner = -1;

    internal PostingsEnum(IndexInput docIn, IndexInput posIn, TermState state, bool hasFreqs)
    {
        _docIn = docIn;
        _posIn = posIn;
        _state = state;
        _hasFreqs = hasFreqs;
        var size = Math.Min(state.DocFreq, BlockSize);
        // Packed blocks are unpacked whole.
        _docs = new int[size];
        _freqs = hasFreqs ? new int[size] : [];
        _blockCount = (state.DocFreq + BlockSize - 1) / BlockSize;
    }

    /// <inheritdoc />
    public override int DocId => _doc;

    /// <inheritdoc />
    public override long Cost => _state.DocFreq;

    /// <summary>How often the term is in the current document; 1 in a field without frequencies.</summary>
    public int Freq => _hasFreqs ? _freqs[_index] : 1;

    /// <summary>The largest frequency in any document; an upper bound.</summary>
    internal int MaxFreq => _state.DocFreq == 1
        ? (_hasFreqs ? _state.TotalTermFreq : 1)
        : _docIn.Bytes[_state.DocStart] is var max && max < byte.MaxValue ? max : int.MaxValue;

    /// <summary>The smallest length byte of any document; null if it is that of the only document.</summary>
    internal byte? MinNorm => _state.DocFreq == 1 ? null : _docIn.Bytes[_state.DocStart + 1];

    /// <summary>The only document of a term in one document.</summary>
    internal int? OnlyDoc => _state.DocFreq == 1 ? _state.DocStart : null;

    private bool HasSkipEntries => _blockCount > 1;

    /// <inheritdoc />
    public override int NextDoc()
    {
        if (++_index < _blockLength)
        {
            return _doc = _docs[_index];
        }

        return _block + 1 < _blockCount ? EnterBlock(_block + 1) : Finish();
    }

    /// <inheritdoc />
    public override int Advance(int target)
    {
        if (_blockLength == 0 || _docs[_blockLength - 1] < target)
        {
            var block = BlockOf(target, Math.Max(_block, 0));
            if (block == _blockCount)
            {
                return Finish();
            }

            if (block != _block)
            {
                EnterBlock(block);
            }

            if (_docs[_blockLength - 1] < target)
            {
                return Finish();
            }
        }

        var low = Math.Max(_index, 0);
        while (_docs[low] < target)
        {
            low++;
        }

        _index = low;
        return _doc = _docs[low];
    }

    /// <summary>The next position of the term in the current document. At most <see cref="Freq"/> calls a document.</summary>
    public int NextPosition()
    {
        _positions ??= new PositionReader(_posIn, _state);
        if (_positionIndex < 0)
        {
            for (; _summed < _index; _summed++)
            {
                _occurrencesBefore += _freqs[_summed];
            }

            _positionIndex = _occurrencesBefore;
            _position = 0;
            _positionOwner = _doc;
        }
        else if (_positionOwner != _doc)
        {
            _positionIndex = -1;
            return NextPosition();
        }

        return _position += _positions.DeltaAt(_positionIndex++);
    }

    /// <summary>The last document of the block that holds <paramref name="target"/>, with the bounds of that block.</summary>
    internal int BlockBounds(int target, out int maxFreq, out byte? minNorm)
    {
        if (!HasSkipEntries)
        {
            maxFreq = MaxFreq;
            minNorm = MinNorm;
            return NoMoreDocs;
        }

        var block = BlockOf(target, Math.Max(_block, 0));
        if (block == _blockCount)
        {
            maxFreq = 0;
            minNorm = byte.MaxValue;
            return NoMoreDocs;
        }

        var entry = SkipEntry(block);
        maxFreq = BinaryPrimitives.ReadUInt16LittleEndian(entry[16..]) is var max && max < ushort.MaxValue ? max : int.MaxValue;
        minNorm = entry[18];
        return block == _blockCount - 1 ? NoMoreDocs : BinaryPrimitives.ReadInt32LittleEndian(entry);
    }

    private int BlockOf(int target, int from)
    {
        if (!HasSkipEntries)
        {
            return 0;
        }

        // Gallop, then halve: an intersection mostly moves a short way.
        var step = 1;
        var low = from;
        var high = from;
        while (high < _blockCount && LastDocOf(high) < target)
        {
            low = high + 1;
            high += step;
            step <<= 1;
        }

        high = Math.Min(high, _blockCount);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (LastDocOf(middle) < target)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int LastDocOf(int block) => BinaryPrimitives.ReadInt32LittleEndian(SkipEntry(block));

    private ReadOnlySpan<byte> SkipEntry(int block) =>
        _docIn.Bytes.Slice(_state.DocStart + 2 + (block * PostingsWriter.SkipEntryLength), PostingsWriter.SkipEntryLength);

    private int EnterBlock(int block)
    {
        _block = block;
        _index = 0;
        _positionIndex = -1;
        _positionOwner = -1;
        _summed = 0;
        _occurrencesBefore = 0;
        if (_state.DocFreq == 1)
        {
            _docs[0] = _state.DocStart;
            if (_hasFreqs)
            {
                _freqs[0] = _state.TotalTermFreq;
            }

            _blockLength = 1;
            return _doc = _docs[0];
        }

        var start = _state.DocStart + 2;
        var previous = -1;
        if (HasSkipEntries)
        {
            var entry = SkipEntry(block);
            start = _state.DocStart + BinaryPrimitives.ReadInt32LittleEndian(entry[4..]);
            previous = block == 0 ? -1 : LastDocOf(block - 1);
            if (_hasFreqs)
            {
                _occurrencesBefore = BinaryPrimitives.ReadInt32LittleEndian(entry[8..]);
                _positions ??= new PositionReader(_posIn, _state);
                _positions.Hint(_occurrencesBefore / BlockSize, BinaryPrimitives.ReadInt32LittleEndian(entry[12..]));
            }
        }

        _blockLength = Math.Min(BlockSize, _state.DocFreq - (block * BlockSize));
        if (_blockLength == BlockSize)
        {
            UnpackBlock(start, previous);
        }
        else
        {
            ReadTail(start, previous);
        }

        return _doc = _docs[0];
    }

    private void UnpackBlock(int start, int previous)
    {
        var length = BlockPacking.Read(_docIn.Bytes[start..], _docs);
        for (var i = 0; i < _docs.Length; i++)
        {
            _docs[i] = previous = previous + 1 + _docs[i];
        }

        if (_hasFreqs)
        {
            BlockPacking.Read(_docIn.Bytes[(start + length)..], _freqs);
            for (var i = 0; i < _freqs.Length; i++)
            {
                _freqs[i]++;
            }
        }
    }

    private void ReadTail(int start, int previous)
    {
        var reader = new ByteReader(_docIn.Bytes, _docIn.Name, start);
        for (var i = 0; i < _blockLength; i++)
        {
            if (_hasFreqs)
            {
                var code = reader.ReadVInt64();
                previous += 1 + (int)(code >> 1);
                _freqs[i] = (code & 1) != 0 ? 1 : reader.ReadVInt32();
            }
            else
            {
                previous += 1 + reader.ReadVInt32();
            }

            _docs[i] = previous;
        }
    }

    private int Finish()
    {
        _block = _blockCount;
        _blockLength = 0;
        return _doc = NoMoreDocs;
    }
}
