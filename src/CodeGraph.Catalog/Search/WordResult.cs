using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Search;

/// <summary>The query that found the hits, kept until it has been said why they were found. Not thread-safe.</summary>
internal sealed class WordResult : IDisposable
{
    private readonly WordIndex _index;
    private readonly CodeQuery _query;
    private readonly WordQuery _words = new();
    private readonly WordStage _stage;

    /// <summary>A result without hits: the text has no words that decide anything.</summary>
    public WordResult(WordIndex index, CodeQuery query) => (_index, _query) = (index, query);

    /// <summary>The result of a stage; its ranker has yet to be asked.</summary>
    /// <param name="index">The words of all documents.</param>
    /// <param name="query">What was typed.</param>
    /// <param name="words">Its words with everything that may stand for them.</param>
    /// <param name="stage">How far the search went.</param>
    /// <param name="scratch">Arrays to work with, given back when the result is disposed.</param>
    public WordResult(WordIndex index, CodeQuery query, WordQuery words, WordStage stage, RankingScratch scratch)
    {
        (_index, _query, _words, _stage, Scratch) = (index, query, words, stage, scratch);
        Plan = new RankingPlan(words);
        Candidates = new WordCandidates(index, words);
        Ranker = new WordRanker(index, Plan, scratch.Head);
    }

    /// <summary>Decides which documents match; null when there are no words.</summary>
    public WordRanker? Ranker { get; }

    /// <summary>What the ranking needs to know of the query; null when there are no words.</summary>
    public RankingPlan? Plan { get; }

    /// <summary>Which documents have the words; null when there are none.</summary>
    public WordCandidates? Candidates { get; }

    /// <summary>The arrays to work with; null when there are no words.</summary>
    public RankingScratch? Scratch { get; }

    /// <summary>The query with everything that stood for its words.</summary>
    public WordQuery Words => _words;

    /// <summary>The words of all documents.</summary>
    public WordIndex Index => _index;

    /// <summary>How far the search went.</summary>
    public WordStage Stage => _stage;

    /// <summary>How many relatives of the hits were added to them.</summary>
    public int Relatives { get; set; }

    /// <summary>Whether everything found by words is not valid on the date.</summary>
    public bool IsInactiveOnly { get; set; }

    /// <summary>The text with its misspelt words corrected; null when none was.</summary>
    public string? Corrected { get; private set; }

    /// <summary>What was done to the text, as a sentence; null when it was taken as it is.</summary>
    public string? Interpretation
    {
        get
        {
            var relaxed = _stage switch
            {
                WordStage.MostWords => "No code has all the words; these have most of them.",
                WordStage.UnknownWordsCorrected or WordStage.Corrected when Corrected is not null =>
                    $"Nothing is spelt like that; the hits are for \"{Corrected}\".",
                _ => null,
            };
            string?[] said =
            [
                relaxed,
                IsInactiveOnly ? "No code that is valid on the date matches; these are not valid on it." : null,
                Relatives > 0 ? $"The last {Relatives} do not have the words, but belong to the family of the first ones." : null,
            ];
            return Array.TrueForAll(said, sentence => sentence is null) ? null : string.Join(' ', said.OfType<string>());
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (Ranker is not null)
        {
            Ranker.Release();
            Scratch!.GiveBack();
        }
    }

    /// <summary>Whether a word of a text matched, and how.</summary>
    public bool Matches(ReadOnlySpan<char> term) => Ranker is not null && _index.Find(term) is >= 0 and var number && Ranker.IsSought(number);

    /// <summary>Why a relative of a hit was added.</summary>
    /// <param name="hit">The relative.</param>
    /// <param name="anchor">The code of the hit it belongs to.</param>
    public CodeMatch Match(in RankedDocument hit, string anchor)
    {
        var shared = _index.Families.SharedWords(hit.Document, hit.RelativeOf);
        return new CodeMatch(MatchTier.Family, MatchField.LongDescription, _index.BeginningOf(hit.Document, shared), RelatedTo: anchor);
    }

    /// <summary>Why a hit was found.</summary>
    public CodeMatch Match(in RankedDocument hit, CatalogEntry entry)
    {
        Ranker!.TryRank(hit.Document, out var ranked);
        var weakest = ranked.Phrase ?? Ranker.Best[ranked.WeakestSlot];
        var edits = 0;
        for (var slot = 0; slot < _words.WordCount; slot++)
        {
            edits += Ranker.Best[slot].Edits;
        }

        var synonym = weakest.Phrase
            ?? _words.Entries.GetValueOrDefault((ranked.WeakestSlot, weakest.Term))
            ?? (weakest.Field is MatchField.Synonym or MatchField.PlainLanguage ? SearchableText.Of(entry)[weakest.Place >> 16].Text : null);
        return new CodeMatch(hit.Tier, weakest.Field, _index.Terms[weakest.Term], synonym, edits);
    }

    /// <summary>
    /// Says how the text would be spelt for its best hit: each word that only a correction made sense of is replaced by the
    /// word of that hit, the rest stays as typed.
    /// </summary>
    public void CorrectBy(in RankedDocument best)
    {
        if (_stage is not (WordStage.UnknownWordsCorrected or WordStage.Corrected) || !Ranker!.TryRank(best.Document, out _))
        {
            return;
        }

        var text = _query.Text;
        for (var slot = _words.WordCount - 1; slot >= 0; slot--)
        {
            var match = Ranker.Best[slot];
            if (match.Kind is MatchKind.Typo && match.Weight > 0)
            {
                var word = _words.Slots[slot].Word;
                var isExplained = match.Phrase is not null || _words.Entries.ContainsKey((slot, match.Term));
                var spelt = isExplained && _words.Spelt.TryGetValue(slot, out var name) ? name : _index.Terms[match.Term];
                text = string.Concat(text.AsSpan(0, word.Start), spelt, text.AsSpan(word.End));
            }
        }

        Corrected = text == _query.Text ? null : text;
    }
}
