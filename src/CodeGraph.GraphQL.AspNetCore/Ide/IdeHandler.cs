using CodeGraph.GraphQL.AspNetCore.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace CodeGraph.GraphQL.AspNetCore.Ide;

/// <summary>Serves the IDE below the endpoint: <c>/graphql/</c>, <c>/graphql/static/…</c>, <c>/graphql/bcp-config.json</c>.</summary>
internal sealed class IdeHandler(IdeFiles? files)
{
    // Tells Banana Cake Pop to query the address it was opened at, rather than to ask for one.
    private static readonly byte[] Config = """{"useBrowserUrlAsEndpoint": true}"""u8.ToArray();

    /// <summary>Answers a browser that opened the endpoint itself.</summary>
    internal Task ServePageAsync(HttpContext context)
    {
        // The page's links are relative, so its address must end in a slash. A relative Location survives a proxy that
        // serves us under another path.
        var path = context.Request.Path.ToUriComponent();
        if (!path.EndsWith('/'))
        {
            context.Response.StatusCode = StatusCodes.Status302Found;
            context.Response.Headers.Location = $"./{path[(path.LastIndexOf('/') + 1)..]}/";
            return Task.CompletedTask;
        }

        context.Response.Headers.ContentSecurityPolicy = "frame-ancestors 'self'";
        return files is null
            ? WriteAsync(context, MissingIdePage.Html, "text/html; charset=utf-8")
            : SendAsync(context, files.Index);
    }

    internal Task ServeFileAsync(HttpContext context)
    {
        var path = context.GetRouteValue("file") as string ?? "";
        if (path is "bcp-config.json")
        {
            context.Response.Headers.CacheControl = "no-cache";
            return WriteAsync(context, Config, "application/json; charset=utf-8");
        }

        if (files?.Find(path) is { } file)
        {
            return SendAsync(context, file);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static Task SendAsync(HttpContext context, IdeFile file)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = file.CacheControl;
        headers.ETag = file.ETag;
        if (EntityTag.Matches(context.Request.Headers.IfNoneMatch, file.ETag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        context.Response.ContentType = file.ContentType;
        return Results.File(file.PhysicalPath, file.ContentType, entityTag: EntityTagHeaderValue.Parse(file.ETag)).ExecuteAsync(context);
    }

    private static Task WriteAsync(HttpContext context, byte[] body, string contentType)
    {
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.ContentType = contentType;
        context.Response.ContentLength = body.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(body).AsTask();
    }
}
