using System.Text.Json;
using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.CostAnalysis;

/// <summary>The cost of a compiled operation: a number, or a small expression over the variables that decide list sizes and filters.</summary>
internal sealed class CostPlan
{
    private readonly Cost _cost;

    internal CostPlan(Cost cost, CostOptions options)
    {
        _cost = cost;
        IsAlwaysAllowed = cost.IsKnown && Allows(cost.Known, options);
    }

    /// <summary>Whether no variable can bring the operation over the limits; then nothing need be evaluated.</summary>
    internal bool IsAlwaysAllowed { get; }

    /// <summary>The cost of one request.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="variables">Its variables, coerced.</param>
    /// <param name="given">Its variables as they came.</param>
    /// <param name="errors">What is wrong with its slicing arguments; null if nothing is.</param>
    internal OperationCost Evaluate(CompiledOperation operation, VariableValues variables, JsonElement? given, out IReadOnlyList<GraphQLError>? errors)
    {
        errors = null;
        if (_cost.IsKnown)
        {
            return _cost.Known;
        }

        var values = new CostVariables(operation.Variables, variables, given);
        var cost = _cost.Evaluate(values);
        errors = values.Errors;
        return cost;
    }

    internal static bool Allows(OperationCost cost, CostOptions options) => cost.FieldCost <= options.MaxFieldCost && cost.TypeCost <= options.MaxTypeCost;
}
