using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>The operators of HotChocolate's string filters and the comparisons of the catalogue they stand for.</summary>
internal static class TextOperators
{
    /// <summary>The operators that take one text.</summary>
    public static IReadOnlyList<(string Name, TextComparison Comparison, string Description)> Single { get; } =
    [
        ("eq", TextComparison.Equal, "Is this text; null means absent."),
        ("neq", TextComparison.NotEqual, "Is not this text; null means absent."),
        ("contains", TextComparison.Contains, "Has this text in it."),
        ("ncontains", TextComparison.NotContains, "Does not have this text in it."),
        ("startsWith", TextComparison.StartsWith, "Begins with this text."),
        ("nstartsWith", TextComparison.NotStartsWith, "Does not begin with this text."),
        ("endsWith", TextComparison.EndsWith, "Ends with this text."),
        ("nendsWith", TextComparison.NotEndsWith, "Does not end with this text."),
    ];

    /// <summary>The operators that take several texts.</summary>
    public static IReadOnlyList<(string Name, TextComparison Comparison, string Description)> Several { get; } =
    [
        ("in", TextComparison.In, "Is one of these."),
        ("nin", TextComparison.NotIn, "Is none of these."),
    ];

    /// <summary>The conditions that the given operators of an input object state.</summary>
    /// <param name="values">The fields of the input object.</param>
    /// <param name="textOf">Turns a value of the input type into the text the catalogue compares.</param>
    public static List<TextCondition> Read(InputValues values, Func<object?, string?> textOf)
    {
        var conditions = new List<TextCondition>();
        foreach (var (name, comparison, _) in Single)
        {
            // null is a value for eq and neq (absent); for the others it is the same as leaving the operator out.
            if (values.Has(name) && (values[name] is not null || comparison is TextComparison.Equal or TextComparison.NotEqual))
            {
                conditions.Add(TextCondition.Compare(comparison, textOf(values[name])));
            }
        }

        foreach (var (name, comparison, _) in Several)
        {
            if (values[name] is System.Collections.IEnumerable operands)
            {
                conditions.Add(TextCondition.Compare(comparison, [.. operands.Cast<object?>().Select(textOf)]));
            }
        }

        return conditions;
    }
}
