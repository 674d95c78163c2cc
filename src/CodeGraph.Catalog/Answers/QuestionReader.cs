using System.Text;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Answers;

/// <summary>
/// Understands questions in English: what they ask for, and the codes, modifiers, places and dates in them. Codes and
/// names are taken as they are written; only the words of the grammar are forgiven a slip. Immutable and safe for any
/// number of threads.
/// </summary>
/// <param name="catalog">Says which modifiers there are.</param>
public sealed class QuestionReader(CodeCatalog catalog)
{
    /// <summary>Longer questions are cut: nobody asks them.</summary>
    public const int MaxLength = 400;

    private readonly CodeRecognizer _codes = new(catalog);

    /// <summary>Understands a question. Any text will do; one that fits no pattern is <see cref="QuestionKind.Unknown"/>.</summary>
    /// <param name="text">The question.</param>
    /// <param name="today">What "last year" counts from.</param>
    public Question Read(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.Length <= MaxLength ? text : text[..MaxLength];
        var tokens = QuestionTokenizer.Split(text);
        var codes = _codes.TakeCodes(text, tokens);
        var period = DateRecognizer.Take(tokens, today);
        var modifiers = _codes.TakeModifiers(text, tokens);
        var payers = PayerRecognizer.Take(tokens);
        PlaceSetting? setting = null;
        List<QuestionPlace> places = [];
        if (codes.Count > 0)
        {
            setting = PlaceRecognizer.TakeSetting(tokens);
            places = PlaceRecognizer.TakePlaces(text, tokens, QuestionPatterns.FunctionWords);
        }

        var all = QuestionSentence.Of(tokens);
        List<string> corrections = [];
        var (pattern, subject) = Match(all);
        if (pattern is null)
        {
            var corrected = FunctionWordSpelling.Correct(tokens, corrections);
            (pattern, subject) = corrections.Count == 0 ? (null, null) : Match(QuestionSentence.Of(corrected));
        }

        return new Question
        {
            Text = text,
            Kind = pattern?.Kind ?? QuestionKind.Unknown,
            Pattern = pattern?.Text,
            Codes = codes,
            Modifiers = modifiers,
            Period = period,
            Places = places,
            Setting = setting,
            Payers = payers,
            Subject = subject is { } range ? text[range].Trim() : Rest(text, tokens),
            Corrections = pattern is null ? [] : corrections,
        };
    }

    private static (QuestionPattern? Pattern, Range? Subject) Match(QuestionSentence sentence)
    {
        foreach (var pattern in QuestionPatterns.All)
        {
            if (pattern.Fits(sentence.Text, out var words))
            {
                return (pattern, words.Equals(default) ? null : sentence.InQuestion(words));
            }
        }

        return (null, null);
    }

    // What is left of a question when its codes and the words of the grammar are gone: worth a search.
    private static string? Rest(string text, List<QuestionToken> tokens)
    {
        var rest = new StringBuilder();
        foreach (var token in tokens.Where(token => token.Kind == QuestionTokenKind.Word && !QuestionPatterns.FunctionWords.Contains(token.Text)))
        {
            rest.Append(rest.Length > 0 ? " " : "").Append(text, token.Start, token.End - token.Start);
        }

        return rest.Length == 0 ? null : rest.ToString();
    }
}
