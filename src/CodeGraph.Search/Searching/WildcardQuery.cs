using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>
/// Documents with a word that matches a pattern, in which <c>*</c> stands for any letters, <c>?</c> for one, and a
/// backslash takes the next sign as it is. They all score the same: the boost.
/// </summary>
public sealed class WildcardQuery : MultiTermQuery
{
    private const char AnyLetters = '\uE000';
    private const char AnyLetter = '\uE001';
    private readonly string _compiled;
    private readonly string _prefix;

    /// <param name="field">The field.</param>
    /// <param name="pattern">The pattern.</param>
    public WildcardQuery(string field, string pattern)
        : base(field)
    {
        Pattern = pattern;
        var compiled = new System.Text.StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            compiled.Append(pattern[i] switch
            {
                '*' => AnyLetters,
                '?' => AnyLetter,
                '\\' when i + 1 < pattern.Length => pattern[++i],
                var letter => letter,
            });
        }

        _compiled = compiled.ToString();
        var special = _compiled.AsSpan().IndexOfAny(AnyLetters, AnyLetter);
        _prefix = special < 0 ? _compiled : _compiled[..special];
    }

    /// <summary>The pattern.</summary>
    public string Pattern { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Field}:{Pattern}";

    /// <inheritdoc />
    protected override bool IsMatch(string term)
    {
        // Greedy with one step back: the last * is all that ever needs to be tried again.
        int t = 0, p = 0, star = -1, retry = 0;
        while (t < term.Length)
        {
            if (p < _compiled.Length && _compiled[p] == AnyLetters)
            {
                star = p++;
                retry = t;
            }
            else if (p < _compiled.Length && (_compiled[p] == AnyLetter || _compiled[p] == term[t]))
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++retry;
            }
            else
            {
                return false;
            }
        }

        while (p < _compiled.Length && _compiled[p] == AnyLetters)
        {
            p++;
        }

        return p == _compiled.Length;
    }

    private protected override void ForEachTerm(TermsEnum terms, Action<TermsEnum> found) => PrefixQuery.ForEach(terms, _prefix, term =>
    {
        if (IsMatch(term.Text))
        {
            found(term);
        }
    });
}
