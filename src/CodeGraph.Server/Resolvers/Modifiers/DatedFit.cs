using CodeGraph.Catalog.Model.Modifiers;
using CodeGraph.GraphQL.Execution;

namespace CodeGraph.Server.Resolvers.Modifiers;

/// <summary>Whether a modifier fits a code, on a date of service.</summary>
/// <param name="Fit">The verdict.</param>
/// <param name="AsOf">The date of service.</param>
internal sealed record DatedFit(ModifierFit Fit, DateOnly AsOf);

/// <summary>The modifiers of a code that a request asks for.</summary>
/// <param name="Fits">Those of the page.</param>
/// <param name="TotalCount">How many there are of the kinds asked for.</param>
/// <param name="All">Everything known.</param>
internal sealed record CodeModifiersPage(IReadOnlyList<DatedFit> Fits, int TotalCount, CodeModifiers All)
{
    /// <summary>The modifiers when a request does not say how many.</summary>
    public const int DefaultCount = 50;

    /// <summary>More than any code has.</summary>
    public const int MaxCount = 500;

    /// <summary>The modifiers of a code that the arguments ask for.</summary>
    public static CodeModifiersPage Of(DatedCode code, IResolverContext context)
    {
        var first = context.Argument<int>("first");
        if (first is < 0 or > MaxCount)
        {
            throw RequestErrors.BadArgument("first", $"is {first}; a list of modifiers has 0 to {MaxCount}.");
        }

        var kinds = context.Argument<IReadOnlyList<ModifierApplicability>?>("applicable");
        var codes = context.Argument<IReadOnlyList<string>?>("codes");
        var all = context.Snapshot().Catalog.ModifierFits.On(code.Code, code.AsOf);
        var chosen = all.Fits.Where(fit => (kinds is null || kinds.Contains(fit.Applicability))
            && (codes is null || codes.Contains(fit.Modifier.Value, StringComparer.OrdinalIgnoreCase))).ToArray();
        return new CodeModifiersPage([.. chosen.Take(first).Select(fit => new DatedFit(fit, code.AsOf))], chosen.Length, all);
    }
}
