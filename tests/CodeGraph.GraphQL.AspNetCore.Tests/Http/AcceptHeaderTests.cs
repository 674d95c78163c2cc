using CodeGraph.GraphQL.AspNetCore.Http;
using CodeGraph.GraphQL.Execution;
using Microsoft.Extensions.Primitives;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Http;

public sealed class AcceptHeaderTests
{
    private const string Json = "application/json";
    private const string GraphQL = "application/graphql-response+json";

    [Theory]
    [InlineData("")]
    [InlineData("*/*")]
    [InlineData("application/*")]
    [InlineData("application/json")]
    [InlineData("APPLICATION/JSON")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=\"UTF-8\"")]
    [InlineData("text/html, application/xhtml+xml, */*;q=0.8")]
    [InlineData("application/graphql-response+json;q=0.5, application/json")]
    [InlineData("application/graphql-response+json;q=0.5, */*")]
    [InlineData("application/graphql-response+json;q=0, */*")]
    [InlineData("application/graphql-response+json;charset=utf-16, application/json")]
    [InlineData("multipart/mixed, application/json")]
    [InlineData("text/event-stream;q=1, application/json;q=0.1")]
    [InlineData("text/plain;x=\",application/graphql-response+json\", application/json")]
    [InlineData(",, ;;, application/json")]
    public void Json_is_chosen(string accept) => Assert.Equal(Json, Choose(accept));

    [Theory]
    [InlineData("application/graphql-response+json")]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json; charset=utf-8")]
    [InlineData("application/json, application/graphql-response+json")]
    [InlineData("application/json;q=0.9, application/graphql-response+json")]
    [InlineData("application/graphql-response+json,application/json;q=0.9")]
    [InlineData("application/graphql-response+json, */*")]
    [InlineData("application/graphql-response+json;q=0.2, text/html")]
    [InlineData("application/json;q=0, */*")]
    public void The_newer_type_is_chosen(string accept) => Assert.Equal(GraphQL, Choose(accept));

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml, text/*")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json;charset=iso-8859-1")]
    [InlineData("application/json;q=high")]
    [InlineData("application/json;q=7")]
    [InlineData("nonsense")]
    public void Nothing_is_acceptable(string accept) => Assert.Null(Choose(accept));

    [Fact]
    public void Several_headers_count_as_one() =>
        Assert.Equal(GraphQL, Choose(new StringValues(["text/html", GraphQL])));

    [Theory]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8", true)]
    [InlineData("text/html", true)]
    [InlineData("application/json, text/html", false)]
    [InlineData("application/json, text/html;q=0.9", false)]
    [InlineData("*/*", false)]
    [InlineData("", false)]
    public void A_browser_is_told_from_a_program(string accept, bool isBrowser) =>
        Assert.Equal(isBrowser, AcceptHeader.Parse(accept).PrefersHtml);

    [Theory]
    [InlineData("multipart/mixed", IncrementalDelivery.Current, true)]
    [InlineData("multipart/mixed;incrementalSpec=v0.2, application/json", IncrementalDelivery.Current, true)]
    [InlineData("multipart/mixed; deferSpec=20220824; q=0.9, application/json; q=0.9", IncrementalDelivery.Legacy20220824, true)]
    [InlineData("multipart/mixed;deferSpec=20220824, multipart/mixed, application/json", IncrementalDelivery.Current, true)]
    [InlineData("multipart/mixed, text/event-stream, application/json", IncrementalDelivery.Current, true)]
    [InlineData("multipart/mixed;q=0.9, text/event-stream, application/json", IncrementalDelivery.Current, false)]
    [InlineData("text/event-stream", IncrementalDelivery.Current, false)]
    [InlineData("multipart/mixed;q=0.9, application/json", IncrementalDelivery.None, true)]
    [InlineData("multipart/mixed;q=0, application/json", IncrementalDelivery.None, false)]
    [InlineData("multipart/*, */*", IncrementalDelivery.None, false)]
    [InlineData("application/json", IncrementalDelivery.None, false)]
    public void Incremental_delivery_is_negotiated(string accept, IncrementalDelivery delivery, bool isMultipart)
    {
        var parsed = AcceptHeader.Parse(accept);
        Assert.Equal((delivery, isMultipart), (parsed.IncrementalDelivery, parsed.PrefersMultipart));
    }

    private static string? Choose(StringValues accept) => AcceptHeader.Parse(accept).MediaType switch
    {
        ResponseMediaType.Json => Json,
        ResponseMediaType.GraphQLResponse => GraphQL,
        _ => null,
    };
}
