using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>StringOperationFilterInput</c>, as HotChocolate has it.</summary>
internal sealed class StringOperationFilterInputType : InputObjectType<TextCondition>
{
    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<TextCondition> descriptor)
    {
        descriptor.Name("StringOperationFilterInput").Description("Conditions on a text; all that are given must hold. Upper and lower case are the same.");
        descriptor.Field("and").List<StringOperationFilterInputType>().Description("All of these hold.");
        descriptor.Field("or").List<StringOperationFilterInputType>().Description("At least one of these holds.");
        foreach (var (name, _, description) in TextOperators.Single)
        {
            descriptor.Field(name).Type<StringType>().Description(description);
        }

        foreach (var (name, _, description) in TextOperators.Several)
        {
            descriptor.Field(name).Type<ListType<StringType>>().Description(description);
        }

        descriptor.Create(values =>
        {
            var conditions = TextOperators.Read(values, value => (string?)value);
            if (values.Get<IReadOnlyList<TextCondition>?>("and") is { } all)
            {
                conditions.Add(TextCondition.And(all));
            }

            if (values.Get<IReadOnlyList<TextCondition>?>("or") is { } any)
            {
                conditions.Add(TextCondition.Or(any));
            }

            return TextCondition.And(conditions);
        });
    }
}
