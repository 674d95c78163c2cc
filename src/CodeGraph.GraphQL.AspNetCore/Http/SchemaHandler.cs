using System.Text;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Utilities;
using Microsoft.AspNetCore.Http;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>Gives the schema in the schema definition language: <c>?sdl</c> and <c>schema.graphql</c>.</summary>
internal sealed class SchemaHandler
{
    private readonly byte[] _sdl;

    internal SchemaHandler(Schema schema)
    {
        _sdl = Encoding.UTF8.GetBytes(SchemaPrinter.Print(schema));
        ETag = EntityTag.Of(_sdl);
    }

    /// <summary>The tag of the SDL; it changes when the schema does.</summary>
    internal string ETag { get; }

    internal Task HandleAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.ETag = ETag;
        response.Headers.CacheControl = "no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        if (EntityTag.Matches(context.Request.Headers.IfNoneMatch, ETag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        // text/plain for a browser, which shows it instead of saving it.
        response.ContentType = AcceptHeader.Parse(context.Request.Headers.Accept).PrefersHtml
            ? "text/plain; charset=utf-8"
            : "application/graphql; charset=utf-8";
        response.Headers.ContentDisposition = "inline; filename=\"schema.graphql\"";
        response.ContentLength = _sdl.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.Body.WriteAsync(_sdl, context.RequestAborted).AsTask();
    }
}
