using System.Buffers.Binary;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>Walks over the documents of a term, with its frequency and positions in each. Not thread-safe.</summary>
public sealed class PostingsEnum : DocIdSetIterator
{
    private const int BlockSize = BlockPacking.BlockSize;

    private readonly IndexInput _docIn;
    private readonly IndexInput _posIn;
    private readonly bool _hasFreqs;
    private TermState _state;
    private int _blockCount;
    private int[] _docs = [];
    private int[] _freqs = [];
    private int _packedFreqs;
    private int _shallowBlock;
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
        _hasFreqs = hasFreqs;
        Reset(state);
    }

    /// <inheritdoc />
    public override int DocId => _doc;

    /// <inheritdoc />
    public override long Cost => _state.DocFreq;

    /// <summary>How often the term is in the current document; 1 in a field without frequencies.</summary>
    public int Freq => _hasFreqs ? Freqs[_index] : 1;

    /// <summary>The only document of a term in one document.</summary>
    internal int? OnlyDoc => _state.DocFreq == 1 ? _state.DocStart : null;

    /// <summary>The frequencies of the current block. They are unpacked when first asked for: many searches never do.</summary>
    private int[] Freqs
    {
        get
        {
            if (_packedFreqs > 0)
            {
                BlockPacking.Read(_docIn.Bytes[_packedFreqs..], _freqs);
                for (var i = 0; i < BlockSize; i++)
                {
                    _freqs[i]++;
                }

                _packedFreqs = 0;
            }

            return _freqs;
        }
    }

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
                _occurrencesBefore += Freqs[_summed];
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

    /// <summary>Goes before the first document of another term of the same field, to spare the memory of another cursor.</summary>
    internal void Reset(TermState state)
    {
        _state = state;
        _blockCount = (state.DocFreq + BlockSize - 1) / BlockSize;
        if (_docs.Length < Math.Min(state.DocFreq, BlockSize))
        {
            _docs = new int[Math.Min(state.DocFreq, BlockSize)];
        }

        _block = _index = _doc = _positionIndex = _positionOwner = -1;
        _blockLength = _shallowBlock = 0;
        _positions = null;
    }

    /// <summary>Sets the bits of the documents from the current one up to before <paramref name="end"/>, less <paramref name="offset"/>, and moves behind them.</summary>
    internal int CollectUpTo(int end, Span<ulong> words, int offset)
    {
        while (_doc < end)
        {
            for (; _index < _blockLength && _docs[_index] < end; _index++)
            {
                var bit = _docs[_index] - offset;
                words[bit >> 6] |= 1UL << bit;
            }

            if (_index < _blockLength)
            {
                return _doc = _docs[_index];
            }

            _index--;
            NextDoc();
        }

        return _doc;
    }

    /// <summary>Moves the bounds, not the cursor, to the block that holds <paramref name="target"/>; returns its last document.</summary>
    internal int AdvanceShallow(int target)
    {
        if (!HasSkipEntries)
        {
            return NoMoreDocs;
        }

        // Targets rarely go back, while the cursor may have stayed far behind.
        var from = Math.Max(_block, 0);
        from = _shallowBlock > from && _shallowBlock <= _blockCount && LastDocOf(_shallowBlock - 1) < target ? _shallowBlock : from;
        _shallowBlock = BlockOf(target, from);
        return _shallowBlock >= _blockCount - 1 ? NoMoreDocs : LastDocOf(_shallowBlock);
    }

    /// <summary>
    /// Bounds the documents from the block that <see cref="AdvanceShallow"/> moved to up to one; <paramref name="norms"/>
    /// holds the length byte of the only document of a term that has but one.
    /// </summary>
    internal Impact ImpactUpTo(int upTo, IndexInput? norms)
    {
        if (_state.DocFreq == 1)
        {
            var norm = norms is null ? (byte)1 : norms.Bytes[_state.DocStart];
            return Impact.Of(_hasFreqs ? _state.TotalTermFreq : 1, norm);
        }

        if (!HasSkipEntries || upTo == NoMoreDocs)
        {
            return Impact.Read(_docIn.Bytes[_state.DocStart..]);
        }

        var impact = Impact.None;
        for (var block = _shallowBlock; block < _blockCount; block++)
        {
            // Far away the bounds of all documents are as good, and quicker.
            if (block - _shallowBlock == 64)
            {
                return Impact.Read(_docIn.Bytes[_state.DocStart..]);
            }

            var entry = SkipEntry(block);
            impact = impact.Or(Impact.Read(entry[16..]));
            if (BinaryPrimitives.ReadInt32LittleEndian(entry) >= upTo)
            {
                break;
            }
        }

        return impact;
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
        _docIn.Bytes.Slice(_state.DocStart + Impact.Length + (block * PostingsWriter.SkipEntryLength), PostingsWriter.SkipEntryLength);

    private int EnterBlock(int block)
    {
        _block = block;
        _index = 0;
        _positionIndex = -1;
        _positionOwner = -1;
        _summed = 0;
        _occurrencesBefore = 0;
        _packedFreqs = 0;
        if (_hasFreqs && _freqs.Length < _docs.Length)
        {
            _freqs = new int[_docs.Length];
        }

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

        var start = _state.DocStart + Impact.Length;
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
        for (var i = 0; i < BlockSize; i++)
        {
            _docs[i] = previous = previous + 1 + _docs[i];
        }

        if (_hasFreqs)
        {
            _packedFreqs = start + length;
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
