namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>What a request's body or URL held: one request, a batch of them, or the reason why it is refused.</summary>
internal readonly struct RequestEnvelope : IDisposable
{
    private RequestEnvelope(GraphQLHttpRequest? single, List<GraphQLHttpRequest>? batch, RequestRefusal? refusal)
    {
        Single = single;
        Batch = batch;
        Refusal = refusal;
    }

    internal GraphQLHttpRequest? Single { get; }

    internal List<GraphQLHttpRequest>? Batch { get; }

    internal RequestRefusal? Refusal { get; }

    internal static RequestEnvelope Of(GraphQLHttpRequest request) => new(request, null, null);

    internal static RequestEnvelope Of(List<GraphQLHttpRequest> batch) => new(null, batch, null);

    internal static RequestEnvelope Refused(RequestRefusal refusal) => new(null, null, refusal);

    public void Dispose()
    {
        Single?.Dispose();
        if (Batch is not null)
        {
            foreach (var request in Batch)
            {
                request.Dispose();
            }
        }
    }
}
