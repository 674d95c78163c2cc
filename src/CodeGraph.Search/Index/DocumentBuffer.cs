using System.Text;
using CodeGraph.Search.Analysis;
using CodeGraph.Search.Documents;

namespace CodeGraph.Search.Index;

/// <summary>Inverts documents in memory until they are written as a segment. Not thread-safe.</summary>
internal sealed class DocumentBuffer(Analyzer analyzer, FieldSchema schema)
{
    /// <summary>What a document costs besides its values: its list of stored ones.</summary>
    private const int DocumentOverhead = 96;

    /// <summary>What a stored value costs besides its text: its entry and its string.</summary>
    private const int StoredOverhead = 48;

    private readonly List<FieldBuffer> _fields = [];
    private readonly Dictionary<string, FieldBuffer> _byName = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<StoredValue>> _stored = [];
    private readonly HashSet<int> _deleted = [];

    public int MaxDoc => _stored.Count;

    public int DeletedCount => _deleted.Count;

    /// <summary>Roughly how much memory the buffered documents take.</summary>
    public long RamBytes { get; private set; }

    /// <exception cref="ArgumentException">A field is used in a way that contradicts an earlier document.</exception>
    public void Add(Document document)
    {
        foreach (var field in document)
        {
            schema.Require(field);
        }

        var doc = _stored.Count;
        var stored = new List<StoredValue>();
        _stored.Add(stored);
        try
        {
            foreach (var field in document)
            {
                Invert(doc, field, stored);
            }
        }
        catch
        {
            // Half a document must not be found.
            _deleted.Add(doc);
            throw;
        }

        RamBytes += DocumentOverhead;
    }

    public void Delete(Term term)
    {
        if (_byName.TryGetValue(term.Field, out var field) && field.Find(term.Text) is { } postings)
        {
            foreach (var doc in postings.Docs)
            {
                _deleted.Add(doc);
            }
        }
    }

    /// <summary>Which documents are not deleted; null if all are.</summary>
    public FixedBitSet? LiveDocs()
    {
        if (_deleted.Count == 0)
        {
            return null;
        }

        var live = new FixedBitSet(MaxDoc);
        live.SetAll();
        foreach (var doc in _deleted)
        {
            live.Clear(doc);
        }

        return live;
    }

    public SegmentContent ToContent() => new(
        MaxDoc, [.. _fields.Select(field => field.ToSegmentField(MaxDoc))], _stored);

    private void Invert(int doc, Field field, List<StoredValue> stored)
    {
        var buffer = BufferOf(field.Name);
        switch (field)
        {
            case TextField text:
                RamBytes += buffer.AddText(doc, text.Text, text.Analyzer ?? analyzer);
                if (text.Stored)
                {
                    stored.Add(new StoredValue(text.Name, text.Text));
                    RamBytes += StoredOverhead + (2 * text.Text.Length);
                }

                break;
            case KeywordField keyword:
                RamBytes += buffer.AddKeyword(doc, keyword.Value);
                if (keyword.Stored)
                {
                    stored.Add(new StoredValue(keyword.Name, keyword.Value));
                    RamBytes += StoredOverhead + (2 * keyword.Value.Length);
                }

                break;
            case NumericDocValuesField numeric:
                buffer.DocValues!.AddNumber(doc, numeric.Value);
                RamBytes += 16;
                break;
            case SortedDocValuesField sorted:
                RamBytes += buffer.DocValues!.AddString(doc, sorted.Value);
                break;
            case SortedSetDocValuesField sortedSet:
                RamBytes += buffer.DocValues!.AddString(doc, sortedSet.Value);
                break;
            case StoredField value:
                stored.Add(new StoredValue(value.Name, value.Value));
                RamBytes += StoredOverhead + (2 * value.Value.Length);
                break;
        }
    }

    private FieldBuffer BufferOf(string name)
    {
        if (!_byName.TryGetValue(name, out var field))
        {
            field = new FieldBuffer(schema.Describe(name, _fields.Count));
            _fields.Add(field);
            _byName.Add(name, field);
        }
        else
        {
            // A later document may be the first to use the field's other half (terms, or values by document).
            field.Update(schema.Describe(name, field.Number));
        }

        return field;
    }
}

