using System.Globalization;
using CodeGraph.GraphQL.CostAnalysis;

namespace CodeGraph.GraphQL.Execution;

/// <summary>What operations cost: weighed once per compiled operation, checked before each execution, reported to who asks.</summary>
public sealed partial class RequestExecutor
{
    internal const string CostExtension = "operationCost";

    internal static IReadOnlyDictionary<string, object?> Extension(OperationCost cost) => new Dictionary<string, object?>
    {
        ["fieldCost"] = Finite(cost.FieldCost),
        ["typeCost"] = Finite(cost.TypeCost),
    };

    private ExecutionResult? CheckCost(CompiledOperation operation, VariableValues variables, OperationRequest request)
    {
        if (!Options.Cost.EnforceCostLimits && request.CostReporting == CostReporting.None)
        {
            return null;
        }

        var plan = operation.PlanFor(variables);
        var costs = CostOf(plan);
        if (costs.IsAlwaysAllowed && request.CostReporting == CostReporting.None)
        {
            return null;
        }

        var cost = costs.Evaluate(operation, variables, request.Variables, out var errors);
        if (errors is null && Options.Cost.EnforceCostLimits && !CostPlan.Allows(cost, Options.Cost))
        {
            errors = [TooCostly(operation, cost)];
        }

        if (request.CostReporting != CostReporting.None && (errors is not null || request.CostReporting == CostReporting.Validate))
        {
            return ExecutionResult.FromCost(cost, errors ?? []);
        }

        return errors is null ? null : Refuse(RequestErrorReason.Cost, errors);
    }

    /// <summary>What a request was estimated to cost, for those who tell it afterwards.</summary>
    internal OperationCost EstimateCost(CompiledOperation operation, VariableValues variables, OperationRequest request) =>
        CostOf(operation.PlanFor(variables)).Evaluate(operation, variables, request.Variables, out _);

    private void ReportCost(CompiledOperation operation, OperationPlan plan, VariableValues variables, OperationRequest request, RequestState state)
    {
        if (request.CostReporting == CostReporting.Report)
        {
            state.SetExtension(CostExtension, Extension(CostOf(plan).Evaluate(operation, variables, request.Variables, out _)));
        }
    }

    /// <summary>Two threads may weigh the same operation; both find the same.</summary>
    private CostPlan CostOf(OperationPlan plan) => plan.Cost ??= CostCompiler.Compile(_costs, plan);

    private GraphQLError TooCostly(CompiledOperation operation, OperationCost cost)
    {
        var (what, actual, limit) = cost.FieldCost > Options.Cost.MaxFieldCost
            ? ("field", cost.FieldCost, Options.Cost.MaxFieldCost)
            : ("type", cost.TypeCost, Options.Cost.MaxTypeCost);
        var message = double.IsFinite(actual)
            ? string.Create(CultureInfo.InvariantCulture, $"The operation's {what} cost is {actual:#,0.##}, the limit is {limit:#,0.##}. Ask for smaller pages or fewer lists within lists; the header GraphQL-Cost: report tells what an operation costs.")
            : "The operation's fragments are too entangled to tell its cost. Spread them less often.";
        return (GraphQLError.At(message, operation.Definition) with
        {
            Extensions = new Dictionary<string, object?>(Extension(cost))
            {
                ["maxFieldCost"] = Finite(Options.Cost.MaxFieldCost),
                ["maxTypeCost"] = Finite(Options.Cost.MaxTypeCost),
            },
        }).WithCode(GraphQLErrorCodes.CostExceeded);
    }

    /// <summary>JSON has no infinity.</summary>
    private static double? Finite(double cost) => double.IsFinite(cost) ? cost : null;
}
