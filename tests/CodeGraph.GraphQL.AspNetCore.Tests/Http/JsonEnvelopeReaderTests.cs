using System.Text;
using CodeGraph.GraphQL.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Http;

public sealed class JsonEnvelopeReaderTests
{
    [Fact]
    public void All_parameters_are_read()
    {
        using var envelope = Read("""
            {"query": "{ a }", "operationName": "Op", "variables": {"x": [1, {"y": null}]}, "extensions": {"e": true}, "documentId": "sha256:00"}
            """);

        var request = envelope.Single!;
        Assert.Equal("{ a }", Text(request.Query));
        Assert.Equal("Op", request.OperationName);
        Assert.Equal("""{"x": [1, {"y": null}]}""", request.Variables!.RootElement.GetRawText());
        Assert.Equal("""{"e": true}""", request.Extensions!.RootElement.GetRawText());
        Assert.Equal("sha256:00", request.DocumentId);
    }

    [Fact]
    public void A_query_without_escapes_is_a_slice_of_the_body()
    {
        var body = Encoding.UTF8.GetBytes("""{"query":"{ ä }"}""");
        using var envelope = JsonEnvelopeReader.Read(body, 0);

        Assert.True(envelope.Single!.Query.Span.Overlaps(body));
        Assert.Equal("{ ä }", Text(envelope.Single.Query));
    }

    [Fact]
    public void Escapes_of_a_query_are_resolved()
    {
        using var envelope = Read("""{"query":"{\n\ta(b: \"\u00e4 \ud83c\udfc3 \/\")\u007d"}""");

        Assert.Equal("{\n\ta(b: \"ä 🏃 /\")}", Text(envelope.Single!.Query));
    }

    [Fact]
    public void Null_parameters_are_absent()
    {
        using var envelope = Read("""{"query":"{a}","operationName":null,"variables":null,"extensions":null,"documentId":null}""");

        var request = envelope.Single!;
        Assert.Null(request.OperationName);
        Assert.Null(request.Variables);
        Assert.Null(request.Extensions);
        Assert.Null(request.DocumentId);
    }

