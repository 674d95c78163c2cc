namespace CodeGraph.GraphQL.CostAnalysis;

/// <summary>
/// What an operation can cost at most, estimated before it is executed (IBM's GraphQL Cost Directives specification, section 5).
/// </summary>
/// <param name="FieldCost">The weights of all resolvers that can run, each as often as it can run: what the execution costs.</param>
/// <param name="TypeCost">The weights of all objects that can be in the answer: what the answer costs.</param>
public readonly record struct OperationCost(double FieldCost, double TypeCost)
{
    internal OperationCost Plus(OperationCost other) => new(FieldCost + other.FieldCost, TypeCost + other.TypeCost);

    internal OperationCost Times(double size) => new(FieldCost * size, TypeCost * size);

    internal static OperationCost Max(OperationCost left, OperationCost right) =>
        new(Math.Max(left.FieldCost, right.FieldCost), Math.Max(left.TypeCost, right.TypeCost));
}
