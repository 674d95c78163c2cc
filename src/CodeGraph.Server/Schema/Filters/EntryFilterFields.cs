using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>Collects the fields of a filter on codes or modifiers, and makes one <see cref="CodeFilter"/> of those that are given.</summary>
internal sealed class EntryFilterFields(IInputObjectTypeDescriptor<CodeFilter> descriptor)
{
    private readonly List<(string Name, Func<object, CodeFilter> ToFilter)> _fields = [];

    /// <summary>Adds a field whose value is a condition on a text of the entry.</summary>
    /// <typeparam name="TInput">The type of the condition.</typeparam>
    public EntryFilterFields Text<TInput>(string name, CodeField field, string description)
        where TInput : InputObjectType<TextCondition> =>
        Add<TInput>(name, value => CodeFilter.Text(field, (TextCondition)value), description);

    /// <summary>Adds a field whose value is a condition on a list of the entry.</summary>
    /// <typeparam name="TInput">The type of the condition.</typeparam>
    public EntryFilterFields List<TInput>(string name, CodeField field, string description)
        where TInput : InputObjectType<ListCondition> =>
        Add<TInput>(name, value => ((ListCondition)value).On(field), description);

    /// <summary>Adds a field whose value is a condition on a date of the entry.</summary>
    public EntryFilterFields Date(string name, CodeDateField field, string description) =>
        Add<DateOperationFilterInputType>(name, value => ((DateCondition)value).On(field), description);

    /// <summary>Adds a field whose value is a group of conditions.</summary>
    /// <typeparam name="TInput">The type of the group.</typeparam>
    public EntryFilterFields Group<TInput>(string name, string description)
        where TInput : InputObjectType<CodeFilter> =>
        Add<TInput>(name, value => (CodeFilter)value, description);

    /// <summary>Adds <c>and</c> and <c>or</c>, which combine filters of the same type.</summary>
    /// <typeparam name="TSelf">The type of the filter.</typeparam>
    public EntryFilterFields AndOr<TSelf>()
        where TSelf : InputObjectType<CodeFilter>
    {
        descriptor.Field("and").List<TSelf>().Description("All of these hold.");
        descriptor.Field("or").List<TSelf>().Description("At least one of these holds.");
        _fields.Add(("and", value => CodeFilter.And((IReadOnlyList<CodeFilter>)value)));
        _fields.Add(("or", value => CodeFilter.Or((IReadOnlyList<CodeFilter>)value)));
        return this;
    }

    /// <summary>Ends the collection: all fields that are given must hold.</summary>
    public void Create() => descriptor.Create(values =>
    {
        var parts = new List<CodeFilter>();
        foreach (var (name, toFilter) in _fields)
        {
            if (values[name] is { } value)
            {
                parts.Add(toFilter(value));
            }
        }

        return CodeFilter.And(parts);
    });

    private EntryFilterFields Add<TInput>(string name, Func<object, CodeFilter> toFilter, string description)
        where TInput : InputObjectType
    {
        descriptor.Field(name).Type<TInput>().Description(description);
        _fields.Add((name, toFilter));
        return this;
    }
}
