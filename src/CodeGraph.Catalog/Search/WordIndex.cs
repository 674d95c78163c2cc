namespace CodeGraph.Catalog.Search;

/// <summary>
/// The words of all codes, resident and in both directions: which codes a word is in (postings), and which words a code
/// has, in order (Lucene's term vectors). The first finds candidates, the second ranks them without reading postings again.
/// Built once from the committed segments when a searcher opens; immutable.
/// </summary>
internal sealed class WordIndex
{
    private readonly int[] _postingsStart;
    private readonly int[] _postings;
    private readonly int[] _documentStart;
    private readonly int[] _tokenTerms;
    private readonly int[] _tokenPlaces;
    private readonly int[] _valueStart;
    private readonly ValueHeader[] _values;
    private readonly int[] _familyOf;
    private readonly int[] _familyStart;
    private readonly int[] _familyTerms;
    private readonly float[] _familyWeight;
    private readonly Dictionary<string, int> _families;
    private readonly bool[] _isAccessory;
    private readonly bool[] _isResidual;

    internal WordIndex(WordIndexBuilder built)
    {
        Terms = built.Terms;
        DocumentCount = built.DocumentCount;
        (_postingsStart, _postings) = (built.PostingsStart, built.Postings);
        (_documentStart, _tokenTerms, _tokenPlaces) = (built.DocumentStart, built.TokenTerms, built.TokenPlaces);
        (_valueStart, _values) = (built.ValueStart, built.Values);
        (_familyOf, _familyStart, _familyTerms, _families) = (built.FamilyOf, built.FamilyStart, built.FamilyTerms, built.Families);
        _familyWeight = new float[_familyStart.Length - 1];
        for (var family = 0; family < _familyWeight.Length; family++)
        {
            _familyWeight[family] = InverseDocumentFrequency(family);
        }

        _isAccessory = DocumentsWith(CodeAnalyzer.NamesAnAccessory);
        _isResidual = DocumentsWith(CodeAnalyzer.NamesTheRest);
    }

    /// <summary>All words, in ordinal order. A word's number is its place here.</summary>
    public string[] Terms { get; }

    /// <summary>How many documents there are.</summary>
    public int DocumentCount { get; }

    /// <summary>The number of a word, or -1.</summary>
    public int Find(string term)
    {
        var at = Array.BinarySearch(Terms, term, StringComparer.Ordinal);
        return at < 0 ? -1 : at;
    }

    /// <summary>The words that begin so.</summary>
    public Range WithPrefix(string prefix)
    {
        var start = LowerBound(prefix);
        var end = start;
        while (end < Terms.Length && Terms[end].StartsWith(prefix, StringComparison.Ordinal))
        {
            end++;
        }

        return start..end;
    }

    /// <summary>The documents a word is in, ascending.</summary>
    public ReadOnlySpan<int> Documents(int term) => _postings.AsSpan(_postingsStart[term].._postingsStart[term + 1]);

    /// <summary>The other forms of a word: all words with its stem, itself among them.</summary>
    public ReadOnlySpan<int> Family(int term) => FamilyTerms(_familyOf[term]);

    /// <summary>The words with that stem; none when no word has it.</summary>
    public ReadOnlySpan<int> FamilyOfStem(string stem) =>
        _families.TryGetValue(stem, out var family) ? FamilyTerms(family) : [];

    /// <summary>How much a word and its forms tell documents apart: BM25's idf.</summary>
    public float Weight(int term) => _familyWeight[_familyOf[term]];

    /// <summary>The words of a document, in order.</summary>
    public ReadOnlySpan<int> TokenTerms(int document) => _tokenTerms.AsSpan(_documentStart[document].._documentStart[document + 1]);

    /// <summary>Where the words of <see cref="TokenTerms"/> stand: the value in the upper half, the position in it in the lower.</summary>
    public ReadOnlySpan<int> TokenPlaces(int document) => _tokenPlaces.AsSpan(_documentStart[document].._documentStart[document + 1]);

    /// <summary>The values (texts) of a document.</summary>
    public ReadOnlySpan<ValueHeader> Values(int document) => _values.AsSpan(_valueStart[document].._valueStart[document + 1]);

    /// <summary>Whether the official description says that a document is about an accessory, a part or a replacement.</summary>
    public bool IsAccessory(int document) => _isAccessory[document];

    /// <summary>Whether the official description says that a document is for what has no code of its own.</summary>
    public bool IsResidual(int document) => _isResidual[document];

    // The documents whose official description has one of certain words.
    private bool[] DocumentsWith(Converter<string, bool> isSought)
    {
        var sought = Array.ConvertAll(Terms, isSought);
        var result = new bool[DocumentCount];
        for (var document = 0; document < DocumentCount; document++)
        {
            var terms = TokenTerms(document);
            var places = TokenPlaces(document);
            var values = Values(document);
            for (var token = 0; token < terms.Length && !result[document]; token++)
            {
                result[document] = sought[terms[token]] && values[places[token] >> 16].Field == MatchField.LongDescription;
            }
        }

        return result;
    }

    private ReadOnlySpan<int> FamilyTerms(int family) => _familyTerms.AsSpan(_familyStart[family].._familyStart[family + 1]);

    private float InverseDocumentFrequency(int family)
    {
        var frequency = 0;
        foreach (var term in FamilyTerms(family))
        {
            frequency += Documents(term).Length;
        }

        // Forms of a word may share documents; their sum is close enough for a weight.
        frequency = Math.Min(frequency, DocumentCount);
        return MathF.Log(1 + ((DocumentCount - frequency + 0.5f) / (frequency + 0.5f)));
    }

    private int LowerBound(string prefix)
    {
        var (low, high) = (0, Terms.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (string.CompareOrdinal(Terms[middle], prefix) < 0)
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
}

/// <summary>What is known of one text of a document without reading it.</summary>
/// <param name="Field">Which text.</param>
/// <param name="Length">How many words it has.</param>
internal readonly record struct ValueHeader(MatchField Field, int Length);
