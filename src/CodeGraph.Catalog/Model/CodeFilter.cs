namespace CodeGraph.Catalog.Model;

/// <summary>
/// A condition on codes or modifiers: an immutable tree of comparisons joined by and, or, not. Immutable and safe for
/// any number of threads. Text compares without regard to case.
/// </summary>
public abstract class CodeFilter
{
    /// <summary>The condition everything meets.</summary>
    public static CodeFilter Everything { get; } = new AllOf([]);

    /// <summary>Whether an entry meets the condition on a date of service.</summary>
    /// <param name="entry">A <see cref="Code"/> or a <see cref="Modifier"/>.</param>
    /// <param name="asOf">The date of service; decides the status and, with several releases, the record.</param>
    public abstract bool Matches(CatalogEntry entry, DateOnly asOf);

    /// <summary>The field that the condition is all about; null when it is about several, or about dates.</summary>
    internal virtual CodeField? OnlyField => null;

    /// <summary>What is left of the condition when all that must hold of a field alone need not: itself when nothing is about that field alone.</summary>
    internal virtual CodeFilter Without(CodeField field) => OnlyField == field ? Everything : this;

    /// <summary>Every part holds; with no part, everything does.</summary>
    public static CodeFilter And(params IReadOnlyList<CodeFilter> parts) => parts is [var only] ? only : new AllOf([.. parts]);

    /// <summary>At least one part holds; with no part, nothing does.</summary>
    public static CodeFilter Or(params IReadOnlyList<CodeFilter> parts) => parts is [var only] ? only : new AnyOf([.. parts]);

    /// <summary>The part does not hold.</summary>
    public static CodeFilter Not(CodeFilter part) => new NotThat(part);

    /// <summary>Compares a field.</summary>
    /// <param name="field">The field; where an entry has several values of it, <paramref name="quantifier"/> says how many must fit.</param>
    /// <param name="comparison">How to compare.</param>
    /// <param name="operands">What to compare with; null stands for an absent value. All comparisons but In and NotIn take one.</param>
    /// <param name="quantifier">Which of several values must fit.</param>
    /// <exception cref="ArgumentException">A comparison other than In and NotIn was given none or several operands.</exception>
    public static CodeFilter Text(
        CodeField field, TextComparison comparison, IReadOnlyList<string?> operands, Quantifier quantifier = Quantifier.Some) =>
        Text(field, TextCondition.Compare(comparison, operands), quantifier);

    /// <summary>Holds the values of a field against a condition.</summary>
    /// <param name="field">The field; where an entry has several values of it, <paramref name="quantifier"/> says how many must fit.</param>
    /// <param name="condition">What a value must meet; an absent value is held against it as null.</param>
    /// <param name="quantifier">Which of several values must fit.</param>
    public static CodeFilter Text(CodeField field, TextCondition condition, Quantifier quantifier = Quantifier.Some)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new TextFilter(field, condition, quantifier);
    }

    /// <summary>Compares a field with one value.</summary>
    public static CodeFilter Text(CodeField field, TextComparison comparison, string? operand) => Text(field, comparison, [operand]);

    /// <summary>Whether an entry has a value of a field at all.</summary>
    public static CodeFilter Has(CodeField field, bool present)
    {
        var absent = Text(field, TextComparison.Equal, [null]);
        return present ? Not(absent) : absent;
    }

    /// <summary>Compares a date. An absent date fits only <see cref="DateComparison.Equal"/> and In with null, and the negations.</summary>
    /// <exception cref="ArgumentException">A comparison other than In and NotIn was given none or several operands.</exception>
    public static CodeFilter Date(CodeDateField field, DateComparison comparison, params IReadOnlyList<DateOnly?> operands)
    {
        ArgumentNullException.ThrowIfNull(operands);
        if (comparison is not (DateComparison.In or DateComparison.NotIn) && operands.Count != 1)
        {
            throw new ArgumentException($"{comparison} compares with one date; {operands.Count} were given.", nameof(operands));
        }

        return new DateFilter(field, comparison, [.. operands]);
    }

    private static CodeField? OnlyFieldOf(CodeFilter[] parts) =>
        parts is [{ OnlyField: { } field }, .. var others] && Array.TrueForAll(others, part => part.OnlyField == field) ? field : null;

    private sealed class AllOf(CodeFilter[] parts) : CodeFilter
    {
        internal override CodeField? OnlyField => OnlyFieldOf(parts);

        internal override CodeFilter Without(CodeField field)
        {
            var left = Array.ConvertAll(parts, part => part.Without(field));
            return left.AsSpan().SequenceEqual(parts) ? this : And(left);
        }

        public override bool Matches(CatalogEntry entry, DateOnly asOf)
        {
            foreach (var part in parts)
            {
                if (!part.Matches(entry, asOf))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private sealed class AnyOf(CodeFilter[] parts) : CodeFilter
    {
        internal override CodeField? OnlyField => OnlyFieldOf(parts);

        public override bool Matches(CatalogEntry entry, DateOnly asOf)
        {
            foreach (var part in parts)
            {
                if (part.Matches(entry, asOf))
                {
                    return true;
                }
            }

            return false;
        }
    }

    private sealed class NotThat(CodeFilter part) : CodeFilter
    {
        internal override CodeField? OnlyField => part.OnlyField;

        public override bool Matches(CatalogEntry entry, DateOnly asOf) => !part.Matches(entry, asOf);
    }
}
