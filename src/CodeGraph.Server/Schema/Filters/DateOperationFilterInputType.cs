using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>DateOperationFilterInput</c>, as HotChocolate has it.</summary>
internal sealed class DateOperationFilterInputType : InputObjectType<DateCondition>
{
    private static readonly (string Name, DateComparison Comparison, bool IsNegated, string Description)[] Single =
    [
        ("eq", DateComparison.Equal, false, "Is this day; null means absent."),
        ("neq", DateComparison.NotEqual, false, "Is not this day; null means absent."),
        ("gt", DateComparison.GreaterThan, false, "Is later."),
        ("ngt", DateComparison.GreaterThan, true, "Is not later."),
        ("gte", DateComparison.GreaterThanOrEqual, false, "Is this day or later."),
        ("ngte", DateComparison.GreaterThanOrEqual, true, "Is neither this day nor later."),
        ("lt", DateComparison.LessThan, false, "Is earlier."),
        ("nlt", DateComparison.LessThan, true, "Is not earlier."),
        ("lte", DateComparison.LessThanOrEqual, false, "Is this day or earlier."),
        ("nlte", DateComparison.LessThanOrEqual, true, "Is neither this day nor earlier."),
    ];

    private static readonly (string Name, DateComparison Comparison, string Description)[] Several =
    [
        ("in", DateComparison.In, "Is one of these."),
        ("nin", DateComparison.NotIn, "Is none of these."),
    ];

    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<DateCondition> descriptor)
    {
        descriptor.Name("DateOperationFilterInput").Description("Conditions on a day; all that are given must hold. An absent date is neither earlier nor later than any other.");
        foreach (var (name, _, _, description) in Single)
        {
            descriptor.Field(name).Type<DateType>().Description(description);
        }

        foreach (var (name, _, description) in Several)
        {
            descriptor.Field(name).Type<ListType<DateType>>().Description(description);
        }

        descriptor.Create(Read);
    }

    private static DateCondition Read(InputValues values)
    {
        var parts = new List<Func<CodeDateField, CodeFilter>>();
        foreach (var (name, comparison, isNegated, _) in Single)
        {
            var day = values.Get<DateOnly?>(name);
            if (values.Has(name) && (day is not null || comparison is DateComparison.Equal or DateComparison.NotEqual))
            {
                parts.Add(field => CodeFilter.Date(field, comparison, day) is var filter && isNegated ? CodeFilter.Not(filter) : filter);
            }
        }

        foreach (var (name, comparison, _) in Several)
        {
            if (values.Get<IReadOnlyList<DateOnly?>?>(name) is { } days)
            {
                parts.Add(field => CodeFilter.Date(field, comparison, days));
            }
        }

        return new DateCondition(parts);
    }
}
