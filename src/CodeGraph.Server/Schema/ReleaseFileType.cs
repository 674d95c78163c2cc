using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema;

/// <summary>The object type <c>ReleaseFile</c>.</summary>
internal sealed class ReleaseFileType : ObjectType<ReleaseFile>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<ReleaseFile> descriptor)
    {
        descriptor.Name("ReleaseFile").Description("A file a release was read from, so that anyone can check that they hold the same one.");
        descriptor.Field("name", f => f.Name).NonNull<StringType>().Description("The file's name; inside an archive, `archive.zip/member.txt`.");
        descriptor.Field("kind", f => f.Kind).NonNull<StringType>().Description("What it is, in words.");
        descriptor.Field("sha256", f => f.Sha256).Type<StringType>().Description("The SHA-256 of its bytes in lower-case hexadecimal; null for parts of the starter catalogue.");
        descriptor.Field("rows", f => f.Rows).NonNull<IntType>().Description("The records read.");
        descriptor.Field("handledProblems", f => f.HandledProblems).NonNull<IntType>().Description("Irregularities that lost nothing.");
        descriptor.Field("rejectedRows", f => f.RejectedRows).NonNull<IntType>().Description("Rows that could not be used.");
    }
}
