namespace CodeGraph.Catalog.Search;

/// <summary>
/// Gathers what a <see cref="WordIndex"/> is made of: the terms of the segments in order, each with its documents and
/// positions, then turns the postings round into a list of words a document.
/// </summary>
internal sealed class WordIndexBuilder(int documentCount)
{
    private readonly List<string> _terms = [];
    private readonly List<int> _postingsStart = [0];
    private readonly List<int> _postings = [];
    private readonly List<int> _tokenDocuments = [];
    private readonly List<long> _tokenKeys = [];

    public int DocumentCount { get; } = documentCount;

    public string[] Terms { get; private set; } = [];

    public int[] PostingsStart { get; private set; } = [];

    public int[] Postings { get; private set; } = [];

    public int[] DocumentStart { get; } = new int[documentCount + 1];

    public int[] TokenTerms { get; private set; } = [];

    public int[] TokenPlaces { get; private set; } = [];

    public int[] ValueStart { get; } = new int[documentCount + 1];

    public ValueHeader[] Values { get; private set; } = [];

    public int[] HeadPositions { get; } = new int[documentCount];

    /// <summary>Which documents are codes by which is only reported how something was done.</summary>
    public bool[] IsReport { get; } = new bool[documentCount];

    public WordForms Forms { get; private set; } = new([], word => word);

    /// <summary>Starts the next term. Terms come in ordinal order.</summary>
    public void AddTerm(string term)
    {
        if (_terms.Count > 0)
        {
            EndTerm();
        }

        _terms.Add(term);
    }

    /// <summary>Adds an occurrence of the current term. Documents come in ascending order.</summary>
    public void AddOccurrence(int document, int position)
    {
        if (_postings.Count == _postingsStart[^1] || _postings[^1] != document)
        {
            _postings.Add(document);
        }

        _tokenDocuments.Add(document);
        _tokenKeys.Add(((long)position << 32) | (uint)(_terms.Count - 1));
    }

    /// <summary>Puts everything in its place.</summary>
    /// <param name="textsOf">The texts of a document, in the order in which they were indexed.</param>
    /// <param name="gap">The position increment between two values.</param>
    /// <param name="headOf">The position in its long description of the word that says what a document is about, or -1.</param>
    /// <param name="stem">Gives the stem of a word.</param>
    public WordIndex Build(Func<int, IReadOnlyList<SearchableText>> textsOf, int gap, Func<int, int> headOf, Func<string, string> stem)
    {
        if (_terms.Count > 0)
        {
            EndTerm();
        }

        (Terms, PostingsStart, Postings) = ([.. _terms], [.. _postingsStart], [.. _postings]);
        var tokens = TokensByDocument();
        TokenTerms = new int[tokens.Length];
        TokenPlaces = new int[tokens.Length];
        var names = Array.ConvertAll(Terms, CodeAnalyzer.NamesSomething);
        var values = new List<ValueHeader>();
        for (int document = 0, token = 0; document < DocumentCount; document++)
        {
            ValueStart[document] = values.Count;
            var texts = textsOf(document);
            HeadPositions[document] = headOf(document);
            var (value, start, previous, length) = (0, 0, 0, 0);
            for (; token < DocumentStart[document + 1]; token++)
            {
                var position = (int)(tokens[token] >> 32);
                if (position - previous >= gap)
                {
                    // A jump of n gaps means that n - 1 values between had no words.
                    var jumped = (position - previous) / gap;
                    EndValues(values, texts, ref value, jumped, length);
                    (start, length) = (position, 0);
                }

                TokenTerms[token] = (int)tokens[token];
                length += names[TokenTerms[token]] || !texts[value].IsOfficial ? 1 : 0;
                TokenPlaces[token] = (value << 16) | Math.Min(position - start, ushort.MaxValue);
                previous = position;
            }

            EndValues(values, texts, ref value, texts.Count - value, length);
        }

        ValueStart[^1] = values.Count;
        Values = [.. values];
        Forms = new WordForms(Terms, stem);
        return new WordIndex(this);
    }

    // The words of all documents, document by document and in the order of their positions; fills DocumentStart.
    private long[] TokensByDocument()
    {
        foreach (var document in _tokenDocuments)
        {
            DocumentStart[document + 1]++;
        }

        for (var document = 0; document < DocumentCount; document++)
        {
            DocumentStart[document + 1] += DocumentStart[document];
        }

        var next = DocumentStart.AsSpan(0, DocumentCount).ToArray();
        var tokens = new long[_tokenKeys.Count];
        for (var token = 0; token < tokens.Length; token++)
        {
            tokens[next[_tokenDocuments[token]]++] = _tokenKeys[token];
        }

        for (var document = 0; document < DocumentCount; document++)
        {
            tokens.AsSpan(DocumentStart[document]..DocumentStart[document + 1]).Sort();
        }

        return tokens;
    }

    private static void EndValues(List<ValueHeader> values, IReadOnlyList<SearchableText> texts, ref int value, int count, int length)
    {
        for (var i = 0; i < count && value < texts.Count; i++, value++)
        {
            values.Add(new ValueHeader(texts[value].Field, i == 0 ? length : 0));
        }
    }

    private void EndTerm() => _postingsStart.Add(_postings.Count);
}