/// <summary>One field of the buffered documents.</summary>
internal sealed class FieldBuffer
{
    private const int MaxTermBytes = 32766;

    /// <summary>What a new term costs besides its text: its string, its entry and its arrays; measured on a 64-bit runtime.</summary>
    private const int TermOverhead = 224;

    /// <summary>What an occurrence costs: document, frequency and position in arrays that are on average three quarters full.</summary>
    private const int OccurrenceOverhead = 16;

    private readonly Dictionary<string, TermPostings> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TermPostings>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private FieldInfo _info;
    private byte[] _norms = [];
    private int _doc = -1;
    private int _position;
    private int _length;

    public FieldBuffer(FieldInfo info)
    {
        _info = info;
        _bySpan = _terms.GetAlternateLookup<ReadOnlySpan<char>>();
        Update(info);
    }

    public int Number => _info.Number;

    public DocValuesBuffer? DocValues { get; private set; }

    public void Update(FieldInfo info)
    {
        _info = info;
        if (info.DocValuesType != DocValuesType.None)
        {
            DocValues ??= new DocValuesBuffer(info);
        }
    }

    public TermPostings? Find(string term) => _terms.GetValueOrDefault(term);

    /// <returns>Roughly how much memory it took.</returns>
    public long AddKeyword(int doc, string value)
    {
        if (Encoding.UTF8.GetByteCount(value) > MaxTermBytes)
        {
            throw new ArgumentException($"The field '{_info.Name}' has a value of more than {MaxTermBytes} bytes, which cannot be one term.");
        }

        var terms = _terms.Count;
        PostingsOf(value).AddDoc(doc);
        return OccurrenceOverhead + ((_terms.Count - terms) * (TermOverhead + (2 * value.Length)));
    }

    /// <returns>Roughly how much memory it took.</returns>
    public long AddText(int doc, string text, Analyzer analyzer)
    {
        if (doc != _doc)
        {
            _doc = doc;
            _position = -1;
            _length = 0;
        }
        else
        {
            _position += analyzer.PositionIncrementGap;
        }

        long ram = 0;
        var terms = _terms.Count;
        using var stream = analyzer.TokenStream(text);
        while (stream.IncrementToken())
        {
            var token = stream.Token;
            _position += token.PositionIncrement;
            // A synonym at a word's own place does not make the field longer (Lucene's discountOverlaps).
            _length += token.PositionIncrement > 0 ? 1 : 0;
            if (token.Length * 3 <= MaxTermBytes)
            {
                PostingsOf(token.Term).AddPosition(doc, Math.Max(_position, 0));
            }

            ram += OccurrenceOverhead;
        }

        stream.End();
        _position += stream.Token.PositionIncrement;
        if (doc >= _norms.Length)
        {
            Array.Resize(ref _norms, Math.Max(doc + 1, Math.Max(64, _norms.Length * 2)));
        }

        _norms[doc] = SmallFloat.IntToByte4(_length);
        return ram + ((_terms.Count - terms) * (TermOverhead + 16L));
    }

    public SegmentField ToSegmentField(int maxDoc)
    {
        if (_info.HasPositions)
        {
            Array.Resize(ref _norms, maxDoc);
        }

        var sorted = _terms
            .Select(pair => KeyValuePair.Create(Encoding.UTF8.GetBytes(pair.Key), pair.Value))
            .OrderBy(pair => pair.Key, ByteOrder.Instance);
        return new SegmentField(_info, sorted, _info.HasPositions ? _norms : null, DocValues);
    }

    private TermPostings PostingsOf(ReadOnlySpan<char> term)
    {
        if (_bySpan.TryGetValue(term, out var postings))
        {
            return postings;
        }

        // Half a surrogate pair has no UTF-8 of its own; it must not become a second term with the same bytes.
        var text = term.ContainsAnyInRange('\uD800', '\uDFFF')
            ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(term.ToString()))
            : term.ToString();
        if (!_terms.TryGetValue(text, out postings))
        {
            postings = new TermPostings();
            _terms.Add(text, postings);
        }

        return postings;
    }
}
