using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace CodeGraph.Server.Web;

/// <summary>
/// Serves the page at <c>/</c> with its modules and style sheets from the program itself, so that it works wherever the program
/// does. The page loads nothing from elsewhere, and its content security policy says so.
/// </summary>
internal static class TypeaheadPage
{
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string Folder = "Web/";

    private static readonly string[] GetOrHead = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the page, its files, and the short addresses of codes and modifiers.</summary>
    public static void MapTypeaheadPage(this IEndpointRouteBuilder endpoints)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            var file = name[Folder.Length..];
            var content = Read(assembly, name);
            var contentType = ContentTypeOf(file);
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\"");
            endpoints.MapMethods(file is "index.html" ? "/" : $"/{file}", GetOrHead, (HttpContext context) => Answer(context, content, contentType, tag));
        }

        // Relative, as the page's own links are, so that they lead on below a proxy's path too.
        endpoints.MapMethods("/codes/{code}", GetOrHead, (string code) => TypedResults.Redirect($"../?code={Uri.EscapeDataString(code)}"));
        endpoints.MapMethods("/modifiers/{code}", GetOrHead, (string code) => TypedResults.Redirect($"../?modifier={Uri.EscapeDataString(code)}"));
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

    private static string ContentTypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        var other => throw new InvalidOperationException($"The program was built with a file of the page of an unknown kind: {other}."),
    };

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
