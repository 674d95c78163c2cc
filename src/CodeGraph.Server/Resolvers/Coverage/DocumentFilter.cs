using CodeGraph.Catalog.Model.Coverage;
using CodeGraph.GraphQL.Execution;

namespace CodeGraph.Server.Resolvers.Coverage;

/// <summary>Which coverage documents are asked for: where they apply, who issued them, what they are.</summary>
internal sealed class DocumentFilter
{
    private readonly IReadOnlyList<CoverageState>? _states;
    private readonly string? _contractor;
    private readonly CoverageDocumentKind? _kind;

    private DocumentFilter(IReadOnlyList<CoverageState>? states, string? contractor, CoverageDocumentKind? kind) => (_states, _contractor, _kind) = (states, contractor, kind);

    /// <summary>Whether every document matches.</summary>
    public bool IsEmpty => _states is null && _contractor is null && _kind is null;

    /// <summary>Reads the arguments of a field. National determinations apply in every state.</summary>
    public static DocumentFilter Of(IResolverContext context) => new(
        context.Argument<string?>("state") is { } state ? StatesNamed(context, state) : null,
        context.Argument<string?>("contractor")?.Trim(),
        context.Argument<CoverageDocumentKind?>("type"));

    /// <summary>The states that an argument means.</summary>
    public static IReadOnlyList<CoverageState> StatesNamed(IResolverContext context, string state)
    {
        var database = context.Snapshot().Catalog.DataSets.Coverage;
        var states = database.StatesNamed(state);
        return states.Count > 0 || database.States.Count == 0 ? states : throw RequestErrors.BadArgument("state", $"is \"{state}\", which is no state of the coverage database. Use an abbreviation such as \"TX\".");
    }

    public bool Matches(CoverageDocument document) =>
        (_kind is null || document.Kind == _kind)
        && (_states is null || document.Kind == CoverageDocumentKind.NationalDetermination || document.States.Any(_states.Contains))
        && (_contractor is null || document.Contractors.Any(contractor => contractor.Number == _contractor || contractor.Name.Contains(_contractor, StringComparison.OrdinalIgnoreCase))
            || document.ContractorNames?.Contains(_contractor, StringComparison.OrdinalIgnoreCase) == true);
}
