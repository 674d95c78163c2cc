using System.Text;

namespace CodeGraph.Search.Index;

/// <summary>How far <see cref="TermsEnum.SeekCeil"/> got.</summary>
public enum SeekStatus
{
    /// <summary>The term was found.</summary>
    Found,

    /// <summary>It was not; the cursor is on the next greater one.</summary>
    NotFound,

    /// <summary>There is no such term and no greater one.</summary>
    End,
}

/// <summary>A cursor over the terms of a field. Not thread-safe.</summary>
public sealed class TermsEnum : ITermsCursor
{
    private readonly Terms _terms;
    private byte[] _term = new byte[32];
    private int _length;
    private int _block = -1;
    private int _indexInBlock;
    private int _blockEnd;
    private int _next;
    private int _stateBlock = -1;
    private int _stateIndex;
    private int _statePosition;
    private TermState _state;
    private int _lastDocStart;
    private int _lastPositionStart;

    internal TermsEnum(Terms terms) => _terms = terms;

    /// <summary>The current term as UTF-8.</summary>
    public ReadOnlySpan<byte> Term => _term.AsSpan(0, _length);

    /// <summary>The current term.</summary>
    public string Text => Encoding.UTF8.GetString(Term);

    /// <summary>The number of the current term in the order of its field, from 0.</summary>
    public int Ord => (_block * TermDictionaryWriter.BlockSize) + _indexInBlock;

    /// <summary>In how many documents the current term is, deleted ones included.</summary>
    public int DocFreq => State.DocFreq;

    /// <summary>How often the current term is in all documents together.</summary>
    public long TotalTermFreq => State.TotalTermFreq;

    /// <summary>How many bytes the current term shares with the one the cursor was on before.</summary>
    internal int SharedPrefix { get; private set; }

    internal TermState State
    {
        get
        {
            if (_stateBlock != _block || _stateIndex != _indexInBlock)
            {
                ReadState();
            }

            return _state;
        }
    }

    private ReadOnlySpan<byte> Bytes => _terms.Files.Terms.Bytes;

    /// <summary>Moves to the next term.</summary>
    /// <returns>False when there is none.</returns>
    public bool Next()
    {
        if (_block >= 0 && _next < _blockEnd)
        {
            ReadNextInBlock();
            return true;
        }

        if (_block + 1 >= _terms.BlockCount)
        {
            _block = _terms.BlockCount;
            _next = _blockEnd = 0;
            return false;
        }

        EnterBlock(_block + 1);
        return true;
    }

    /// <summary>Moves to that term.</summary>
    /// <returns>Whether the field has it; if not, the cursor's place is undefined.</returns>
    public bool SeekExact(ReadOnlySpan<byte> term) => SeekCeil(term) == SeekStatus.Found;

    /// <summary>Moves to that term.</summary>
    /// <returns>Whether the field has it; if not, the cursor's place is undefined.</returns>
    public bool SeekExact(string term)
    {
        Span<byte> buffer = stackalloc byte[256];
        return Encoding.UTF8.TryGetBytes(term, buffer, out var length)
            ? SeekExact(buffer[..length])
            : SeekExact(Encoding.UTF8.GetBytes(term));
    }

