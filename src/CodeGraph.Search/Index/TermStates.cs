namespace CodeGraph.Search.Index;

/// <summary>Where a term's postings are in each segment of a reader, looked up once for all that a search needs of it. Immutable.</summary>
internal sealed class TermStates
{
    private readonly DirectoryReader _reader;
    private readonly TermsEnum?[] _cursors;
    private readonly TermState[] _states;

    public TermStates(DirectoryReader reader, Term term)
    {
        _reader = reader;
        _cursors = new TermsEnum?[reader.Leaves.Count];
        _states = new TermState[reader.Leaves.Count];
        for (var i = 0; i < _states.Length; i++)
        {
            if (reader.Leaves[i].Terms(term.Field)?.Iterator() is { } terms && terms.SeekExact(term.Text))
            {
                _cursors[i] = terms;
                _states[i] = terms.State;
                DocFreq += terms.DocFreq;
            }
        }
    }

    /// <summary>In how many documents of the reader the term is, deleted ones included.</summary>
    public int DocFreq { get; }

    /// <summary>In how many documents of a segment of the reader it is, deleted ones included.</summary>
    public int DocFreqOf(LeafReader leaf) => _states[IndexOf(leaf)].DocFreq;

    /// <summary>Its documents in a segment of the reader; null if there are none.</summary>
    public PostingsEnum? Postings(LeafReader leaf) =>
        IndexOf(leaf) is var i && _cursors[i] is { } terms ? terms.Postings(_states[i]) : null;

    private int IndexOf(LeafReader leaf)
    {
        for (var i = 0; i < _states.Length; i++)
        {
            if (ReferenceEquals(_reader.Leaves[i], leaf))
            {
                return i;
            }
        }

        throw new ArgumentException("The segment is not of the reader that the query was made for.", nameof(leaf));
    }
}
