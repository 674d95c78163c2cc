using System.Buffers.Binary;
using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>Finding, bounding and unpacking the blocks that <see cref="PostingsWriter"/> wrote.</summary>
public sealed partial class PostingsEnum
{
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
