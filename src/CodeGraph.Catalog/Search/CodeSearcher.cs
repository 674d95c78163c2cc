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

    private static readonly RankedDocument NoHit = new(-1, default, 0, -1, default);

    private readonly CodeCatalog _catalog;
    private readonly CatalogEntry[] _entries;
    private readonly Dictionary<CatalogEntry, int> _documents = new(ReferenceEqualityComparer.Instance);
    private readonly CodeQueryParser _parser;
    private readonly WordSearch _words;
    private readonly RelativeFinder _relatives;
    private readonly CodeFacets _facets;
    private readonly ValidEntries _valid;

    private CodeSearcher(CodeCatalog catalog, CatalogEntry[] entries, WordIndex index, CodeFacets facets, Lexicon lexicon)
    {
        (_catalog, _entries, _facets) = (catalog, entries, facets);
        for (var document = 0; document < entries.Length; document++)
        {
            _documents.TryAdd(entries[document], document);
        }

        _parser = new CodeQueryParser(catalog);
        _words = new WordSearch(index, new WordQueryBuilder(index, lexicon));
        _relatives = new RelativeFinder(index, document => entries[document] is Code);
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
        var (entries, docs, index) = WordIndexLoader.Load(catalog, reader);
        return new CodeSearcher(catalog, entries, index, new CodeFacets(catalog, entries, reader, docs), Lexicon.BuiltIn);
    }

    /// <summary>Answers a search. Any text will do; it never throws for what was typed.</summary>
    public CodeSearchResult Search(CodeSearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfNegative(request.First);
        var query = _parser.Parse(request.Text);
        var scope = Scope(request.Filter, request.AsOf, request.IncludeInactive);
        var found = new FixedBitSet(_entries.Length);
        var top = new TopHits(request.First, request.After, ValueOf);
        AddNamed(query, request, found, top);
        using var words = _words.Find(query, scope, isTypeahead: false, found, top);
        words.Relatives = _relatives.Add(query, scope, found, top);

        var hits = top.InOrder();
        if (top.Best.FirstOrDefault(hit => hit.WeakestSlot >= 0, NoHit) is { Document: >= 0 } best)
        {
            words.CorrectBy(best);
        }

        return new CodeSearchResult
        {
            TotalCount = top.Count,
            HasNextPage = top.CountAfter > request.First,
            Hits = [.. hits.Select(hit => Hit(query, words, hit, request.WithHighlights))],
            DidYouMean = DidYouMean(query, words, request.AsOf),
            Facets = request.WithFacets ? _facets.Count(found, field => FoundWithout(field, query, request, top.Count > 0 ? words.Stage : null), request.AsOf) : [],
            Interpretation = Interpret(query, words, top.Count),
        };
    }

    /// <summary>What a typeahead box offers for a text whose last word is still being typed.</summary>
    /// <param name="text">What has been typed so far.</param>
    /// <param name="first">How many suggestions at the most, at least 0.</param>
    /// <param name="asOf">Only codes that are valid on this date are offered, unless the text is the whole code.</param>
    /// <param name="filter">Only codes that pass are offered. Null: all.</param>
    /// <param name="includeInactive">Whether codes that are not valid are offered too, behind valid ones that match as well. Without it they are offered only when no valid code matches.</param>
    public IReadOnlyList<CodeSuggestion> Suggest(string text, int first, DateOnly asOf, CodeFilter? filter = null, bool includeInactive = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        var query = _parser.Parse(text);
        var scope = Scope(filter, asOf, includeInactive);
        var found = new FixedBitSet(_entries.Length);
        var top = new TopHits(first, null, ValueOf);
        AddNamed(query, new CodeSearchRequest(text) { AsOf = asOf, Filter = filter }, found, top);
        using var words = _words.Find(query, scope, isTypeahead: true, found, top);
        var hits = top.InOrder();
        var suggestions = new CodeSuggestion[hits.Length];
        for (var i = 0; i < hits.Length; i++)
        {
            suggestions[i] = HitTexts.Suggestion(_entries[hits[i].Document], Match(query, words, hits[i]), words);
        }

        return suggestions;
    }

    /// <summary>Why a code is where it is in the answer to a text, or why it is not in it.</summary>
    /// <param name="request">The question; its page does not matter.</param>
    /// <param name="code">The code or modifier to explain.</param>
    /// <returns>Null when the catalogue does not have the code.</returns>
    public SearchExplanation? Explain(CodeSearchRequest request, string code)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(code);
        CatalogEntry? entry = _catalog.FindCode(code);
        entry ??= _catalog.FindModifier(code);
        if (entry is null || !_documents.TryGetValue(entry, out var document))
        {
            return null;
        }

        var query = _parser.Parse(request.Text);
        var scope = Scope(request.Filter, request.AsOf, request.IncludeInactive);
        var found = new FixedBitSet(_entries.Length);
        var top = new TopHits(_entries.Length, null, ValueOf);
        AddNamed(query, request, found, top);
        using var words = _words.Find(query, scope, isTypeahead: false, found, top);
        words.Relatives = _relatives.Add(query, scope, found, top);
        var hits = top.InOrder();
        var at = Array.FindIndex(hits, hit => hit.Document == document);
        if (hits.Length > 0 && top.Best.FirstOrDefault(hit => hit.WeakestSlot >= 0, NoHit) is { Document: >= 0 } best)
        {
            words.CorrectBy(best);
        }

        var interpretation = Interpret(query, words, hits.Length);
        if (at < 0)
        {
            var isHidden = scope.Allowed[document] && !scope.Valid[document];
            var why = scope.Allowed[document]
                ? MissExplanation.Of(query, words, document, entry, request.AsOf, isHidden)
                : Explanation.NoMatch("the filter leaves it out");
            return new SearchExplanation(entry, null, hits.Length, why, interpretation) { First = hits.Length > 0 ? Explained(hits[0]) : null };
        }

        return new SearchExplanation(entry, at + 1, hits.Length, Explained(hits[at]).Explanation, interpretation)
        {
            Above = at > 0 ? Explained(hits[at - 1]) : null,
        };

        ExplainedHit Explained(in RankedDocument hit)
        {
            var explained = Hit(query, words, hit, withHighlights: false);
            return new ExplainedHit(explained, HitExplanation.Of(words, hit, explained.Match));
        }
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

    private SearchScope Scope(CodeFilter? filter, DateOnly asOf, bool includeInactive)
    {
        var valid = _valid.On(asOf);
        if (filter is null)
        {
            return new SearchScope(_valid.All, valid, includeInactive);
        }

        var allowed = _valid.All.Clone();
        for (var document = allowed.NextSetBit(0); document < _entries.Length; document = allowed.NextSetBit(document + 1))
        {
            if (!filter.Matches(_entries[document], asOf))
            {
                allowed.Clear(document);
            }
        }

        return new SearchScope(allowed, valid, includeInactive);
    }

    // What the same search finds without the filter's conditions on one field; null when it has none. The text is understood as it
    // was under the whole filter, so that the count of a chosen value is the number of hits; where there are none, afresh.
    private FixedBitSet? FoundWithout(CodeField field, CodeQuery query, CodeSearchRequest request, WordStage? stage)
    {
        if (request.Filter is null || request.Filter.Without(field) is var relaxed && ReferenceEquals(relaxed, request.Filter))
        {
            return null;
        }

        var scope = Scope(relaxed, request.AsOf, request.IncludeInactive);
        var found = new FixedBitSet(_entries.Length);
        var top = new TopHits(0, null, ValueOf);
        AddNamed(query, request with { Filter = relaxed }, found, top);
        using var words = _words.Find(query, scope, isTypeahead: false, found, top, stage);
        _relatives.Add(query, scope, found, top);
        return found;
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
                    // A number that only a data set names comes after codes of which something is known.
                    var isValid = _documents.TryGetValue(code, out var document) && valid[document];
                    Add(code, MatchTier.CodePrefix, !isValid ? 0.5f : code.IsListedOnly ? 0.75f : 1);
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
            MatchTier.Family => words.Match(hit, ValueOf(hit.RelativeOf)),
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
