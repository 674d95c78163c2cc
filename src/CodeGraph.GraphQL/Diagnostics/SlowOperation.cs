using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Diagnostics;

/// <summary>An operation that took longer than <see cref="TelemetryOptions.SlowOperationThreshold"/>. It has no values of variables, which may be personal.</summary>
/// <param name="OperationName">Its name; null if it has none, or could not be told.</param>
/// <param name="OperationType">Its kind; null if its document could not be used.</param>
/// <param name="DocumentHash">The SHA-256 of its document in lower-case hexadecimal, as automatic persisted queries have it.</param>
/// <param name="Duration">How long it took from its document to its response.</param>
/// <param name="Phases">How long each phase took; a phase that was not needed took none.</param>
/// <param name="Cost">What it was estimated to cost at most; null if that was not found.</param>
/// <param name="VariableNames">The names of the variables it was given.</param>
/// <param name="ErrorCount">How many errors its response has.</param>
public sealed record SlowOperation(
    string? OperationName,
    OperationType? OperationType,
    string DocumentHash,
    TimeSpan Duration,
    OperationPhases Phases,
    OperationCost? Cost,
    IReadOnlyList<string> VariableNames,
    int ErrorCount);

/// <summary>How long the phases of a request took.</summary>
/// <param name="Parse">Reading the document; none if it was cached.</param>
/// <param name="Validate">Validating the document; none if it was cached.</param>
/// <param name="Plan">Compiling the operation; none if it was cached.</param>
/// <param name="Execute">Executing the operation.</param>
public readonly record struct OperationPhases(TimeSpan Parse, TimeSpan Validate, TimeSpan Plan, TimeSpan Execute);
