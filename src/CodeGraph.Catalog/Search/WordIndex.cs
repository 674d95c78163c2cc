using CodeGraph.Search.Index;

namespace CodeGraph.Catalog.Search;

/// <summary>
/// The words of all codes, resident and in both directions: which codes a word is in (postings), and which words a code
/// has, in order (Lucene's term vectors). The first finds candidates, the second ranks them without reading postings again.
/// Built once from the committed segments when a searcher opens; immutable.
/// </summary>
internal sealed partial class WordIndex
{
    private readonly int[] _postingsStart;
    private readonly int[] _postings;
    private readonly int[] _documentStart;
    private readonly int[] _tokenTerms;
    private readonly int[] _tokenPlaces;
    private readonly int[] _valueStart;
    private readonly ValueHeader[] _values;
    private readonly WordForms _forms;
    private readonly float[] _familyWeight;
    private readonly Lazy<DescriptionFamilies> _families;
    private readonly PostingFacts[] _facts;
    private readonly bool[] _isAccessory;
    private readonly bool[] _isResidual;
    private readonly bool[] _isGeneral;
    private readonly bool[] _isVariant;
    private readonly bool[] _isReport;
    private readonly bool[] _isNegated;
    private readonly int[] _tokenWordPlaces;
    private readonly bool[] _isAbbreviation;
    private readonly bool[] _isOfficial;
    private readonly int[] _headPlaces;

    internal WordIndex(WordIndexBuilder built)
    {
        Terms = built.Terms;
        Vocabulary = new SortedTerms(Terms);
        DocumentCount = built.DocumentCount;
        (_postingsStart, _postings) = (built.PostingsStart, built.Postings);
        (_documentStart, _tokenTerms, _tokenPlaces) = (built.DocumentStart, built.TokenTerms, built.TokenPlaces);
        (_valueStart, _values) = (built.ValueStart, built.Values);
        _forms = built.Forms;
        _familyWeight = new float[_forms.Count];
        for (var family = 0; family < _familyWeight.Length; family++)
        {
            _familyWeight[family] = InverseDocumentFrequency(family);
        }

        LittleWords = Array.ConvertAll(Terms, CodeAnalyzer.SaysLittle);
        _tokenWordPlaces = WordPlaces();
        (_isNegated, _headPlaces) = (NegatedTokens(), HeadPlaces(built.HeadPositions));
        _isAbbreviation = TermsOnlyIn(field => field is MatchField.ShortDescription);
        _isOfficial = Array.ConvertAll(TermsOnlyIn(field => field is not (MatchField.ShortDescription or MatchField.LongDescription)), isOnlyTold => !isOnlyTold);
        _families = new Lazy<DescriptionFamilies>(BuildFamilies);
        _isAccessory = DocumentsWith(CodeAnalyzer.NamesAnAccessory, CodeAnalyzer.BeginsContents);
        (_isResidual, _isGeneral) = Residuals();
        (_isVariant, _isReport) = (DocumentsWith(CodeAnalyzer.NamesAVariant), built.IsReport);
        _facts = Facts();
    }

    /// <summary>All words, in ordinal order. A word's number is its place here.</summary>
    public string[] Terms { get; }

    /// <summary>The same words, to look for misspelt ones among them.</summary>
    public SortedTerms Vocabulary { get; }

    /// <summary>Which documents belong together by their official descriptions. Worked out when first asked for: only short answers need it.</summary>
    public DescriptionFamilies Families => _families.Value;

