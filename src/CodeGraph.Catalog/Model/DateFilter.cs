namespace CodeGraph.Catalog.Model;

/// <summary>A comparison of one date of an entry's record with some days.</summary>
internal sealed class DateFilter(CodeDateField field, DateComparison comparison, DateOnly?[] operands) : CodeFilter
{
    public override bool Matches(CatalogEntry entry, DateOnly asOf)
    {
        var record = entry.OfficialOn(asOf);
        var date = field switch
        {
            CodeDateField.DateAdded => record?.DateAdded,
            CodeDateField.ActionEffectiveDate => record?.ActionEffectiveDate,
            _ => record?.TerminationDate,
        };
        return comparison switch
        {
            DateComparison.Equal or DateComparison.In => operands.Contains(date),
            DateComparison.NotEqual or DateComparison.NotIn => !operands.Contains(date),
            DateComparison.GreaterThan => date > operands[0],
            DateComparison.GreaterThanOrEqual => date >= operands[0],
            DateComparison.LessThan => date < operands[0],
            DateComparison.LessThanOrEqual => date <= operands[0],
            _ => throw new InvalidOperationException($"There is no comparison {comparison}."),
        };
    }
}
