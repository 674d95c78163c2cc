using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>The conditions on something that is known by one text, such as a decoded value by its code.</summary>
/// <param name="name">The name of the type in the schema.</param>
/// <param name="key">The field of that text.</param>
/// <param name="what">What is compared, in words.</param>
internal abstract class KeyFilterInputType(string name, string key, string what) : InputObjectType<TextCondition>
{
    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<TextCondition> descriptor)
    {
        descriptor.Name(name).Description($"Conditions on {what}.");
        descriptor.Field(key).Type<StringOperationFilterInputType>().Description($"Conditions on its `{key}`.");
        descriptor.Create(values => values.Get<TextCondition?>(key) ?? TextCondition.And());
    }
}
