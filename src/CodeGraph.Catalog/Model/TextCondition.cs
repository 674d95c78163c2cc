namespace CodeGraph.Catalog.Model;

/// <summary>
/// A condition on one text: comparisons joined by and, or. A <see cref="CodeFilter"/> holds it against the values of a
/// field. Immutable and safe for any number of threads. Text compares without regard to case.
/// </summary>
public abstract class TextCondition
{
    /// <summary>Whether a text meets the condition; null is an absent one.</summary>
    public abstract bool Fits(string? value);

    /// <summary>One comparison.</summary>
    /// <param name="comparison">How to compare.</param>
    /// <param name="operands">What to compare with; null stands for an absent value. All comparisons but In and NotIn take one.</param>
    /// <exception cref="ArgumentException">A comparison other than In and NotIn was given none or several operands.</exception>
    public static TextCondition Compare(TextComparison comparison, params IReadOnlyList<string?> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        if (comparison is not (TextComparison.In or TextComparison.NotIn) && operands.Count != 1)
        {
            throw new ArgumentException($"{comparison} compares with one value; {operands.Count} were given.", nameof(operands));
        }

        return new Comparison(comparison, [.. operands]);
    }

    /// <summary>Every part holds; with no part, every text fits.</summary>
    public static TextCondition And(params IReadOnlyList<TextCondition> parts) => parts is [var only] ? only : new AllOf([.. parts]);

    /// <summary>At least one part holds; with no part, no text fits.</summary>
    public static TextCondition Or(params IReadOnlyList<TextCondition> parts) => parts is [var only] ? only : new AnyOf([.. parts]);

    private sealed class Comparison(TextComparison comparison, string?[] operands) : TextCondition
    {
        public override bool Fits(string? value) => comparison switch
        {
            TextComparison.Equal or TextComparison.In => IsOneOf(value),
            TextComparison.NotEqual or TextComparison.NotIn => !IsOneOf(value),
            TextComparison.Contains => Contains(value),
            TextComparison.NotContains => !Contains(value),
            TextComparison.StartsWith => StartsWith(value),
            TextComparison.NotStartsWith => !StartsWith(value),
            TextComparison.EndsWith => EndsWith(value),
            TextComparison.NotEndsWith => !EndsWith(value),
            _ => throw new InvalidOperationException($"There is no comparison {comparison}."),
        };

        private bool IsOneOf(string? value)
        {
            foreach (var operand in operands)
            {
                if (string.Equals(operand, value, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            return false;
        }

        private bool Contains(string? value) =>
            value is not null && operands[0] is { } part && value.Contains(part, StringComparison.OrdinalIgnoreCase);

        private bool StartsWith(string? value) =>
            value is not null && operands[0] is { } part && value.StartsWith(part, StringComparison.OrdinalIgnoreCase);

        private bool EndsWith(string? value) =>
            value is not null && operands[0] is { } part && value.EndsWith(part, StringComparison.OrdinalIgnoreCase);
    }

    private sealed class AllOf(TextCondition[] parts) : TextCondition
    {
        public override bool Fits(string? value) => Array.TrueForAll(parts, part => part.Fits(value));
    }

    private sealed class AnyOf(TextCondition[] parts) : TextCondition
    {
        public override bool Fits(string? value) => Array.Exists(parts, part => part.Fits(value));
    }
}
