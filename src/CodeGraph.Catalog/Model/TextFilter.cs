namespace CodeGraph.Catalog.Model;

/// <summary>A condition on the values of one field of an entry.</summary>
internal sealed class TextFilter(CodeField field, TextCondition condition, Quantifier quantifier) : CodeFilter
{
    internal override CodeField? OnlyField => @field;

    public override bool Matches(CatalogEntry entry, DateOnly asOf)
    {
        if (quantifier == Quantifier.Some)
        {
            // An absent value is compared as null, so that "not equal to X" holds for it, as people expect.
            var any = false;
            foreach (var value in EntryFields.Values(entry, field, asOf))
            {
                if (condition.Fits(value))
                {
                    return true;
                }

                any = true;
            }

            return !any && condition.Fits(null);
        }

        foreach (var value in EntryFields.Values(entry, field, asOf))
        {
            if (condition.Fits(value) != (quantifier == Quantifier.All))
            {
                return false;
            }
        }

        return true;
    }
}
