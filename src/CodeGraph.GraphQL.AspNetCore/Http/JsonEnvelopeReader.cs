using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>
/// Reads the JSON body of a POST: <c>{"query", "operationName", "variables", "extensions", "documentId"}</c>, or an array
/// of such objects. One pass; the document is sliced from the body where it holds no escapes, variables are left as JSON.
/// Unknown members are ignored (GraphQL over HTTP, "Request Parameters": reserved for future expansion).
/// </summary>
internal static class JsonEnvelopeReader
{
    private const int MaxDepth = 64;
    private static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = MaxDepth };
    private static readonly JsonDocumentOptions DocumentOptions = new() { MaxDepth = MaxDepth };

    /// <summary>Reads <paramref name="body"/>, which the result's requests go on referring to.</summary>
    /// <param name="body">The whole body.</param>
    /// <param name="maxBatchSize">How many requests an array may hold; 0 when arrays are not allowed.</param>
    internal static RequestEnvelope Read(ReadOnlyMemory<byte> body, int maxBatchSize)
    {
        if (body.Span.StartsWith(Encoding.UTF8.Preamble))
        {
            body = body[Encoding.UTF8.Preamble.Length..];
        }

        if (body.IsEmpty)
        {
            return RequestEnvelope.Refused(RequestRefusal.Malformed(
                "The request has no body: expected a JSON object with a \"query\"."));
        }

        if (!Utf8.IsValid(body.Span))
        {
            return RequestEnvelope.Refused(RequestRefusal.Malformed("The request's body is not valid UTF-8."));
        }

        var batch = new List<GraphQLHttpRequest>(1);
        try
        {
            var reader = new Utf8JsonReader(body.Span, ReaderOptions);
            reader.Read();
            var isBatch = reader.TokenType == JsonTokenType.StartArray;
            var refusal = reader.TokenType switch
            {
                JsonTokenType.StartObject => ReadRequest(body, ref reader, batch),
                JsonTokenType.StartArray when maxBatchSize > 0 => ReadBatch(body, ref reader, batch, maxBatchSize),
                JsonTokenType.StartArray => RequestRefusal.Parameter("Batching is not enabled: send one request at a time."),
                _ => RequestRefusal.Parameter("The request's body must be a JSON object."),
            };
            if (refusal is null)
            {
                reader.Read(); // throws when anything follows
                return isBatch ? RequestEnvelope.Of(batch) : RequestEnvelope.Of(batch[0]);
            }

            return Refuse(batch, refusal);
        }
        catch (JsonException exception)
        {
            return Refuse(batch, RequestRefusal.Malformed(Describe(exception, "The request's body")));
        }
    }

    /// <summary>Parses a parameter that is itself JSON text, as <c>variables</c> is in a URL.</summary>
    internal static bool TryReadMap(string name, ReadOnlyMemory<byte> json, out JsonDocument? map, out RequestRefusal? refusal)
    {
        (map, refusal) = (null, null);
        try
        {
            var reader = new Utf8JsonReader(json.Span, ReaderOptions);
            reader.Read();
            refusal = ReadMap(json, ref reader, name, ref map);
            if (refusal is null)
            {
                reader.Read();
            }
        }
        catch (JsonException exception)
        {
            refusal = RequestRefusal.Malformed(Describe(exception, $"Parameter \"{name}\""));
        }

        return refusal is null;
    }

    private static RequestEnvelope Refuse(List<GraphQLHttpRequest> read, RequestRefusal refusal)
    {
        RequestEnvelope.Of(read).Dispose();
        return RequestEnvelope.Refused(refusal);
    }

    private static RequestRefusal? ReadBatch(
        ReadOnlyMemory<byte> body, ref Utf8JsonReader reader, List<GraphQLHttpRequest> batch, int maxBatchSize)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (batch.Count == maxBatchSize)
            {
                return RequestRefusal.Parameter($"A batch may hold at most {maxBatchSize} requests.");
            }

            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return RequestRefusal.Parameter("Each request of a batch must be a JSON object.");
            }

            if (ReadRequest(body, ref reader, batch) is { } refusal)
            {
                return refusal;
            }
        }

        return batch.Count > 0 ? null : RequestRefusal.Parameter("The batch is empty.");
    }

    private static RequestRefusal? ReadRequest(ReadOnlyMemory<byte> body, ref Utf8JsonReader reader, List<GraphQLHttpRequest> into)
    {
        var request = new GraphQLHttpRequest();
        into.Add(request);
        JsonDocument? variables = null, extensions = null;
        string? operationName = null, documentId = null;
        RequestRefusal? refusal = null;
        while (refusal is null && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("query"u8))
            {
                refusal = ReadQuery(body, ref reader, request);
            }
            else if (reader.ValueTextEquals("variables"u8))
            {
                reader.Read();
                refusal = ReadMap(body, ref reader, "variables", ref variables);
            }
            else if (reader.ValueTextEquals("operationName"u8))
            {
                refusal = ReadString(ref reader, "operationName", ref operationName);
            }
            else if (reader.ValueTextEquals("extensions"u8))
            {
                reader.Read();
                refusal = ReadMap(body, ref reader, "extensions", ref extensions);
            }
            else if (reader.ValueTextEquals("documentId"u8))
            {
                refusal = ReadString(ref reader, "documentId", ref documentId);
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                refusal = ReadString(ref reader, "id", ref documentId);
            }
            else
            {
                reader.Skip();
            }
        }

        request.Variables = variables;
        request.Extensions = extensions;
        request.OperationName = operationName is "" ? null : operationName;
        request.DocumentId = documentId;
        return refusal;
    }

    private static RequestRefusal? ReadQuery(ReadOnlyMemory<byte> body, ref Utf8JsonReader reader, GraphQLHttpRequest request)
    {
        if (request.HasQuery)
        {
            return Twice("query");
        }

        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            return RequestRefusal.Parameter("Parameter \"query\" must be a string.");
        }

        if (!reader.ValueIsEscaped)
        {
            request.Query = body.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length);
            request.HasQuery = true;
            return null;
        }

        try
        {
            request.TakeRentedAsQuery(reader.CopyString(request.Rent(reader.ValueSpan.Length)));
            return null;
        }
        catch (InvalidOperationException)
        {
            return LoneSurrogate("query");
        }
    }

    private static RequestRefusal? ReadString(ref Utf8JsonReader reader, string name, ref string? value)
    {
        if (value is not null)
        {
            return Twice(name);
        }

        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            return RequestRefusal.Parameter($"Parameter \"{name}\" must be a string.");
        }

        try
        {
            value = reader.GetString();
            return null;
        }
        catch (InvalidOperationException)
        {
            return LoneSurrogate(name);
        }
    }

    /// <summary>Takes the value that <paramref name="reader"/> stands on, an object or null, as a document of its own.</summary>
    private static RequestRefusal? ReadMap(ReadOnlyMemory<byte> json, ref Utf8JsonReader reader, string name, ref JsonDocument? map)
    {
        if (map is not null)
        {
            return Twice(name);
        }

        if (reader.TokenType == JsonTokenType.Null)
        {
            return null;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return RequestRefusal.Parameter($"Parameter \"{name}\" must be a JSON object.");
        }

        var start = (int)reader.TokenStartIndex;
        var depth = reader.CurrentDepth;
        while (reader.Read() && (reader.TokenType != JsonTokenType.EndObject || reader.CurrentDepth != depth))
        {
            // A half of a surrogate pair would only be noticed when somebody reads the value, deep in a resolver.
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped && !IsText(ref reader))
            {
                return LoneSurrogate(name);
            }
        }

        map = JsonDocument.Parse(json[start..(int)reader.BytesConsumed], DocumentOptions);
        return null;
    }

    private static bool IsText(ref Utf8JsonReader reader)
    {
        try
        {
            reader.GetString();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static RequestRefusal LoneSurrogate(string name) =>
        RequestRefusal.Malformed($"Parameter \"{name}\" has an escape that is half of a surrogate pair.");

    // Two values for one parameter would let a proxy that checks requests see another one than we execute.
    private static RequestRefusal Twice(string name) => RequestRefusal.Parameter($"Parameter \"{name}\" is given more than once.");

    private static string Describe(JsonException exception, string what)
    {
        // System.Text.Json appends its own zero-based position, and advice to the programmer rather than to the client.
        var message = exception.Message;
        foreach (var tail in (ReadOnlySpan<string>)[" LineNumber:", " Path:", " Change the reader options"])
        {
            var at = message.IndexOf(tail, StringComparison.Ordinal);
            message = at < 0 ? message : message[..at];
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{what} is not valid JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}: {message}");
    }
}
