using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.CostAnalysis;

/// <summary>What one run of a selected field's resolver costs: its weight and those of its arguments, never below zero.</summary>
internal static class FieldCost
{
    internal static Cost Of(FieldCostRule rule, FieldNode node)
    {
        var weight = rule.Weight;
        List<(string Variable, IType Type)>? open = null;
        List<(string Variable, double Weight)>? optional = null;
        foreach (var argument in rule.Arguments)
        {
            if (Find(node, argument.Definition.Name) is not { } value)
            {
                continue;
            }

            if (value is VariableNode variable)
            {
                // Whether it is given, too, is known only later.
                (optional ??= []).Add((variable.Name.Value, argument.Weight));
            }
            else
            {
                weight += argument.Weight;
            }

            weight += InputCost.OfLiteral(value, argument.Definition.Type, open ??= []);
        }

        return open is { Count: > 0 } || optional is not null
            ? new Cost(default, new ArgumentsTerm(weight, open ?? [], optional ?? []))
            : new Cost(new OperationCost(Math.Max(0, weight), 0), null);
    }

    internal static IValueNode? Find(FieldNode node, string argument)
    {
        foreach (var given in node.Arguments)
        {
            if (given.Name.Value == argument)
            {
                return given.Value;
            }
        }

        return null;
    }

    private sealed class ArgumentsTerm(double known, List<(string Variable, IType Type)> contents, List<(string Variable, double Weight)> optional) : CostTerm
    {
        internal override OperationCost Evaluate(CostVariables variables)
        {
            var weight = known;
            foreach (var (variable, added) in optional)
            {
                weight += variables.Has(variable) ? added : 0;
            }

            foreach (var (variable, type) in contents)
            {
                weight += InputCost.OfVariable(variable, type, variables);
            }

            return new OperationCost(Math.Max(0, weight), 0);
        }
    }
}
