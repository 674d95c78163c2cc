using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// A variable is used only where all its values are allowed, defaults of both sides considered.
/// Section 5.8.5, https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed
/// </summary>
internal sealed class VariablesInAllowedPositionRule : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.LeaveOperation;

    public override void LeaveOperation(OperationDefinitionNode node, ValidationContext context)
    {
        if (node.VariableDefinitions.IsEmpty)
        {
            return;
        }

        foreach (var usage in context.GetRecursiveVariableUsages(node))
        {
            var name = usage.Node.Name.Value;
            if (usage.Type is not { } locationType || context.GetVariableDefinition(node, name) is not { } definition
                || context.TypeFromAst(definition.Type) is not { } variableType)
            {
                continue;
            }

            if (!IsVariableUsageAllowed(variableType, definition.DefaultValue, locationType, usage.DefaultValue))
            {
                context.Report($"Variable \"${name}\" of type \"{variableType}\" used in position expecting type \"{locationType}\".", definition, usage.Node);
            }

            // IsNonNullPosition speaks of the type expected of the object, and that is no OneOf type where it is non-null, as for
            // items of a list. So does graphql-js; a null there is an error when the value is coerced.
            if (usage.ParentType is InputObjectType { IsOneOf: true } oneOf && variableType is not NonNullType)
            {
                context.Report(
                    $"Variable \"${name}\" is of type \"{variableType}\" but must be non-nullable to be used for OneOf Input Object \"{oneOf.Name}\".",
                    definition,
                    usage.Node);
            }
        }
    }

    /// <summary>IsVariableUsageAllowed(variableDefinition, variableUsage) of section 5.8.5.</summary>
    private static bool IsVariableUsageAllowed(IType variableType, IValueNode? variableDefault, IType locationType, IValueNode? locationDefault)
    {
        if (locationType is NonNullType nonNull && variableType is not NonNullType)
        {
            var hasNonNullVariableDefault = variableDefault is not null and not NullValueNode;
            return (hasNonNullVariableDefault || locationDefault is not null)
                && TypeComparators.IsSubTypeOf(variableType, nonNull.NullableType);
        }

        return TypeComparators.IsSubTypeOf(variableType, locationType);
    }
}
