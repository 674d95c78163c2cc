using System.Text;
using System.Text.Json;
using CodeGraph.GraphQL;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Utilities;
using CodeGraph.GraphQL.Validation;

namespace CodeGraph.GraphQLProcess;

/// <summary>Answers the requests of <c>Program.cs</c>.</summary>
internal sealed class Engine
{
    private RequestExecutor? _executor;

    private RequestExecutor Executor => _executor ?? throw new InvalidOperationException("The first request must be of kind \"schema\".");

    public async Task AnswerAsync(JsonElement request, Utf8JsonWriter writer)
    {
        var source = request.GetProperty("source").GetString()!;
        switch (request.GetProperty("kind").GetString())
        {
            case "sdl":
                BuildSchemaOf(source, writer);
                break;
            case "schema":
                _executor = BuildSchemaOf(source, writer) is { } schema ? new RequestExecutor(schema, new RequestExecutorOptions { DocumentCacheBytes = 0 }) : null;
                break;
            case "validate":
                WriteErrors(writer, Validate(source));
                break;
            case "execute":
                await ExecuteAsync(source, request, writer);
                break;
            case var kind:
                throw new InvalidOperationException($"There is no kind \"{kind}\".");
        }
    }

    private static Schema? BuildSchemaOf(string sdl, Utf8JsonWriter writer)
    {
        try
        {
            var document = Utf8GraphQLParser.Parse(sdl, ParserOptions.SchemaDocument);
            var errors = SdlValidator.Validate(document);
            if (errors.Count > 0)
            {
                writer.WriteString("stage", "sdl");
                WriteErrors(writer, errors);
                return null;
            }

            var schema = BuildSchema.FromSdl(sdl);
            WriteErrors(writer, []);
            writer.WriteString("print", SchemaPrinter.Print(schema));
            return schema;
        }
        catch (GraphQLSyntaxException problem)
        {
            writer.WriteString("stage", "syntax");
            WriteErrors(writer, problem.Errors);
        }
        catch (SchemaException problem)
        {
            writer.WriteString("stage", "schema");
            WriteErrors(writer, [.. problem.Errors.Select(error => new GraphQLError(error.Message))]);
        }

        return null;
    }

    private IReadOnlyList<GraphQLError> Validate(string source)
    {
        try
        {
            return DocumentValidator.Validate(Executor.Schema, Utf8GraphQLParser.Parse(source));
        }
        catch (GraphQLSyntaxException problem)
        {
            return problem.Errors;
        }
    }

    private async Task ExecuteAsync(string source, JsonElement request, Utf8JsonWriter writer)
    {
        using var result = await Executor.ExecuteAsync(new OperationRequest
        {
            Query = Encoding.UTF8.GetBytes(source),
            Variables = request.TryGetProperty("variables", out var variables) ? variables : null,
            RootValue = request.TryGetProperty("root", out var root) ? ToValue(root) : null,
        });
        writer.WritePropertyName("response");
        writer.WriteRawValue(result.Json.Span, skipInputValidation: true);
    }

    /// <summary>A JSON value as resolvers of a schema made from SDL have it.</summary>
    private static object? ToValue(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(property => property.Name, property => ToValue(property.Value), StringComparer.Ordinal),
        JsonValueKind.Array => json.EnumerateArray().Select(ToValue).ToArray(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.TryGetInt32(out var integer) ? integer : (object)json.GetDouble(),
        JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
        _ => null,
    };

    private static void WriteErrors(Utf8JsonWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        writer.WriteStartArray("errors");
        foreach (var error in errors)
        {
            writer.WriteStartObject();
            writer.WriteString("message", error.Message);
            writer.WriteStartArray("locations");
            foreach (var place in error.Locations)
            {
                writer.WriteStartArray();
                writer.WriteNumberValue(place.Line);
                writer.WriteNumberValue(place.Column);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
