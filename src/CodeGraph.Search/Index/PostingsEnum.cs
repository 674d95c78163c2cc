using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>Walks over the documents of a term, with its frequency and positions in each. Not thread-safe.</summary>
public sealed partial class PostingsEnum : DocIdSetIterator
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
}