    [Fact]
    public void Unknown_members_are_ignored_whatever_they_hold()
    {
        using var envelope = Read("""{"a":[{"query":"no"}],"query":"{a}","b":{"variables":7},"Query":"no"}""");

        Assert.Equal("{a}", Text(envelope.Single!.Query));
        Assert.Null(envelope.Single.Variables);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped()
    {
        using var envelope = JsonEnvelopeReader.Read(new byte[] { 0xEF, 0xBB, 0xBF }.Concat("""{"query":"{a}"}"""u8.ToArray()).ToArray(), 0);

        Assert.Equal("{a}", Text(envelope.Single!.Query));
    }

    [Theory]
    [InlineData("""{"query":7}""", "Parameter \"query\" must be a string.")]
    [InlineData("""{"query":{"a":1}}""", "Parameter \"query\" must be a string.")]
    [InlineData("""{"query":["a"]}""", "Parameter \"query\" must be a string.")]
    [InlineData("""{"query":"{a}","operationName":false}""", "Parameter \"operationName\" must be a string.")]
    [InlineData("""{"query":"{a}","variables":"{}"}""", "Parameter \"variables\" must be a JSON object.")]
    [InlineData("""{"query":"{a}","variables":[7]}""", "Parameter \"variables\" must be a JSON object.")]
    [InlineData("""{"query":"{a}","extensions":0}""", "Parameter \"extensions\" must be a JSON object.")]
    [InlineData("""{"documentId":1}""", "Parameter \"documentId\" must be a string.")]
    [InlineData("""{"query":"{a}","query":"{b}"}""", "Parameter \"query\" is given more than once.")]
    [InlineData("""{"query":"{a}","variables":{},"variables":{}}""", "Parameter \"variables\" is given more than once.")]
    [InlineData("""{"query":"{a}","id":"1","documentId":"2"}""", "Parameter \"documentId\" is given more than once.")]
    [InlineData("7", "The request's body must be a JSON object.")]
    [InlineData("null", "The request's body must be a JSON object.")]
    [InlineData("""[{"query":"{a}"}]""", "Batching is not enabled: send one request at a time.")]
    public void A_wrong_parameter_is_named(string body, string message) => AssertRefused(body, RequestOutcome.InvalidParameter, message);

    [Theory]
    [InlineData("", "The request has no body: expected a JSON object with a \"query\".")]
    [InlineData("""{"query":"\ud83c"}""", "Parameter \"query\" has an escape that is half of a surrogate pair.")]
    [InlineData("""{"query":"{a}","operationName":"\udfc3"}""", "Parameter \"operationName\" has an escape that is half of a surrogate pair.")]
    [InlineData("""{"query":"{a}","variables":{"x":["\udfc3"]}}""", "Parameter \"variables\" has an escape that is half of a surrogate pair.")]
    [InlineData("""{"query":"{a}","variables":{"\ud800":1}}""", "Parameter \"variables\" has an escape that is half of a surrogate pair.")]
    public void Malformed_text_is_named(string body, string message) => AssertRefused(body, RequestOutcome.MalformedJson, message);

    [Theory]
    [InlineData("{ \"not a JSON", "line 1, byte 14")]
    [InlineData("{\n  \"query\": \"{a}\" x\n}", "line 2, byte 18")]
    [InlineData("{\"query\":\"{a}\"} x", "line 1, byte 17")]
    [InlineData("{\"query\":\"{a}\",}", "line 1, byte 16")]
    [InlineData("{\"query\":\"{a}\",\"variables\":{\"x\":01}}", "line 1, byte 34")]
    [InlineData("{\"query\":", "line 1, byte 10")]
    [InlineData("{\"query\":\"a\nb\"}", "line 1, byte 12")]
    [InlineData("NONSENSE", "line 1, byte 1")]
    public void The_place_of_a_JSON_error_is_given(string body, string place)
    {
        using var envelope = Read(body);

        Assert.Equal(RequestOutcome.MalformedJson, envelope.Refusal!.Outcome);
        Assert.StartsWith($"The request's body is not valid JSON at {place}:", envelope.Refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", envelope.Refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("reader options", envelope.Refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00 })]
    [InlineData(new byte[] { 0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D })]
    [InlineData(new byte[] { 0x22, 0xED, 0xA0, 0x80, 0x22 })]
    public void Bytes_that_are_not_UTF8_are_refused(byte[] body)
    {
        using var envelope = JsonEnvelopeReader.Read(body, 0);

        Assert.Equal("The request's body is not valid UTF-8.", envelope.Refusal!.Message);
    }

    [Fact]
    public void Nesting_beyond_the_limit_is_refused_and_not_recursed_into()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 100_000));
        using var unknown = Read($$"""{"query":"{a}","other":{{deep}}""");
        using var variables = Read($$$"""{"query":"{a}","variables":{"x":{{{deep}}}""");

        Assert.Equal(RequestOutcome.MalformedJson, unknown.Refusal!.Outcome);
        Assert.Equal(RequestOutcome.MalformedJson, variables.Refusal!.Outcome);
    }

    [Fact]
    public void A_batch_keeps_its_order()
    {
        using var envelope = JsonEnvelopeReader.Read("""[{"query":"{a}"},{"query":"{b}"}]"""u8.ToArray(), 2);

        Assert.Equal(["{a}", "{b}"], envelope.Batch!.Select(request => Text(request.Query)));
    }

    [Theory]
    [InlineData("[]", "The batch is empty.")]
    [InlineData("[7]", "Each request of a batch must be a JSON object.")]
    [InlineData("""[{"query":"{a}"},[]]""", "Each request of a batch must be a JSON object.")]
    [InlineData("""[{},{},{}]""", "A batch may hold at most 2 requests.")]
    public void A_bad_batch_is_refused(string body, string message)
    {
        using var envelope = JsonEnvelopeReader.Read(Encoding.UTF8.GetBytes(body), 2);

        Assert.Equal(message, envelope.Refusal!.Message);
    }

    private static void AssertRefused(string body, RequestOutcome outcome, string message)
    {
        using var envelope = Read(body);

        Assert.Equal(outcome, envelope.Refusal!.Outcome);
        Assert.Equal(message, envelope.Refusal.Message);
    }

    private static RequestEnvelope Read(string body) => JsonEnvelopeReader.Read(Encoding.UTF8.GetBytes(body), 0);

    private static string Text(ReadOnlyMemory<byte> utf8) => Encoding.UTF8.GetString(utf8.Span);
}
