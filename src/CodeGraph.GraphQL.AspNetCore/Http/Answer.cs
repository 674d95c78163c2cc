using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>The response to one GraphQL request: what the engine made of it, or the refusal that kept it from the engine.</summary>
internal readonly struct Answer : IDisposable
{
    private readonly ExecutionResult? _result;

    internal Answer(ExecutionResult result, bool isGet)
    {
        _result = result;
        Json = result.Json;
        Outcome = OutcomeOf(result, isGet);
    }

    internal Answer(RequestRefusal refusal)
    {
        Json = GraphQLResponseWriter.Render(refusal);
        Outcome = refusal.Outcome;
    }

    internal RequestOutcome Outcome { get; }

    /// <summary>The response as UTF-8, valid until this is disposed.</summary>
    internal ReadOnlyMemory<byte> Json { get; }

    public void Dispose() => _result?.Dispose();

    private static RequestOutcome OutcomeOf(ExecutionResult result, bool isGet) => result.Reason switch
    {
        RequestErrorReason.None => result.HasErrors ? RequestOutcome.ExecutedWithErrors : RequestOutcome.Executed,
        RequestErrorReason.NoDocument => RequestOutcome.InvalidParameter,
        RequestErrorReason.Syntax => RequestOutcome.DocumentNotParsed,
        RequestErrorReason.OperationNotAllowed when isGet => RequestOutcome.MethodNotAllowed,
        RequestErrorReason.Timeout => RequestOutcome.TimedOut,
        RequestErrorReason.ResponseTooLarge => RequestOutcome.ResponseTooLarge,
        _ => RequestOutcome.DocumentNotValid,
    };
}
