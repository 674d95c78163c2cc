using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>
/// Writes the sorted terms of each field (<c>.tim</c>) in blocks of 16 that share prefixes. <see cref="Terms"/> and
/// <see cref="TermsEnum"/> read them: a seek halves over the first terms of the blocks, then walks one block.
/// <code>
/// | header "terms" | fields, one after another | directory | directory's start 4 |
///
/// field:     | blocks | start of each block 4 … |
/// block:     | length of the terms VInt | terms | states |
///   terms:   first: | length VInt | bytes |, others: | shared prefix VInt | suffix length VInt | suffix |
///   state:   | documents VInt | occurrences less documents VInt (text fields) |
///            | one document: its number VInt; else: start in .doc less the previous one's in the block VInt |
///            | start in .pos less the previous one's in the block VInt (text fields) |
/// directory: | field count VInt | per field: number VInt, terms VInt, documents VInt, sum of documents VLong,
///              sum of occurrences VLong, start of the block starts VInt |
/// </code>
/// Terms are UTF-8 and sorted by their bytes.
/// </summary>
internal sealed class TermDictionaryWriter
{
    public const string Extension = ".tim";
    public const string Kind = "terms";
    public const int BlockSize = 16;

    private readonly IndexOutput _output;
    private readonly PostingsWriter _postings;
    private readonly List<(FieldInfo Field, int Terms, int Docs, long SumDocFreq, long SumTotalTermFreq, int Starts)> _fields = [];
    private readonly List<int> _blockStarts = [];
    private readonly List<TermState> _states = [];
    private readonly List<byte> _terms = [];
    private FieldInfo? _field;
    private byte[]? _norms;
    private byte[] _previous = [];
    private int _termCount;
    private long _sumDocFreq;
    private long _sumTotalTermFreq;
    private FixedBitSet? _docsWithField;

    public TermDictionaryWriter(IndexOutput output, PostingsWriter postings)
    {
        _output = output;
        _postings = postings;
        IndexFile.WriteHeader(output, Kind);
    }

    /// <summary>Starts a field. Fields come in the order of their numbers.</summary>
    public void StartField(FieldInfo field, int maxDoc, byte[]? norms)
    {
        _field = field;
        _norms = norms;
        _termCount = 0;
        _sumDocFreq = _sumTotalTermFreq = 0;
        _blockStarts.Clear();
        _docsWithField = new FixedBitSet(maxDoc);
        _previous = [];
    }

    /// <summary>Adds a term. Terms come in the order of their bytes.</summary>
    public void Add(byte[] term, TermPostings postings)
    {
        var state = _postings.Write(postings, _norms);
        if (_states.Count == 0)
        {
            AppendVInt(term.Length);
            _terms.AddRange(term);
        }
        else
        {
            var shared = term.AsSpan().CommonPrefixLength(_previous);
            AppendVInt(shared);
            AppendVInt(term.Length - shared);
            _terms.AddRange(term.AsSpan(shared));
        }

        _previous = term;
        _states.Add(state);
        _termCount++;
        _sumDocFreq += state.DocFreq;
        _sumTotalTermFreq += state.TotalTermFreq;
        foreach (var doc in postings.Docs)
        {
            _docsWithField!.Set(doc);
        }

        if (_states.Count == BlockSize)
        {
            FlushBlock();
        }
    }

    public void FinishField()
    {
        FlushBlock();
        _fields.Add((_field!, _termCount, _docsWithField!.Cardinality(), _sumDocFreq, _sumTotalTermFreq, checked((int)_output.FilePointer)));
        foreach (var start in _blockStarts)
        {
            _output.WriteInt32(start);
        }
    }

    public void Finish()
    {
        var directory = checked((int)_output.FilePointer);
        _output.WriteVInt32(_fields.Count);
        foreach (var (field, terms, docs, sumDocFreq, sumTotalTermFreq, starts) in _fields)
        {
            _output.WriteVInt32(field.Number);
            _output.WriteVInt32(terms);
            _output.WriteVInt32(docs);
            _output.WriteVInt64(sumDocFreq);
            _output.WriteVInt64(sumTotalTermFreq);
            _output.WriteVInt32(starts);
        }

        _output.WriteInt32(directory);
    }

    private void FlushBlock()
    {
        if (_states.Count == 0)
        {
            return;
        }

        _blockStarts.Add(checked((int)_output.FilePointer));
        _output.WriteVInt32(_terms.Count);
        _output.WriteBytes(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_terms));
        var docStart = 0;
        var positionStart = 0;
        foreach (var state in _states)
        {
            _output.WriteVInt32(state.DocFreq);
            if (_field!.HasPositions)
            {
                _output.WriteVInt32(state.TotalTermFreq - state.DocFreq);
            }

            if (state.DocFreq == 1)
            {
                _output.WriteVInt32(state.DocStart);
            }
            else
            {
                _output.WriteVInt32(state.DocStart - docStart);
                docStart = state.DocStart;
            }

            if (_field.HasPositions)
            {
                _output.WriteVInt32(state.PositionStart - positionStart);
                positionStart = state.PositionStart;
            }
        }

        _terms.Clear();
        _states.Clear();
    }

    private void AppendVInt(int value)
    {
        for (; value > 0x7F; value >>= 7)
        {
            _terms.Add((byte)(value | 0x80));
        }

        _terms.Add((byte)value);
    }
}
