namespace CodeGraph.GraphQL.CostAnalysis;

/// <summary>A part of a cost that is known only together with the variables.</summary>
internal abstract class CostTerm
{
    internal abstract OperationCost Evaluate(CostVariables variables);
}

/// <summary>A cost as far as it is known without the variables, and what has to be added with them.</summary>
internal readonly record struct Cost(OperationCost Known, CostTerm? Open)
{
    internal bool IsKnown => Open is null;

    internal Cost Plus(Cost other) => new(
        Known.Plus(other.Known),
        Open is null ? other.Open : other.Open is null ? Open : new SumTerm(Open, other.Open));

    internal OperationCost Evaluate(CostVariables variables) => Open is null ? Known : Known.Plus(Open.Evaluate(variables));

    /// <summary>The cost of as many items as a list has.</summary>
    internal Cost Times(ListSize size) => (size.IsKnown, IsKnown) switch
    {
        (true, true) => new Cost(Known.Times(size.Known), null),
        (true, false) when size.Known == 1 => this,
        _ => new Cost(default, new ListTerm(size, this)),
    };

    /// <summary>The cost of whichever is costlier.</summary>
    internal static Cost Max(Cost left, Cost right) => left.IsKnown && right.IsKnown
        ? new Cost(OperationCost.Max(left.Known, right.Known), null)
        : new Cost(default, new MaxTerm(left, right));

    private sealed class SumTerm(CostTerm left, CostTerm right) : CostTerm
    {
        internal override OperationCost Evaluate(CostVariables variables) => left.Evaluate(variables).Plus(right.Evaluate(variables));
    }

    private sealed class ListTerm(ListSize size, Cost item) : CostTerm
    {
        internal override OperationCost Evaluate(CostVariables variables) => item.Evaluate(variables).Times(size.Evaluate(variables));
    }

    private sealed class MaxTerm(Cost left, Cost right) : CostTerm
    {
        internal override OperationCost Evaluate(CostVariables variables) =>
            OperationCost.Max(left.Evaluate(variables), right.Evaluate(variables));
    }
}
