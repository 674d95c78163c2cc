using System.Text.Json.Nodes;
using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.Tests.Execution.Incremental;

/// <summary>
/// Random documents that graphql-js 17.1 has executed on the same schema. Which results share a part depends on time; what
/// is announced, sent and completed does not.
/// </summary>
public sealed class GraphQLJsPartsTests
{
    private static readonly RequestExecutor Executor = new(PeopleSchema.Create());

    [Theory]
    [InlineData("sync")]
    [InlineData("async")]
    public async Task Deferred_and_streamed_results_are_those_of_graphql_js(string file)
    {
        foreach (var known in Load(file).Select(node => node!))
        {
            var parts = await IncrementalClient.ReadAsync(Executor, known["query"]!.GetValue<string>(), known["variables"]?.ToJsonString());
            AssertSame(known, Outline(known["parts"]!.AsArray()), Outline(Parse(parts)));
        }
    }

    [Theory]
    [InlineData("sync")]
    [InlineData("async")]
    public async Task Those_of_the_form_of_2022_are_those_of_graphql_js_too(string file)
    {
        foreach (var known in Load(file).Select(node => node!))
        {
            var parts = await IncrementalClient.ReadAsync(
                Executor, known["query"]!.GetValue<string>(), known["variables"]?.ToJsonString(), IncrementalDelivery.Legacy20220824);
            AssertSame(known, OutlineLegacy(known["legacy"]!.AsArray()), OutlineLegacy(Parse(parts)));
        }
    }

    private static void AssertSame(JsonNode known, List<string> expected, List<string> actual) =>
        Assert.True(expected.SequenceEqual(actual), $"{known["query"]}\n{known["variables"]}\n{string.Join('\n', expected)}\nbut got\n{string.Join('\n', actual)}");

    private static JsonArray Load(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Execution", "Incremental", $"graphql-js-17.1-{file}.json")))!.AsArray();

    private static JsonArray Parse(IEnumerable<string> parts) => new([.. parts.Select(part => JsonNode.Parse(part))]);

    private static List<string> Outline(JsonArray parts)
    {
        var outline = new List<string>();
        var pending = new Dictionary<string, (string Path, string Label)>();
        var items = new Dictionary<string, List<string>>();
        foreach (var part in parts)
        {
            AddInitial(outline, part!);
            foreach (var entry in ArrayOf(part!, "pending").Select(node => node!))
            {
                var path = entry["path"]!.ToJsonString();
                pending[entry["id"]!.GetValue<string>()] = (path, $"{entry["label"]}");
                outline.Add($"pending {path} {entry["label"]}");
            }

            foreach (var entry in ArrayOf(part!, "incremental").Select(node => node!))
            {
                var (path, label) = pending[entry["id"]!.GetValue<string>()];
                if (entry["items"] is JsonArray list)
                {
                    AddItems(items, $"{path} {label}", list);
                }
                else
                {
                    var whole = new JsonArray([.. JsonNode.Parse(path)!.AsArray().Concat(entry["subPath"]?.AsArray() ?? []).Select(step => step!.DeepClone())]);
                    outline.Add($"data {whole.ToJsonString()} {TextOf(entry["data"])}");
                    AddErrors(outline, entry, entry["data"], whole.Count);
                }
            }

            foreach (var entry in ArrayOf(part!, "completed").Select(node => node!))
            {
                var (path, label) = pending[entry["id"]!.GetValue<string>()];
                outline.Add($"completed {path} {label}{(entry["errors"] is null ? "" : " failed")}");
            }
        }

        outline.AddRange(items.Select(list => $"items {list.Key} {string.Join(',', list.Value)}"));
        outline.Sort(StringComparer.Ordinal);
        return outline;
    }

    private static List<string> OutlineLegacy(JsonArray parts)
    {
        var outline = new List<string>();
        var items = new Dictionary<string, List<string>>();
        foreach (var part in parts)
        {
            AddInitial(outline, part!);
            foreach (var entry in ArrayOf(part!, "incremental").Select(node => node!))
            {
                if (entry.AsObject().ContainsKey("items"))
                {
                    var path = entry["path"]!.AsArray();
                    var list = new JsonArray([.. path.Take(path.Count - 1).Select(step => step!.DeepClone())]).ToJsonString();
                    if (entry["items"] is JsonArray values)
                    {
                        AddItems(items, $"{list} {entry["label"]}", values);
                    }
                    else
                    {
                        outline.Add($"failed stream {entry["label"]}");
                    }
                }
                else
                {
                    outline.Add($"data {entry["path"]!.ToJsonString()} {entry["label"]} {(entry["data"] is null ? "failed" : TextOf(entry["data"]))}");
                    AddErrors(outline, entry, entry["data"], entry["path"]!.AsArray().Count);
                }
            }
        }

        outline.AddRange(items.Select(list => $"items {list.Key} {string.Join(',', list.Value)}"));
        outline.Sort(StringComparer.Ordinal);
        return outline;
    }

    private static void AddInitial(List<string> outline, JsonNode part)
    {
        if (part.AsObject().ContainsKey("data"))
        {
            outline.Add($"initial {part["data"]?.ToJsonString()}");
            AddErrors(outline, part, part["data"], 0);
        }
    }

    /// <summary>Adds the errors of what has not become null: how many errors an object that is null had depends on time.</summary>
    private static void AddErrors(List<string> outline, JsonNode holder, JsonNode? data, int depth) =>
        outline.AddRange(ArrayOf(holder, "errors").Where(error => IsThere(data, error!["path"]!.AsArray().Skip(depth)))
            .Select(error => $"error {error!["message"]} {error["path"]!.ToJsonString()}"));

    private static bool IsThere(JsonNode? data, IEnumerable<JsonNode?> path)
    {
        foreach (var step in path)
        {
            if (data is null)
            {
                return false;
            }

            data = step!.GetValueKind() == System.Text.Json.JsonValueKind.Number ? data[step.GetValue<int>()] : data[step.GetValue<string>()];
        }

        return true;
    }

    private static void AddItems(Dictionary<string, List<string>> items, string list, JsonArray values)
    {
        if (!items.TryGetValue(list, out var known))
        {
            items.Add(list, known = []);
        }

        known.AddRange(values.Select(TextOf));
    }

    private static JsonArray ArrayOf(JsonNode holder, string name) => holder[name]?.AsArray() ?? [];

    private static string TextOf(JsonNode? node) => node?.ToJsonString() ?? "null";
}
