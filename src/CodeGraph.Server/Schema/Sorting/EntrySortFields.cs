using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Sorting;

/// <summary>Collects the fields of a sort order of codes or modifiers. Exactly one is given in each item, so an order never depends on how an object is written.</summary>
internal sealed class EntrySortFields(IInputObjectTypeDescriptor<EntryOrder> descriptor)
{
    private readonly List<(string Name, Func<object, EntryOrder> ToOrder)> _fields = [];

    /// <summary>Adds a fact to sort by.</summary>
    public EntrySortFields By(string name, Func<CatalogEntry, OfficialRecord?, IComparable?> key, string description)
    {
        descriptor.Field(name).Type<SortDirectionType>().Description(description);
        _fields.Add((name, value => new EntryOrder(key, (SortDirection)value == SortDirection.Desc)));
        return this;
    }

    /// <summary>Adds a group of facts.</summary>
    /// <typeparam name="TInput">The type of the group.</typeparam>
    public EntrySortFields Group<TInput>(string name, string description)
        where TInput : InputObjectType<EntryOrder>
    {
        descriptor.Field(name).Type<TInput>().Description(description);
        _fields.Add((name, value => (EntryOrder)value));
        return this;
    }

    /// <summary>Ends the collection.</summary>
    public void Create() => descriptor.OneOf().Create(values =>
    {
        var (name, toOrder) = _fields.First(field => values[field.Name] is not null);
        return toOrder(values[name]!);
    });
}
