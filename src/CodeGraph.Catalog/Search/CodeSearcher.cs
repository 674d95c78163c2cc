using CodeGraph.Catalog.Model;
using CodeGraph.Search.Index;
using CodeGraph.Search.Searching;

namespace CodeGraph.Catalog.Search;

/// <summary>
/// Finds codes by code, by words, by what people call them. Opened once for a commit; immutable and thread-safe.
/// </summary>
/// <remarks>
/// Exact beats close, always: hits are ordered by <see cref="MatchTier"/> first and by score within a tier. A code or a
/// number is never corrected; codes near to a mistyped one are offered as <see cref="CodeSearchResult.DidYouMean"/> only.
/// </remarks>
public sealed class CodeSearcher
{
    private const int NearCodesOffered = 8;

    private readonly CodeCatalog _catalog;
    private readonly CatalogEntry[] _entries;
    private readonly Dictionary<CatalogEntry, int> _documents = new(ReferenceEqualityComparer.Instance);
    private readonly CodeQueryParser _parser;
    private readonly WordSearch _words;
    private readonly Lazy<FacetCounter> _facets;
    private readonly ValidEntries _valid;

    private CodeSearcher(CodeCatalog catalog, CatalogEntry[] entries, WordIndex index, Lexicon lexicon)
    {
        (_catalog, _entries) = (catalog, entries);
        for (var document = 0; document < entries.Length; document++)
        {
            _documents.TryAdd(entries[document], document);
        }

        _parser = new CodeQueryParser(catalog);
        _words = new WordSearch(index, new WordQueryBuilder(index, lexicon));
        _facets = new Lazy<FacetCounter>(() => new FacetCounter(catalog, entries));
        _valid = new ValidEntries(entries);
    }

