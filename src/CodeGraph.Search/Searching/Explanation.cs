using System.Globalization;
using System.Text;

namespace CodeGraph.Search.Searching;

/// <summary>Why a document has the score it has: a tree whose values add up, or multiply, as its descriptions say.</summary>
public sealed class Explanation
{
    private Explanation(bool isMatch, float value, string description, IReadOnlyList<Explanation> details) =>
        (IsMatch, Value, Description, Details) = (isMatch, value, description, details);

    /// <summary>Whether the document matches.</summary>
    public bool IsMatch { get; }

    /// <summary>The value; 0 when the document does not match.</summary>
    public float Value { get; }

    /// <summary>What the value is, and how it follows from the details.</summary>
    public string Description { get; }

    /// <summary>What the value follows from.</summary>
    public IReadOnlyList<Explanation> Details { get; }

    /// <summary>The document matches.</summary>
    public static Explanation Match(float value, string description, params IReadOnlyList<Explanation> details) =>
        new(true, value, description, details);

    /// <summary>The document does not match.</summary>
    public static Explanation NoMatch(string description, params IReadOnlyList<Explanation> details) =>
        new(false, 0, description, details);

    /// <summary>The tree as text, two blanks deeper for each level.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text, 0);
        return text.ToString();
    }

    private void Append(StringBuilder text, int depth)
    {
        text.Append(' ', depth * 2).Append(CultureInfo.InvariantCulture, $"{Value:0.####}").Append(" = ").Append(Description).Append('\n');
        foreach (var detail in Details)
        {
            detail.Append(text, depth + 1);
        }
    }
}