    /// <summary>Moves to the term of that number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such term.</exception>
    public void SeekExact(int ord)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)ord, (uint)_terms.Count);
        var block = ord / TermDictionaryWriter.BlockSize;
        if (block != _block || ord < Ord)
        {
            EnterBlock(block);
        }

        while (Ord < ord)
        {
            ReadNextInBlock();
        }
    }

    /// <summary>Moves to that term or, if the field has it not, to the first greater one.</summary>
    public SeekStatus SeekCeil(ReadOnlySpan<byte> term)
    {
        var block = BlockOf(term);
        EnterBlock(Math.Max(block, 0));
        if (_terms.BlockCount == 0)
        {
            return SeekStatus.End;
        }

        while (true)
        {
            var order = Term.SequenceCompareTo(term);
            if (order >= 0)
            {
                return order == 0 ? SeekStatus.Found : SeekStatus.NotFound;
            }

            if (!Next())
            {
                return SeekStatus.End;
            }
        }
    }

    /// <summary>As <see cref="SeekCeil"/>, for a term behind the current one; quick if it is near.</summary>
    public SeekStatus SeekForward(ReadOnlySpan<byte> term)
    {
        if (_block + 1 < _terms.BlockCount && FirstOf(_block + 1).SequenceCompareTo(term) <= 0)
        {
            return SeekCeil(term);
        }

        while (Next())
        {
            var order = Term.SequenceCompareTo(term);
            if (order >= 0)
            {
                return order == 0 ? SeekStatus.Found : SeekStatus.NotFound;
            }
        }

        return SeekStatus.End;
    }

    /// <summary>The documents of the current term.</summary>
    public PostingsEnum Postings() => Postings(State);

    /// <summary>The documents of a term of this field whose <see cref="State"/> was kept.</summary>
    internal PostingsEnum Postings(TermState state) => new(_terms.Files.Docs, _terms.Files.Positions, state, _terms.HasPositions);

    /// <summary>The last block whose first term is not greater; -1 if even the first one's is.</summary>
    private int BlockOf(ReadOnlySpan<byte> term)
    {
        var low = 0;
        var high = _terms.BlockCount - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = FirstOf(middle).SequenceCompareTo(term);
            if (order == 0)
            {
                return middle;
            }

            if (order < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high;
    }

    private ReadOnlySpan<byte> FirstOf(int block)
    {
        var position = _terms.StartOfBlock(block);
        ReadVInt(ref position);
        var length = ReadVInt(ref position);
        return Bytes.Slice(position, length);
    }

    private void EnterBlock(int block)
    {
        _block = block;
        if (block >= _terms.BlockCount)
        {
            _next = _blockEnd = 0;
            return;
        }

        _indexInBlock = 0;
        var position = _terms.StartOfBlock(block);
        var termsLength = ReadVInt(ref position);
        _blockEnd = position + termsLength;
        var length = ReadVInt(ref position);
        var first = Bytes.Slice(position, length);
        SharedPrefix = Term.CommonPrefixLength(first);
        SetTerm(0, first);
        _next = position + length;
    }

    private void ReadNextInBlock()
    {
        var position = _next;
        var shared = ReadVInt(ref position);
        var suffix = ReadVInt(ref position);
        SetTerm(shared, Bytes.Slice(position, suffix));
        SharedPrefix = shared;
        _next = position + suffix;
        _indexInBlock++;
    }

    private void SetTerm(int shared, ReadOnlySpan<byte> suffix)
    {
        _length = shared + suffix.Length;
        if (_length > _term.Length)
        {
            Array.Resize(ref _term, Math.Max(_length, _term.Length * 2));
        }

        suffix.CopyTo(_term.AsSpan(shared));
    }

    private void ReadState()
    {
        if (_stateBlock != _block || _stateIndex > _indexInBlock)
        {
            _stateBlock = _block;
            _stateIndex = -1;
            _statePosition = _blockEnd;
            _state = default;
            _lastDocStart = _lastPositionStart = 0;
        }

        while (_stateIndex < _indexInBlock)
        {
            var docFreq = ReadVInt(ref _statePosition);
            var total = _terms.HasPositions ? docFreq + ReadVInt(ref _statePosition) : docFreq;
            var docStart = ReadVInt(ref _statePosition);
            if (docFreq > 1)
            {
                docStart += _lastDocStart;
                _lastDocStart = docStart;
            }

            if (_terms.HasPositions)
            {
                _lastPositionStart += ReadVInt(ref _statePosition);
            }

            _state = new TermState(docFreq, total, docStart, _lastPositionStart);
            _stateIndex++;
        }
    }

    private int ReadVInt(ref int position)
    {
        var bytes = Bytes;
        int value = bytes[position++];
        if (value < 0x80)
        {
            return value;
        }

        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            int next = bytes[position++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }
}
