using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>Makes and compares entity tags (RFC 9110, section 8.8.3).</summary>
internal static class EntityTag
{
    /// <summary>The tag of the answer to a query: everything it is made from, so that nothing need be executed to know it.</summary>
    /// <remarks>Weak, because a compressed answer is the same answer.</remarks>
    internal static string Of(string dataVersion, string schemaVersion, ResponseMediaType mediaType, GraphQLHttpRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Encoding.UTF8.GetBytes(dataVersion));
        Append(hash, Encoding.UTF8.GetBytes(schemaVersion));
        Append(hash, [(byte)mediaType]);
        Append(hash, request.Query.Span);
        Append(hash, Encoding.UTF8.GetBytes(request.DocumentId ?? ""));
        Append(hash, Encoding.UTF8.GetBytes(request.OperationName ?? ""));
        Append(hash, Encoding.UTF8.GetBytes(request.Variables?.RootElement.GetRawText() ?? ""));
        Append(hash, Encoding.UTF8.GetBytes(request.Extensions?.RootElement.GetRawText() ?? ""));
        return $"W/\"{Base64Url.EncodeToString(hash.GetHashAndReset().AsSpan(0, 16))}\"";
    }

    /// <summary>The tag of some bytes.</summary>
    internal static string Of(ReadOnlySpan<byte> content) =>
        $"\"{Base64Url.EncodeToString(SHA256.HashData(content).AsSpan(0, 16))}\"";

    /// <summary>Whether <c>If-None-Match</c> names <paramref name="tag"/>, by weak comparison as GET wants it.</summary>
    internal static bool Matches(StringValues ifNoneMatch, string tag)
    {
        foreach (var value in ifNoneMatch)
        {
            foreach (var range in value.AsSpan().Split(','))
            {
                var candidate = value.AsSpan()[range].Trim();
                if (candidate is "*" || Opaque(candidate).SequenceEqual(Opaque(tag)))
                {
                    return true;
                }
            }
        }

        return false;

        static ReadOnlySpan<char> Opaque(ReadOnlySpan<char> tag) => tag.StartsWith("W/") ? tag[2..] : tag;
    }

    // Each part with its length, so that no two lists of parts look alike.
    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> part)
    {
        hash.AppendData(BitConverter.GetBytes(part.Length));
        hash.AppendData(part);
    }
}
