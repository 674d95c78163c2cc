using System.Globalization;

namespace CodeGraph.Catalog.Search;

/// <summary>
/// Where a hit stands in the order of its result: tier, then score, then code. It is what a cursor is made of; it stays
/// meaningful when the index changes between two pages.
/// </summary>
/// <param name="Tier">The hit's tier.</param>
/// <param name="Score">The hit's score within its tier.</param>
/// <param name="Value">The hit's code or modifier.</param>
public readonly record struct SearchPosition(MatchTier Tier, float Score, string Value)
{
    /// <summary>A text from which <see cref="TryParse"/> makes the same position again.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)Tier}|{BitConverter.SingleToInt32Bits(Score):x8}|{Value}");

    /// <summary>Reads what <see cref="ToString"/> wrote; false for anything else.</summary>
    public static bool TryParse(string? text, out SearchPosition position)
    {
        position = default;
        var parts = text?.Split('|');
        if (parts is not [var tier, var score, { Length: > 0 } value]
            || !int.TryParse(tier, NumberStyles.None, CultureInfo.InvariantCulture, out var tierValue)
            || !Enum.IsDefined((MatchTier)tierValue)
            || score.Length != 8
            || !int.TryParse(score, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits)
            || !float.IsFinite(BitConverter.Int32BitsToSingle(bits)))
        {
            return false;
        }

        position = new SearchPosition((MatchTier)tierValue, BitConverter.Int32BitsToSingle(bits), value);
        return true;
    }
}
