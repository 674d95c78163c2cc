using System.Text;

namespace CodeGraph.Catalog.Answers;

/// <summary>
/// A question as patterns see it: its symbols, each with a blank behind it, without what says nothing ("please", "the",
/// "HCPCS code" before a code), and several codes in a row as one.
/// </summary>
internal sealed class QuestionSentence
{
    private static readonly HashSet<string> SayNothing = new(
        ["the", "a", "an", "please", "hi", "hello", "hey", "thanks", "thank", "just", "actually", "exactly", "really", "kindly", "also", "ok", "so", "ever", "possible", "typically", "usually", "generally", "normally"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> SayCode = new(
        ["hcpcs", "hcpc", "cpt", "cdt", "code", "codes", "procedure", "billing", "level", "ii", "2", "number", "item"], StringComparer.Ordinal);

    private static readonly HashSet<string> SayModifier = new(["modifier", "modifiers", "mod", "mods"], StringComparer.Ordinal);

    private static readonly string[][] LeadIns =
    [
        ["can", "you", "tell", "me"], ["could", "you", "tell", "me"], ["would", "you", "tell", "me"], ["tell", "me"], ["let", "me", "know"],
        ["i", "want", "to", "know"], ["i", "need", "to", "know"], ["i", "would", "like", "to", "know"], ["i", "wonder"], ["i", "am", "wondering"], ["do", "you", "know"],
        ["can", "you", "explain"], ["can", "you", "describe"], ["quick", "question"], ["if"],
    ];

    private readonly List<(int Place, QuestionToken Token)> _symbols = [];

    private QuestionSentence()
    {
    }

    /// <summary>The symbols.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Makes the sentence of a question's words.</summary>
    public static QuestionSentence Of(IReadOnlyList<QuestionToken> tokens)
    {
        var words = tokens.Where(token => !token.IsOneOf(SayNothing)).ToList();
        while (Array.Find(LeadIns, leadIn => words.Count > leadIn.Length && leadIn.Select((word, i) => words[i].Is(word)).All(same => same)) is { } leadIn)
        {
            // "Explain" and "describe" ask something by themselves.
            words.RemoveRange(0, leadIn[^1] is "explain" or "describe" ? leadIn.Length - 1 : leadIn.Length);
        }

        Fold(words, QuestionTokenKind.Code, SayCode);
        Fold(words, QuestionTokenKind.Modifier, SayModifier);
        FoldNamesOfCodes(words);

        var sentence = new QuestionSentence();
        var text = new StringBuilder();
        foreach (var word in words)
        {
            sentence._symbols.Add((text.Length, word));
            text.Append(word.Symbol).Append(' ');
        }

        sentence.Text = text.ToString();
        return sentence;
    }

    /// <summary>Where a part of the sentence stands in the question.</summary>
    public Range InQuestion(Range part)
    {
        var tokens = _symbols.Where(symbol => symbol.Place >= part.Start.Value && symbol.Place < part.End.Value).Select(symbol => symbol.Token).ToList();
        return tokens[0].Start..tokens[^1].End;
    }

    // "HCPCS code A9524" is a code, and so are "A9524 and A9532".
    private static void Fold(List<QuestionToken> words, QuestionTokenKind kind, HashSet<string> saying)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Kind != kind)
            {
                continue;
            }

            while (i > 0 && words[i - 1].IsOneOf(saying))
            {
                words.RemoveAt(--i);
            }

            while (i + 1 < words.Count && words[i + 1].IsOneOf(saying) && !IsAbout(words, i + 1))
            {
                words.RemoveAt(i + 1);
            }

            while (i + 1 < words.Count && (words[i + 1].Kind == kind || (i + 2 < words.Count && words[i + 1].Text is "and" or "or" && IsNext(words, i + 2, kind, saying, out _))))
            {
                var next = words[i + 1].Kind == kind ? i + 1 : IsNext(words, i + 2, kind, saying, out var at) ? at : i + 1;
                words.RemoveRange(i + 1, next - i);
            }
        }
    }

    // "A9524 modifiers" asks for modifiers, "modifier 50 modifier" does not.
    private static bool IsAbout(List<QuestionToken> words, int at) => words[at].Text is "billing" or "level" or "item" && at + 1 < words.Count;

    private static bool IsNext(List<QuestionToken> words, int at, QuestionTokenKind kind, HashSet<string> saying, out int found)
    {
        for (found = at; found < words.Count && words[found].IsOneOf(saying);)
        {
            found++;
        }

        return found < words.Count && words[found].Kind == kind;
    }

    // "the HCPCS code for", "which CPT for": one word is enough.
    private static void FoldNamesOfCodes(List<QuestionToken> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Text is not ("hcpcs" or "hcpc" or "cpt" or "billing" or "procedure" or "medical" or "dme" or "level") || words[i].Kind != QuestionTokenKind.Word)
            {
                continue;
            }

            var end = i;
            while (end < words.Count && words[end].Text is "hcpcs" or "hcpc" or "cpt" or "level" or "ii" or "2" or "billing" or "procedure" or "medical" or "dme")
            {
                end++;
            }

            var isCode = end < words.Count && words[end].Text is "code" or "codes";
            if (isCode || words[i].Text is "hcpcs" or "hcpc" or "cpt")
            {
                words[i] = words[i] with { Text = isCode ? words[end].Text : "code" };
                words.RemoveRange(i + 1, Math.Max(0, (isCode ? end : end - 1) - i));
            }
        }
    }
}
