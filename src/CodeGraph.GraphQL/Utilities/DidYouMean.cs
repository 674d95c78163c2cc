namespace CodeGraph.GraphQL.Utilities;

/// <summary>Ends an error about an unknown name with the names that may have been meant, as graphql-js does.</summary>
internal static class DidYouMean
{
    private const int MaxSuggestions = 5;

    /// <summary>Suggests the options that are a few typing errors away from the input.</summary>
    /// <param name="subject">What is suggested, e.g. <c>the enum value</c>; null for nothing but the names.</param>
    /// <param name="options">All names that could have been meant.</param>
    /// <param name="input">The name that was given.</param>
    /// <returns>For instance <c> Did you mean "a", "b", or "c"?</c>, with a leading space; empty without a suggestion.</returns>
    public static string Format(string? subject, IEnumerable<string> options, string input) => Format(subject, SuggestionList.For(input, options));

    /// <summary>Suggests the given names.</summary>
    /// <param name="subject">What is suggested; null for nothing but the names.</param>
    /// <param name="suggestions">The names, best first; at most five are shown.</param>
    /// <returns>The question with a leading space; empty without a suggestion.</returns>
    public static string Format(string? subject, IReadOnlyList<string> suggestions)
    {
        var start = subject is null ? " Did you mean " : $" Did you mean {subject} ";
        var quoted = suggestions.Take(MaxSuggestions).Select(name => $"\"{name}\"").ToArray();
        return quoted.Length switch
        {
            0 => "",
            1 => $"{start}{quoted[0]}?",
            2 => $"{start}{quoted[0]} or {quoted[1]}?",
            _ => $"{start}{string.Join(", ", quoted[..^1])}, or {quoted[^1]}?",
        };
    }
}
