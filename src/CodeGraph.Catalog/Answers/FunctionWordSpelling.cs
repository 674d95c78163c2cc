namespace CodeGraph.Catalog.Answers;

/// <summary>
/// Forgives a slip in the words of the grammar: one letter wrong, missing or too many, or two swapped, in words of five
/// letters and more, two swapped in words of four. What has a digit in it is never touched.
/// </summary>
internal static class FunctionWordSpelling
{
    private const int ShortestForgiven = 5;

    private static readonly string[] Words = [.. QuestionPatterns.FunctionWords.Append("medicare").Where(word => word.Length >= ShortestForgiven - 1 && word.All(char.IsAsciiLetterLower)).Order(StringComparer.Ordinal)];

    /// <summary>The words with slips corrected.</summary>
    /// <param name="tokens">The words as written.</param>
    /// <param name="corrections">Gets a sentence for each correction.</param>
    public static IReadOnlyList<QuestionToken> Correct(IReadOnlyList<QuestionToken> tokens, List<string> corrections)
    {
        var corrected = tokens.ToArray();
        for (var i = 0; i < corrected.Length; i++)
        {
            var token = corrected[i];
            if (token.Kind != QuestionTokenKind.Word || token.Text.Length < ShortestForgiven - 1 || !token.Text.All(char.IsAsciiLetterLower) || QuestionPatterns.FunctionWords.Contains(token.Text))
            {
                continue;
            }

            var near = Array.FindAll(Words, word => IsOneSlipFrom(word, token.Text) && (Math.Max(word.Length, token.Text.Length) >= ShortestForgiven || word.Order().SequenceEqual(token.Text.Order())));
            var same = Array.FindAll(near, word => word[0] == token.Text[0]);
            if ((same.Length > 0 ? same : near) is [var word, ..])
            {
                corrections.Add($"{token.Text} read as {word}");
                corrected[i] = word == "medicare" ? token with { Text = word, Kind = QuestionTokenKind.Payer } : token with { Text = word };
            }
        }

        return corrected;
    }

    private static bool IsOneSlipFrom(string word, string typed)
    {
        if (Math.Abs(word.Length - typed.Length) > 1)
        {
            return false;
        }

        var start = word.AsSpan().CommonPrefixLength(typed);
        var (right, wrong) = (word[start..], typed[start..]);
        if (right.Length != wrong.Length)
        {
            return right.Length > wrong.Length ? right[1..] == wrong : wrong[1..] == right;
        }

        return right.Length > 0
            && (right[1..] == wrong[1..] || (right.Length > 1 && right[0] == wrong[1] && right[1] == wrong[0] && right[2..] == wrong[2..]));
    }
}
