using System.Text;
using System.Text.Json;

namespace CodeGraph.Soak;

/// <summary>What was done to make a request.</summary>
public enum RequestKind
{
    /// <summary>A document made from the schema, with variables of the right types.</summary>
    Valid,

    /// <summary>Such a document, or its variables, with random changes.</summary>
    Damaged,

    /// <summary>Bytes without any meaning in place of the document, or of the whole body.</summary>
    Noise,
}

/// <summary>A request.</summary>
/// <param name="Kind">How it was made.</param>
/// <param name="Query">The document; may hold anything.</param>
/// <param name="Variables">The variables as JSON.</param>
/// <param name="Body">The whole body, where it is not made of the other two.</param>
public sealed record RandomRequest(RequestKind Kind, string Query, string Variables, byte[]? Body = null)
{
    /// <summary>The body of an HTTP request.</summary>
    public byte[] ToBody() => Body ?? Encoding.UTF8.GetBytes($$"""{"query":{{JsonSerializer.Serialize(Query)}},"variables":{{Variables}}}""");
}