    /// <summary>Opens a searcher over a committed index.</summary>
    /// <param name="catalog">The catalogue of the same commit.</param>
    /// <param name="reader">The search index of that commit, made by <see cref="CodeIndexer"/>. It is not needed afterwards.</param>
    /// <exception cref="CorruptIndexException">The index names a code that the catalogue does not have.</exception>
    public static CodeSearcher Open(CodeCatalog catalog, DirectoryReader reader)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(reader);
        var (entries, index) = WordIndexLoader.Load(catalog, reader);
        return new CodeSearcher(catalog, entries, index, Lexicon.BuiltIn);
    }

    /// <summary>Answers a search. Any text will do; it never throws for what was typed.</summary>
    public CodeSearchResult Search(CodeSearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfNegative(request.First);
        var query = _parser.Parse(request.Text);
        var allowed = Allowed(request.Filter, request.AsOf, request.IncludeInactive);
        var found = new FixedBitSet(_entries.Length);
        var top = new TopHits(request.First, request.After, ValueOf);
        AddNamed(query, request, found, top);
        using var words = _words.Find(query, allowed, isTypeahead: false, found, top);

        var hits = top.InOrder();
        if (hits.Length > 0 && hits[0].WeakestSlot >= 0)
        {
            words.CorrectBy(hits[0]);
        }

        return new CodeSearchResult
        {
            TotalCount = top.Count,
            HasNextPage = top.CountAfter > request.First,
            Hits = [.. hits.Select(hit => Hit(query, words, hit, request.WithHighlights))],
            DidYouMean = DidYouMean(query, words, request.AsOf),
            Facets = request.WithFacets ? _facets.Value.Count(found, request.AsOf) : [],
            Interpretation = Interpret(query, words, top.Count),
        };
    }

    /// <summary>What a typeahead box offers for a text whose last word is still being typed.</summary>
    /// <param name="text">What has been typed so far.</param>
    /// <param name="first">How many suggestions at the most, at least 0.</param>
    /// <param name="asOf">Only codes that are valid on this date are offered, unless the text is the whole code.</param>
    /// <param name="filter">Only codes that pass are offered. Null: all.</param>
    public IReadOnlyList<CodeSuggestion> Suggest(string text, int first, DateOnly asOf, CodeFilter? filter = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        var query = _parser.Parse(text);
        var allowed = Allowed(filter, asOf, includeInactive: false);
        var found = new FixedBitSet(_entries.Length);
        var top = new TopHits(first, null, ValueOf);
        AddNamed(query, new CodeSearchRequest(text) { AsOf = asOf, Filter = filter }, found, top);
        using var words = _words.Find(query, allowed, isTypeahead: true, found, top);
        var hits = top.InOrder();
        var suggestions = new CodeSuggestion[hits.Length];
        for (var i = 0; i < hits.Length; i++)
        {
            suggestions[i] = HitTexts.Suggestion(_entries[hits[i].Document], Match(query, words, hits[i]), words);
        }

        return suggestions;
    }

    /// <summary>Why a code is a hit for a text, and how its score comes about.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="code">The code or modifier to explain.</param>
    /// <param name="asOf">The date of service.</param>
    /// <returns>A tree whose values add up to the score; null when the code is not a hit.</returns>
    public Explanation? Explain(string text, string code, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(code);
        CatalogEntry? entry = _catalog.FindCode(code);
        entry ??= _catalog.FindModifier(code);
        if (entry is null || !_documents.TryGetValue(entry, out var document))
        {
            return null;
        }

        var query = _parser.Parse(text);
        var found = new FixedBitSet(_entries.Length);
        var top = new TopHits(_entries.Length, null, ValueOf);
        var allowed = Allowed(null, asOf, includeInactive: false);
        AddNamed(query, new CodeSearchRequest(text) { AsOf = asOf }, found, top);
        using var words = _words.Find(query, allowed, isTypeahead: false, found, top);
        foreach (var hit in top.InOrder())
        {
            if (hit.Document == document)
            {
                return HitExplanation.Of(words, hit, Match(query, words, hit));
            }
        }

        return null;
    }

    /// <summary>The codes that a mistyped code may have been, the likeliest first; none when the code exists.</summary>
    /// <param name="code">What was typed.</param>
    /// <param name="asOf">Codes valid on this date come first.</param>
    /// <param name="first">How many at the most.</param>
    public IReadOnlyList<DidYouMean> NearCodes(string code, DateOnly asOf, int first = NearCodesOffered)
    {
        ArgumentNullException.ThrowIfNull(code);
        return [.. NearCodeFinder.Of(_catalog, code, asOf, first).Select(near =>
            new DidYouMean(near.Code.Value, near.Code.Value, $"{near.Code.Value}: {near.Reason}"))];
    }

    private string ValueOf(int document) => _entries[document].Value;

    private FixedBitSet Allowed(CodeFilter? filter, DateOnly asOf, bool includeInactive)
    {
        var valid = includeInactive ? _valid.All : _valid.On(asOf);
        if (filter is null)
        {
            return valid;
        }

        var allowed = valid.Clone();
        for (var document = allowed.NextSetBit(0); document < _entries.Length; document = allowed.NextSetBit(document + 1))
        {
            if (!filter.Matches(_entries[document], asOf))
            {
                allowed.Clear(document);
            }
        }

        return allowed;
    }

    // Codes and modifiers that the text names or begins to name: found whatever their dates, since who names a code wants that
    // code; those that are not valid come last.
    private void AddNamed(CodeQuery query, CodeSearchRequest request, FixedBitSet found, TopHits top)
    {
        var valid = _valid.On(request.AsOf);
        for (var i = 0; i < query.Codes.Count; i++)
        {
            if (_catalog.FindCode(query.Codes[i]) is { } code && request.Filter?.Matches(code, request.AsOf) != false)
            {
                Add(code, MatchTier.ExactCode, query.Codes.Count - i);
            }
        }

        if (query.Modifier is { } value && _catalog.FindModifier(value) is { } modifier && request.Filter?.Matches(modifier, request.AsOf) != false)
        {
            Add(modifier, MatchTier.ExactCode, 1);
        }

        if (query.CodePrefix is { } prefix)
        {
            foreach (var code in _catalog.CodesStartingWith(prefix))
            {
                if (request.Filter?.Matches(code, request.AsOf) != false)
                {
                    Add(code, MatchTier.CodePrefix, _documents.TryGetValue(code, out var document) && valid[document] ? 1 : 0.5f);
                }
            }
        }

        void Add(CatalogEntry entry, MatchTier tier, float score)
        {
            if (_documents.TryGetValue(entry, out var document) && !found[document])
            {
                found.Set(document);
                top.Add(new RankedDocument(document, tier, score, -1, default));
            }
        }
    }

    private CodeSearchHit Hit(CodeQuery query, WordResult words, in RankedDocument hit, bool withHighlights)
    {
        var entry = _entries[hit.Document];
        return new CodeSearchHit(entry, hit.Score, Match(query, words, hit), withHighlights ? HitTexts.Highlights(entry, words) : []);
    }

    private CodeMatch Match(CodeQuery query, WordResult words, in RankedDocument hit)
    {
        var entry = _entries[hit.Document];
        return hit.Tier switch
        {
            MatchTier.ExactCode => new CodeMatch(hit.Tier, MatchField.Code, entry.Value),
            MatchTier.CodePrefix => new CodeMatch(hit.Tier, MatchField.Code, query.CodePrefix!),
            _ => words.Match(hit, entry),
        };
    }

    private List<DidYouMean> DidYouMean(CodeQuery query, WordResult words, DateOnly asOf)
    {
        var offers = new List<DidYouMean>();
        foreach (var code in query.Codes.Count > 0 ? query.Codes : query.CodePrefix is null ? [query.Text] : [])
        {
            offers.AddRange(NearCodes(code, asOf));
        }

        if (words.Corrected is { } corrected)
        {
            offers.Add(new DidYouMean(corrected, null, "spelt as the catalogue spells it"));
        }

        return offers;
    }

    private string? Interpret(CodeQuery query, WordResult words, int total)
    {
        var unknown = query.Codes.Where(code => _catalog.FindCode(code) is null).ToList();
        if (unknown.Count > 0)
        {
            var which = string.Join(", ", unknown);
            return total > 0
                ? $"{which} is not in the catalogue; the hits answer the rest of the text."
                : $"{which} is not in the catalogue. Codes are never corrected; near codes are in didYouMean.";
        }

        return words.Interpretation;
    }
}
