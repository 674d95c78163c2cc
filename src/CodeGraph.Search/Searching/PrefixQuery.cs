using System.Text;
using CodeGraph.Search.Index;

namespace CodeGraph.Search.Searching;

/// <summary>Documents with a word that starts with a prefix. They all score the same: the boost.</summary>
/// <param name="field">The field.</param>
/// <param name="prefix">The start of the word.</param>
public sealed class PrefixQuery(string field, string prefix) : MultiTermQuery(field)
{
    /// <summary>The start of the word.</summary>
    public string Prefix { get; } = prefix;

    /// <inheritdoc />
    public override string ToString() => $"{Field}:{Prefix}*";

    internal static void ForEach(TermsEnum terms, string prefix, Action<TermsEnum> found)
    {
        var bytes = Encoding.UTF8.GetBytes(prefix);
        for (var more = terms.SeekCeil(bytes) != SeekStatus.End; more && terms.Term.StartsWith(bytes); more = terms.Next())
        {
            found(terms);
        }
    }

    /// <inheritdoc />
    protected override bool IsMatch(string term) => term.StartsWith(Prefix, StringComparison.Ordinal);

    private protected override void ForEachTerm(TermsEnum terms, Action<TermsEnum> found) => ForEach(terms, Prefix, found);
}
