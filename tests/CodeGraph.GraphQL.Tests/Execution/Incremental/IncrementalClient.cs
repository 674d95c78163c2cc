using System.Text.Json.Nodes;
using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.Tests.Execution.Incremental;

/// <summary>Reads an incremental response and puts its parts together as a client does, strict about what a server may send.</summary>
internal sealed class IncrementalClient
{
    private readonly Dictionary<string, JsonArray> _pending = [];
    private readonly HashSet<string> _used = [];

    internal JsonNode? Data { get; private set; }

    internal List<JsonNode> Errors { get; } = [];

    internal bool HasNext { get; private set; } = true;

    internal static async Task<List<string>> ReadAsync(
        RequestExecutor executor, string query, string? variables = null, IncrementalDelivery delivery = IncrementalDelivery.Current, CancellationToken cancellationToken = default)
    {
        var text = OperationRequest.FromText(query, variables);
        var request = new OperationRequest { Query = text.Query, Variables = text.Variables, IncrementalDelivery = delivery };
        var parts = new List<string>();
        using var initial = await executor.ExecuteAsync(request, cancellationToken);
        parts.Add(initial.ToString());
        if (initial.SubsequentResults is not null)
        {
            await foreach (var part in initial.SubsequentResults)
            {
                parts.Add(part.ToString());
                part.Dispose();
            }
        }

        return parts;
    }

    /// <summary>The whole response, as if it had come at once.</summary>
    internal static string Merge(IReadOnlyList<string> parts)
    {
        var client = new IncrementalClient();
        foreach (var part in parts)
        {
            Assert.True(client.HasNext, "A part comes after the last.");
            client.Take(JsonNode.Parse(part)!.AsObject(), parts.Count == 1);
        }

        Assert.False(client.HasNext, "The last part does not say that it is.");
        Assert.Empty(client._pending);
        return (client.Data ?? JsonValue.Create((string?)null))?.ToJsonString() ?? "null";
    }

    private void Take(JsonObject part, bool isAlone)
    {
        HasNext = !isAlone && part["hasNext"]!.GetValue<bool>();
        if (part.ContainsKey("data"))
        {
            Data = part["data"]?.DeepClone();
        }

        TakeErrors(part);
        foreach (var pending in part["pending"]?.AsArray() ?? [])
        {
            var id = pending!["id"]!.GetValue<string>();
            Assert.True(_used.Add(id), $"The id {id} is used twice.");
            _pending.Add(id, pending["path"]!.AsArray());
        }

        foreach (var entry in part["incremental"]?.AsArray() ?? [])
        {
            Assert.True(_pending.TryGetValue(entry!["id"]!.GetValue<string>(), out var path), "Nobody waits for this.");
            var target = At(path.Concat(entry["subPath"]?.AsArray() ?? []));
            if (entry["items"] is JsonArray items)
            {
                foreach (var item in items)
                {
                    target.AsArray().Add(item?.DeepClone());
                }
            }
            else
            {
                Merge(target.AsObject(), entry["data"]!.AsObject());
            }

            TakeErrors(entry.AsObject());
        }

        foreach (var completed in part["completed"]?.AsArray() ?? [])
        {
            Assert.True(_pending.Remove(completed!["id"]!.GetValue<string>()), "Nobody waits for this.");
            TakeErrors(completed.AsObject());
        }

        if (!isAlone && HasNext)
        {
            Assert.NotEmpty(_pending);
        }
    }

    private void TakeErrors(JsonObject holder) => Errors.AddRange((holder["errors"]?.AsArray() ?? []).Select(error => error!.DeepClone()));

    private JsonNode At(IEnumerable<JsonNode?> path)
    {
        var node = Data!;
        foreach (var step in path)
        {
            node = step!.GetValueKind() == System.Text.Json.JsonValueKind.Number ? node[step.GetValue<int>()]! : node[step.GetValue<string>()]!;
        }

        return node;
    }

    /// <summary>Objects are merged, but nothing may come twice: that is what this form of delivery promises.</summary>
    private static void Merge(JsonObject target, JsonObject data)
    {
        foreach (var (name, value) in data)
        {
            Assert.False(target.ContainsKey(name), $"{name} has come before.");
            target[name] = value?.DeepClone();
        }
    }
}
