namespace CodeGraph.Search.Index;

/// <summary>The postings of one term in memory: while documents are buffered, and while segments are merged.</summary>
internal sealed class TermPostings
{
    private int[] _docs = new int[2];
    private int[] _freqs = [];
    private int[] _positions = [];
    private int _lastPosition;

    /// <summary>In how many documents the term is.</summary>
    public int DocFreq { get; private set; }

    /// <summary>How often the term is in all documents together.</summary>
    public int TotalTermFreq { get; private set; }

    /// <summary>The documents, in increasing order.</summary>
    public ReadOnlySpan<int> Docs => _docs.AsSpan(0, DocFreq);

    /// <summary>How often the term is in each document; empty if the field keeps no frequencies.</summary>
    public ReadOnlySpan<int> Freqs => _freqs.Length == 0 ? [] : _freqs.AsSpan(0, DocFreq);

    /// <summary>All positions, document by document, each as the distance from the previous one of its document.</summary>
    public ReadOnlySpan<int> PositionDeltas => _positions.Length == 0 ? [] : _positions.AsSpan(0, TotalTermFreq);

    public void Clear() => DocFreq = TotalTermFreq = 0;

    /// <summary>Adds a document to a term without frequencies; adding the current one again changes nothing.</summary>
    public void AddDoc(int doc)
    {
        if (DocFreq == 0 || _docs[DocFreq - 1] != doc)
        {
            StartDoc(doc);
            TotalTermFreq++;
        }
    }

    /// <summary>Adds an occurrence.</summary>
    public void AddPosition(int doc, int position)
    {
        if (DocFreq == 0 || _docs[DocFreq - 1] != doc)
        {
            StartDoc(doc);
            if (_freqs.Length < DocFreq)
            {
                Array.Resize(ref _freqs, _docs.Length);
            }

            _freqs[DocFreq - 1] = 0;
            _lastPosition = 0;
        }

        if (TotalTermFreq == _positions.Length)
        {
            Array.Resize(ref _positions, Math.Max(2, _positions.Length * 2));
        }

        _positions[TotalTermFreq++] = position - _lastPosition;
        _lastPosition = position;
        _freqs[DocFreq - 1]++;
    }

    private void StartDoc(int doc)
    {
        if (DocFreq == _docs.Length)
        {
            Array.Resize(ref _docs, _docs.Length * 2);
        }

        _docs[DocFreq++] = doc;
    }
}
