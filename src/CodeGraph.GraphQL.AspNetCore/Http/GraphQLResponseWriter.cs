using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>Writes finished responses: their bytes as they are, with their length.</summary>
internal static class GraphQLResponseWriter
{
    private const string Json = "application/json; charset=utf-8";
    private const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";

    internal static Task WriteAsync(HttpContext context, int statusCode, ResponseMediaType mediaType, ReadOnlyMemory<byte> body)
    {
        var response = context.Response;
        response.StatusCode = statusCode;
        response.ContentType = mediaType == ResponseMediaType.Json ? Json : GraphQLResponse;
        response.ContentLength = body.Length;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return Task.CompletedTask;
        }

        var written = response.BodyWriter.WriteAsync(body);
        return written.IsCompletedSuccessfully ? Task.CompletedTask : written.AsTask();
    }

    /// <summary>Answers a request that is not executed with its one error.</summary>
    internal static Task RefuseAsync(
        HttpContext context, RequestRefusal refusal, ResponseMediaType mediaType, HttpStatusCodes codes)
    {
        if (HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.Headers.CacheControl = "no-store";
        }

        return WriteAsync(context, HttpStatusTable.For(refusal.Outcome, mediaType, codes), mediaType, Render(refusal));
    }

    /// <summary><c>{"errors":[{"message":…,"extensions":{"code":…}}]}</c></summary>
    internal static ReadOnlyMemory<byte> Render(RequestRefusal refusal)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("errors"u8);
            json.WriteStartObject();
            json.WriteString("message"u8, refusal.Message);
            json.WriteStartObject("extensions"u8);
            json.WriteString("code"u8, refusal.Code);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }
}
