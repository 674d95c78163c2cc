using CodeGraph.GraphQL.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Http;

public sealed class ContentTypeHeaderTests
{
    [Theory]
    [InlineData("application/json")]
    [InlineData("Application/JSON")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=\"UTF-8\"; profile=x")]
    [InlineData("application/json; charset=us-ascii")]
    [InlineData(" application/json ; odata=verbose")]
    public void JSON_in_UTF8_is_read(string contentType) => Assert.Equal(ContentTypeHeader.Kind.Json, ContentTypeHeader.Judge(contentType));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("text/plain;charset=UTF-8")]
    [InlineData("TEXT/PLAIN")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    public void What_a_foreign_page_can_send_unasked_is_recognised(string? contentType) =>
        Assert.Equal(ContentTypeHeader.Kind.Simple, ContentTypeHeader.Judge(contentType));

    [Theory]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=iso-8859-1")]
    public void Another_charset_is_recognised(string contentType) =>
        Assert.Equal(ContentTypeHeader.Kind.OtherCharset, ContentTypeHeader.Judge(contentType));

    [Theory]
    [InlineData("application/jsonp")]
    [InlineData("application/graphql")]
    [InlineData("text/json")]
    [InlineData("nonsense")]
    public void Anything_else_is_something_else(string contentType) =>
        Assert.Equal(ContentTypeHeader.Kind.Other, ContentTypeHeader.Judge(contentType));
}
