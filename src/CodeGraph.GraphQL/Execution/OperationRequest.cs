using System.Text;
using System.Text.Json;
using CodeGraph.GraphQL.CostAnalysis;

namespace CodeGraph.GraphQL.Execution;

/// <summary>One request: a document, which of its operations, and the variables (specification §6.1).</summary>
public sealed record OperationRequest
{
    /// <summary>The document in UTF-8. Not copied: it must not change while the request runs.</summary>
    public ReadOnlyMemory<byte> Query { get; init; }

    /// <summary>The operation to run; may be left out if the document has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables: a JSON object, null, or nothing. Its <see cref="JsonDocument"/> must live until the request is done.</summary>
    public JsonElement? Variables { get; init; }

    /// <summary>The request's <c>extensions</c>; the engine leaves them to resolvers and to the server around it.</summary>
    public JsonElement? Extensions { get; init; }

    /// <summary>The services resolvers may ask for.</summary>
    public IServiceProvider? Services { get; init; }

    /// <summary>
    /// Makes services for each event of a subscription, so that scoped ones are not as old as the subscription. They are disposed,
    /// if they can be, when the event's response is made. Without it every event has <see cref="Services"/>.
    /// </summary>
    public Func<IServiceProvider>? CreateEventServices { get; init; }

    /// <summary>The value at the root, the parent value of the root type's fields.</summary>
    public object? RootValue { get; init; }

    /// <summary>Values for resolvers, see <see cref="IResolverContext.ContextData"/>.</summary>
    public IDictionary<string, object?>? ContextData { get; init; }

    /// <summary>The kinds of operations allowed; a GET request allows queries only. Everything but subscriptions by default.</summary>
    public AllowedOperations AllowedOperations { get; init; } = AllowedOperations.Query | AllowedOperations.Mutation;

    /// <summary>
    /// Whether the client takes the response in parts. Then operations with <c>@defer</c> or <c>@stream</c> may have
    /// <see cref="ExecutionResult.SubsequentResults"/>; all others have their one result as always.
    /// </summary>
    public IncrementalDelivery IncrementalDelivery { get; init; }

    /// <summary>Whether the response tells what the operation costs. Not by default.</summary>
    public CostReporting CostReporting { get; init; }

    /// <summary>Begins a request from a document that is a string.</summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">The variables as JSON text, or <see langword="null"/>.</param>
    /// <param name="operationName">The operation to run.</param>
    /// <param name="services">The services resolvers may ask for.</param>
    /// <exception cref="JsonException"><paramref name="variables"/> is no JSON.</exception>
    public static OperationRequest FromText(string query, string? variables = null, string? operationName = null, IServiceProvider? services = null) => new()
    {
        Query = Encoding.UTF8.GetBytes(query),
        Variables = variables is null ? null : JsonDocument.Parse(variables).RootElement.Clone(),
        OperationName = operationName,
        Services = services,
    };
}

/// <summary>The kinds of operations a request may run.</summary>
[Flags]
public enum AllowedOperations
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Queries.</summary>
    Query = 1,

    /// <summary>Mutations.</summary>
    Mutation = 2,

    /// <summary>Subscriptions; their transport must take a stream of results.</summary>
    Subscription = 4,

    /// <summary>All of them.</summary>
    All = Query | Mutation | Subscription,
}
