using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>The conditions on a list: <c>all</c>, <c>none</c>, <c>some</c>, <c>any</c>, as HotChocolate has them.</summary>
/// <typeparam name="TItemType">The conditions on one item.</typeparam>
/// <param name="name">The name of the type in the schema.</param>
/// <param name="what">What the list holds, in words.</param>
internal abstract class ListFilterInputType<TItemType>(string name, string what) : InputObjectType<ListCondition>
    where TItemType : InputObjectType<TextCondition>
{
    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<ListCondition> descriptor)
    {
        descriptor.Name(name).Description($"Conditions on a list of {what}; all that are given must hold.");
        descriptor.Field("all").Type<TItemType>().Description("Every item meets the condition; an empty list does too.");
        descriptor.Field("none").Type<TItemType>().Description("No item meets the condition.");
        descriptor.Field("some").Type<TItemType>().Description("At least one item meets the condition.");
        descriptor.Field("any").Type<BooleanType>().Description("Whether there is an item at all.");
        descriptor.Create(Read);
    }

    private static ListCondition Read(InputValues values)
    {
        var parts = new List<Func<CodeField, CodeFilter>>();
        if (values.Get<TextCondition?>("all") is { } all)
        {
            parts.Add(field => CodeFilter.Text(field, all, Quantifier.All));
        }

        if (values.Get<TextCondition?>("none") is { } none)
        {
            parts.Add(field => CodeFilter.Text(field, none, Quantifier.None));
        }

        if (values.Get<TextCondition?>("some") is { } some)
        {
            // The catalogue holds an absent value against the condition as null; an empty list has no item that could meet it.
            parts.Add(field => CodeFilter.And(CodeFilter.Has(field, present: true), CodeFilter.Text(field, some)));
        }

        if (values.Get<bool?>("any") is { } any)
        {
            parts.Add(field => CodeFilter.Has(field, any));
        }

        return new ListCondition(parts);
    }
}
