using System.Collections.Concurrent;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.CostAnalysis;

/// <summary>The weights of a schema (IBM's specification, section 7.1), found once for each field. Safe from any thread.</summary>
internal sealed class SchemaCosts(Schema schema, CostOptions options)
{
    private readonly ConcurrentDictionary<OutputField, FieldCostRule> _fields = new(ReferenceEqualityComparer.Instance);

    internal Schema Schema { get; } = schema;

    internal CostOptions Options { get; } = options;

    internal FieldCostRule Of(OutputField field) => _fields.GetOrAdd(field, static (field, costs) => costs.Create(field), this);

    /// <summary>The weight of a type's values: 1 for objects, nothing for scalars and enums, unless <c>@cost</c> says otherwise.</summary>
    internal static double WeightOf(NamedType type) => CostDirective.WeightIn(type.Directives) ?? (type is LeafType ? 0 : 1);

    /// <summary>The weight of an argument or input field: 1 for input objects, nothing for leaves, unless <c>@cost</c> says otherwise.</summary>
    internal static double WeightOf(InputValueDefinition value) =>
        CostDirective.WeightIn(value.Directives) ?? (value.Type.NamedType() is InputObjectType ? 1 : 0);

    private FieldCostRule Create(OutputField field)
    {
        var returnType = field.Type.NamedType();
        var isLeaf = returnType is LeafType;
        var weight = CostDirective.WeightIn(field.Directives)
            ?? (field.Resolver?.IsAsync == true && Options.DefaultResolverCost is { } asynchronous ? asynchronous : isLeaf ? 0 : 1);
        var arguments = field.Arguments
            .Select(argument => new ArgumentCostRule(argument, WeightOf(argument)))
            .Where(argument => argument.Weight != 0 || argument.Definition.Type.NamedType() is InputObjectType)
            .ToArray();
        return new FieldCostRule(
            weight,
            arguments,
            ListSizeRule.In(field.Directives),
            field.Type.NullableType() is ListType,
            returnType,
            IsFree: isLeaf && weight == 0 && WeightOf(returnType) == 0 && arguments.Length == 0);
    }
}
