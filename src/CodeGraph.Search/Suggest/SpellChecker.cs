using CodeGraph.Search.Index;
using CodeGraph.Search.Searching;

namespace CodeGraph.Search.Suggest;

/// <summary>A word of the index that may have been meant.</summary>
/// <param name="Word">The word.</param>
/// <param name="Edits">How many edits lie between it and what was typed.</param>
/// <param name="DocFreq">In how many documents it is.</param>
public sealed record SpellingSuggestion(string Word, int Edits, int DocFreq);

/// <summary>Suggests spellings from the index's own words: the nearest, then the most frequent. Immutable and thread-safe.</summary>
/// <param name="reader">The index.</param>
/// <param name="field">The field whose words are suggested.</param>
public sealed class SpellChecker(DirectoryReader reader, string field)
{
    /// <summary>Words with fewer letters are not corrected: too many others are near.</summary>
    public int MinLength { get; init; } = 4;

    /// <summary>Words with at least this many letters may have two edits.</summary>
    public int TwoEditsLength { get; init; } = 8;

    /// <summary>The words that may have been meant, best first; none if the word is in the index, holds a digit or is short.</summary>
    public IReadOnlyList<SpellingSuggestion> Suggest(string word, int max = 5)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (word.Length < MinLength || word.Any(char.IsDigit) || reader.DocFreq(new Term(field, word)) > 0)
        {
            return [];
        }

        // People rarely miss the first letter: a word that keeps it counts as half an edit nearer.
        return [.. ExpandedTerm.Fuzzy(reader, field, word, word.Length >= TwoEditsLength ? 2 : 1)
            .Where(term => !term.Text.Any(char.IsDigit))
            .OrderBy(term => term.Edits + (term.Text[0] == word[0] ? 0 : 0.5)).ThenByDescending(term => term.DocFreq)
            .Take(max)
            .Select(term => new SpellingSuggestion(term.Text, term.Edits, term.DocFreq))];
    }

    /// <summary>The text with each unknown word replaced by its best suggestion; null if none has one.</summary>
    public string? Correct(string text, Analysis.Analyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        var corrected = text;
        foreach (var token in analyzer.Analyze(text).Reverse())
        {
            if (Suggest(token.Term, 1) is [var best])
            {
                corrected = string.Concat(corrected.AsSpan(0, token.StartOffset), best.Word, corrected.AsSpan(token.EndOffset));
            }
        }

        return corrected == text ? null : corrected;
    }
}
