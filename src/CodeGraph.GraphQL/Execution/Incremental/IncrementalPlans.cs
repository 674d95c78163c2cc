using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Execution.Incremental;

/// <summary>The plans of an operation that uses <c>@defer</c> or <c>@stream</c>, for each form of delivery.</summary>
internal sealed class IncrementalPlans
{
    private readonly CompiledOperation _operation;
    private readonly PlanCache _current;
    private readonly PlanCache _branching;

    private IncrementalPlans(CompiledOperation operation)
    {
        _operation = operation;
        PlanCondition[] conditions =
        [
            .. ConditionVariables.Of(operation.Definition, operation.Fragments).Select(name => new PlanCondition(name, Default: false)),
            .. IncrementalDirectives.ConditionsOf(operation),
        ];
        _current = new PlanCache(conditions);
        _branching = new PlanCache(conditions);
    }

    /// <returns>Null if the operation uses neither directive, or is a subscription, whose events are not delivered incrementally.</returns>
    internal static IncrementalPlans? For(CompiledOperation operation) =>
        operation.Definition.Operation != OperationType.Subscription && IncrementalDirectives.AreUsedIn(operation) ? new(operation) : null;

    internal IncrementalOperationPlan PlanFor(VariableValues variables, IncrementalDelivery delivery)
    {
        var plans = CacheOf(delivery);
        return (IncrementalOperationPlan)(plans.Find(variables)
            ?? plans.Keep(variables, new IncrementalOperationPlan(_operation, variables, delivery == IncrementalDelivery.Legacy20220824)));
    }

    /// <summary>Forgets a plan that has become too large to keep.</summary>
    internal void Trim(IncrementalOperationPlan plan, IncrementalDelivery delivery)
    {
        if (plan.IsTooLargeToKeep)
        {
            CacheOf(delivery).Forget(plan);
        }
    }

    private PlanCache CacheOf(IncrementalDelivery delivery) => delivery == IncrementalDelivery.Legacy20220824 ? _branching : _current;
}
