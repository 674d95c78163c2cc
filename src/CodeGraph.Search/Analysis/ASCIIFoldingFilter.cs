using System.Text;

namespace CodeGraph.Search.Analysis;

/// <summary>Replaces accented and otherwise adorned letters by plain ASCII ones: <c>Ångström</c> becomes <c>Angstrom</c>.</summary>
/// <param name="input">The stream to filter.</param>
public sealed class ASCIIFoldingFilter(TokenStream input) : TokenFilter(input)
{
    private readonly StringBuilder _folded = new();

    /// <inheritdoc />
    public override bool IncrementToken()
    {
        if (!Input.IncrementToken())
        {
            return false;
        }

        if (!Ascii.IsValid(Token.Term))
        {
            _folded.Clear();
            foreach (var c in Token.Term)
            {
                if (c >= 0x80 && ASCIIFolding.Fold(c) is { } ascii)
                {
                    _folded.Append(ascii);
                }
                else
                {
                    _folded.Append(c);
                }
            }

            _folded.CopyTo(0, Token.Resize(_folded.Length), _folded.Length);
        }

        return true;
    }
}
