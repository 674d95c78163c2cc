using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.CostAnalysis;

/// <summary>What the schema says about the cost of one field.</summary>
/// <param name="Weight">What one run of its resolver costs.</param>
/// <param name="Arguments">The arguments that can add to the weight.</param>
/// <param name="ListSize">How long its list can get; null if the schema does not say.</param>
/// <param name="IsList">Whether it returns a list.</param>
/// <param name="ReturnType">What it returns, without list and non-null.</param>
/// <param name="IsFree">Whether it can cost nothing, whatever is selected of it.</param>
internal sealed record FieldCostRule(
    double Weight, ArgumentCostRule[] Arguments, ListSizeRule? ListSize, bool IsList, NamedType ReturnType, bool IsFree);

/// <summary>What the schema says about the cost of one argument.</summary>
/// <param name="Definition">The argument.</param>
/// <param name="Weight">What it adds to its field when it is given.</param>
internal sealed record ArgumentCostRule(Argument Definition, double Weight);
