using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>The conditions on an enum: <c>eq</c>, <c>neq</c>, <c>in</c>, <c>nin</c>.</summary>
/// <typeparam name="TEnumType">The enum's type in the schema.</typeparam>
/// <param name="name">The name of the enum in the schema.</param>
/// <param name="textOf">How the catalogue writes a value of the enum.</param>
internal abstract class EnumOperationFilterInputType<TEnumType>(string name, Func<object?, string?> textOf) : InputObjectType<TextCondition>
    where TEnumType : EnumType
{
    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<TextCondition> descriptor)
    {
        descriptor.Name(name + "OperationFilterInput").Description($"Conditions on a `{name}`; all that are given must hold.");
        descriptor.Field("eq").Type<TEnumType>().Description("Is this value.");
        descriptor.Field("neq").Type<TEnumType>().Description("Is not this value.");
        descriptor.Field("in").List<TEnumType>().Description("Is one of these.");
        descriptor.Field("nin").List<TEnumType>().Description("Is none of these.");
        descriptor.Create(values => TextCondition.And(TextOperators.Read(values, textOf)));
    }
}
