using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace CodeGraph.Server.Web;

/// <summary>
/// Serves the typeahead page at <c>/</c> from the program itself, so that it works wherever the program does. The page loads
/// nothing from elsewhere, and its content security policy says so.
/// </summary>
internal static class TypeaheadPage
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly string[] GetOrHead = [HttpMethods.Get, HttpMethods.Head];

    private static readonly (string Route, string File, string ContentType)[] Files =
    [
        ("/", "index.html", "text/html; charset=utf-8"),
        ("/typeahead.js", "typeahead.js", "text/javascript; charset=utf-8"),
        ("/typeahead.css", "typeahead.css", "text/css; charset=utf-8"),
        ("/favicon.svg", "favicon.svg", "image/svg+xml"),
    ];

    /// <summary>Maps the page and its three files.</summary>
    public static void MapTypeaheadPage(this IEndpointRouteBuilder endpoints)
    {
        foreach (var (route, file, contentType) in Files)
        {
            var content = Read(file);
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\"");
            endpoints.MapMethods(route, GetOrHead, (HttpContext context) => Answer(context, content, contentType, tag));
        }
    }

    private static FileContentHttpResult Answer(HttpContext context, byte[] content, string contentType, EntityTagHeaderValue tag)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return TypedResults.File(content, contentType, entityTag: tag);
    }

    private static byte[] Read(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Web/{file}")
            ?? throw new InvalidOperationException($"The program was built without Web/{file}.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
