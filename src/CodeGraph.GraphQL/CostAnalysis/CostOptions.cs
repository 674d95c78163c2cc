namespace CodeGraph.GraphQL.CostAnalysis;

/// <summary>How operations are weighed, and how much they may cost. Names and defaults are HotChocolate's.</summary>
/// <remarks>
/// Weights come from <c>@cost</c> and list sizes from <c>@listSize</c> in the schema. Where a field has no <c>@cost</c>, it
/// weighs <see cref="DefaultResolverCost"/> if its resolver is asynchronous, else 1 if it returns objects, else nothing.
/// </remarks>
public sealed class CostOptions
{
    /// <summary>The most an operation's fields may cost; a costlier one is refused before anything is executed. Default: 1,000.</summary>
    public double MaxFieldCost { get; set; } = 1_000;

    /// <summary>The most the objects of an operation's answer may cost. Default: 1,000.</summary>
    public double MaxTypeCost { get; set; } = 1_000;

    /// <summary>Whether operations beyond the limits are refused. Otherwise costs are only reported to who asks. Default: true.</summary>
    public bool EnforceCostLimits { get; set; } = true;

    /// <summary>The weight of a field with an asynchronous resolver; null to treat it as any other. Default: 10.</summary>
    public double? DefaultResolverCost { get; set; } = 10;

    /// <summary>How many items a list without <c>@listSize</c> is taken to have. Default: 1, so that only annotated lists multiply.</summary>
    public double DefaultListSize { get; set; } = 1;
}
