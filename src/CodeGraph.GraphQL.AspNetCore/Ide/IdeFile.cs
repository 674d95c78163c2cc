namespace CodeGraph.GraphQL.AspNetCore.Ide;

/// <summary>One file of the IDE and the headers it is served with.</summary>
/// <param name="PhysicalPath">Where it is.</param>
/// <param name="ContentType">Its media type, with the charset where it is text.</param>
/// <param name="ETag">A strong validator, made from its content.</param>
/// <param name="IsImmutable">Whether its name changes with its content, so that nobody need ever ask for it again.</param>
internal sealed record IdeFile(string PhysicalPath, string ContentType, string ETag, bool IsImmutable)
{
    internal string CacheControl => IsImmutable ? "public, max-age=31536000, immutable" : "no-cache";
}
