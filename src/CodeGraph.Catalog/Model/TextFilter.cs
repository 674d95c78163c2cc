namespace CodeGraph.Catalog.Model;

/// <summary>A comparison of one field of an entry with some text.</summary>
internal sealed class TextFilter(CodeField field, TextComparison comparison, string?[] operands, Quantifier quantifier) : CodeFilter
{
    public override bool Matches(CatalogEntry entry, DateOnly asOf)
    {
        if (quantifier == Quantifier.Some)
        {
            // An absent value is compared as null, so that "not equal to X" holds for it, as people expect.
            var any = false;
            foreach (var value in EntryFields.Values(entry, field, asOf))
            {
                if (Fits(value))
                {
                    return true;
                }

                any = true;
            }

            return !any && Fits(null);
        }

        foreach (var value in EntryFields.Values(entry, field, asOf))
        {
            if (Fits(value) != (quantifier == Quantifier.All))
            {
                return false;
            }
        }

        return true;
    }

    private bool Fits(string? value) => comparison switch
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
