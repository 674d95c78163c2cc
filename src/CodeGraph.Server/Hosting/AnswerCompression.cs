using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace CodeGraph.Server.Hosting;

/// <summary>
/// Compresses answers that are worth it, with Brotli or gzip, whichever the client takes. Small ones are sent as they are: below
/// one packet there is nothing to save. Event streams and multipart answers are not compressed, because they would be held back.
/// </summary>
internal sealed class AnswerCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options)
    : ResponseCompressionProvider(services, options)
{
    /// <summary>Answers shorter than this are not compressed, in bytes.</summary>
    public const int MinLength = 1_400;

    private static readonly string[] MediaTypes =
    [
        "application/graphql-response+json", "application/json", "application/graphql",
        "text/html", "text/css", "text/javascript", "text/plain", "image/svg+xml",
    ];

    /// <summary>Adds compression to the services.</summary>
    public static void AddTo(IServiceCollection services)
    {
        services.AddResponseCompression(compression =>
        {
            // All answers are public and no secret of the client's is in them, so that their length gives nothing away.
            compression.EnableForHttps = true;
            compression.MimeTypes = MediaTypes;
        });

        // The second step of quality costs a few times the first and saves little more.
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
        services.AddSingleton<IResponseCompressionProvider, AnswerCompression>();
    }

    /// <inheritdoc/>
    public override bool ShouldCompressResponse(HttpContext context) =>
        context.Response.ContentLength is not < MinLength && base.ShouldCompressResponse(context);
}