    /// <summary>How many documents there are.</summary>
    public int DocumentCount { get; }

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> term) => Vocabulary.Find(term);

    /// <summary>The words that begin so.</summary>
    public Range WithPrefix(string prefix) => Vocabulary.WithPrefix(prefix);

    /// <summary>The documents a word is in, ascending.</summary>
    public ReadOnlySpan<int> Documents(int term) => _postings.AsSpan(_postingsStart[term].._postingsStart[term + 1]);

    /// <summary>What is known of the word in each of these documents.</summary>
    public ReadOnlySpan<PostingFacts> Facts(int term) => _facts.AsSpan(_postingsStart[term].._postingsStart[term + 1]);

    /// <summary>The other forms of a word: all words with its stem, itself among them.</summary>
    public ReadOnlySpan<int> Family(int term) => _forms.InFamily(_forms.FamilyOf(term));

    /// <summary>The words with that stem; none when no word has it.</summary>
    public ReadOnlySpan<int> FamilyOfStem(string stem) => _forms.OfStem(stem);

    /// <summary>How much a word that is in no document would tell documents apart.</summary>
    public float UnknownWeight => Idf(0);

    /// <summary>How much a word and its forms tell documents apart: BM25's idf.</summary>
    public float Weight(int term) => _familyWeight[_forms.FamilyOf(term)];

    /// <summary>The words of a document, in order.</summary>
    public ReadOnlySpan<int> TokenTerms(int document) => _tokenTerms.AsSpan(_documentStart[document].._documentStart[document + 1]);

    /// <summary>Where the words of <see cref="TokenTerms"/> stand: the value in the upper half, the position in it in the lower.</summary>
    public ReadOnlySpan<int> TokenPlaces(int document) => _tokenPlaces.AsSpan(_documentStart[document].._documentStart[document + 1]);

    /// <summary>Which of the words of <see cref="TokenTerms"/> stand behind a word such as "without".</summary>
    public ReadOnlySpan<bool> TokenNegations(int document) => _isNegated.AsSpan(_documentStart[document].._documentStart[document + 1]);

    /// <summary>As <see cref="TokenPlaces"/>, but words that say little take no place: "heat and moisture" has its words side by side.</summary>
    public ReadOnlySpan<int> TokenWordPlaces(int document) => _tokenWordPlaces.AsSpan(_documentStart[document].._documentStart[document + 1]);

    /// <summary>Which of the words say little.</summary>
    public bool[] LittleWords { get; }

    /// <summary>Where the word stands that says what the thing is (see <see cref="DescriptionHead"/>), as in <see cref="TokenPlaces"/>; -1 when there is none.</summary>
    public int HeadPlace(int document) => _headPlaces[document];

    /// <summary>Whether a word is only in short descriptions: then it is most likely cut ("sho", "cont").</summary>
    public bool IsAbbreviation(int term) => _isAbbreviation[term];

    /// <summary>Whether a word is in an official description, and not only in what is told about a code.</summary>
    public bool IsOfficial(int term) => _isOfficial[term];

    /// <summary>The values (texts) of a document.</summary>
    public ReadOnlySpan<ValueHeader> Values(int document) => _values.AsSpan(_valueStart[document].._valueStart[document + 1]);

    /// <summary>Whether the official description says that a document is about an accessory, a part or a replacement.</summary>
    public bool IsAccessory(int document) => _isAccessory[document];

    /// <summary>Whether the official description says that a document is for what has no code of its own.</summary>
    public bool IsResidual(int document) => _isResidual[document];

    /// <summary>Whether a document is the code of a drug whoever makes it, "not otherwise specified".</summary>
    public bool IsGeneral(int document) => _isGeneral[document];

    /// <summary>Whether the official description tells one maker's version from the thing itself: "not therapeutically equivalent to".</summary>
    public bool IsVariant(int document) => _isVariant[document];

    /// <summary>Whether a document is a code by which is reported how something was done, not what.</summary>
    public bool IsReport(int document) => _isReport[document];

    /// <summary>The first words of a document's official description.</summary>
    public string BeginningOf(int document, int count)
    {
        var (value, words) = (LongDescription(document), new List<string>(count));
        var terms = TokenTerms(document);
        var places = TokenPlaces(document);
        for (var token = 0; token < terms.Length && words.Count < count; token++)
        {
            if (places[token] >> 16 == value)
            {
                words.Add(Terms[terms[token]]);
            }
        }

        return string.Join(' ', words);
    }

    // The number of the value that is the long description; -1 when a document has none.
    private int LongDescription(int document)
    {
        var values = Values(document);
        for (var value = 0; value < values.Length; value++)
        {
            if (values[value].Field == MatchField.LongDescription)
            {
                return value;
            }
        }

        return -1;
    }

    private float InverseDocumentFrequency(int family)
    {
        var frequency = 0;
        foreach (var term in _forms.InFamily(family))
        {
            frequency += Documents(term).Length;
        }

        // Forms of a word may share documents; their sum is close enough for a weight.
        return Idf(Math.Min(frequency, DocumentCount));
    }

    private float Idf(int frequency) => MathF.Log(1 + ((DocumentCount - frequency + 0.5f) / (frequency + 0.5f)));
}

/// <summary>What is known of one text of a document without reading it.</summary>
/// <param name="Field">Which text.</param>
/// <param name="Length">How many words it has; in a description, those that are neither little words nor amounts.</param>
internal readonly record struct ValueHeader(MatchField Field, int Length);
