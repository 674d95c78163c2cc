namespace CodeGraph.GraphQL.Execution;

/// <summary>The plans of an operation by the values of the Boolean variables that decide which fields it has, as a bit mask over them.</summary>
internal sealed class PlanCache(IEnumerable<PlanCondition> conditions)
{
    // Each Boolean variable doubles the plans there could be; documents have few, and beyond this nothing is kept.
    private const int MaxKeptPlans = 16;
    private const int MaxMaskBits = 64;

    private readonly PlanCondition[] _conditions = [.. conditions];
    private readonly Lock _lock = new();
    private (ulong Mask, OperationPlan Plan)[] _plans = [];

    internal OperationPlan? Find(VariableValues variables)
    {
        var plans = Volatile.Read(ref _plans);
        if (plans.Length == 0)
        {
            return null;
        }

        return Find(plans, MaskOf(variables));
    }

    /// <returns>The plan kept for these values: the one given, or one that another thread has made meanwhile.</returns>
    internal OperationPlan Keep(VariableValues variables, OperationPlan plan)
    {
        if (_conditions.Length > MaxMaskBits)
        {
            return plan;
        }

        var mask = MaskOf(variables);
        lock (_lock)
        {
            if (Find(_plans, mask) is { } other)
            {
                return other;
            }

            if (_plans.Length < MaxKeptPlans)
            {
                Volatile.Write(ref _plans, [.. _plans, (mask, plan)]);
                plan.SetKept(true);
            }

            return plan;
        }
    }

    internal void Forget(OperationPlan plan)
    {
        lock (_lock)
        {
            var others = Array.FindAll(_plans, kept => kept.Plan != plan);
            if (others.Length < _plans.Length)
            {
                Volatile.Write(ref _plans, others);
                plan.SetKept(false);
            }
        }
    }

    private static OperationPlan? Find((ulong Mask, OperationPlan Plan)[] plans, ulong mask)
    {
        foreach (var (known, plan) in plans)
        {
            if (known == mask)
            {
                return plan;
            }
        }

        return null;
    }

    private ulong MaskOf(VariableValues variables)
    {
        var mask = 0UL;
        for (var i = 0; i < _conditions.Length; i++)
        {
            if (_conditions[i].IsTrue(variables))
            {
                mask |= 1UL << i;
            }
        }

        return mask;
    }
}

/// <summary>A Boolean variable that decides which fields an operation has.</summary>
/// <param name="Variable">Its name.</param>
/// <param name="Default">What it means that it has no value.</param>
internal readonly record struct PlanCondition(string Variable, bool Default)
{
    internal bool IsTrue(VariableValues variables) => variables.TryGet(Variable, out var value) ? value is true : Default;
}
