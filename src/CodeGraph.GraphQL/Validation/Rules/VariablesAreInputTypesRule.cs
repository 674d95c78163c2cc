using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// A variable is of an input type: scalar, enum or input object, or a list of them.
/// Section 5.8.2, https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types
/// </summary>
internal sealed class VariablesAreInputTypesRule : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.EnterVariableDefinition;

    public override void EnterVariableDefinition(VariableDefinitionNode node, ValidationContext context)
    {
        if (context.TypeInfo.InputType is null && context.TypeFromAst(node.Type) is { } type && !type.IsInputType())
        {
            context.Report($"Variable \"${node.Variable.Name.Value}\" cannot be non-input type \"{SyntaxPrinter.Print(node.Type)}\".", node.Type);
        }
    }
}
