using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Schema.Reports;

namespace CodeGraph.Server.Schema;

/// <summary>The object type <c>Release</c>.</summary>
internal sealed class ReleaseType : ObjectType<Release>
{
    /// <summary>The kind in the ids of releases.</summary>
    public const string IdKind = "Release";

    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<Release> descriptor)
    {
        descriptor.Name("Release").Implements<NodeType>().Description("A published state of a code set, or of another data set, that is loaded here.");
        descriptor.Field("id", r => OpaqueText.Write(IdKind, r.Id)).NonNull<IdType>().Description("Opaque and stable over servers; for `node`.");
        descriptor.Field("dataSet", r => r.DataSet).NonNull<DataSetType>().Description("What was released.");
        descriptor.Field("code", r => r.Id).NonNull<StringType>()
            .Description("Its key: for the code set the month it takes effect, such as `2026-01`; other data sets put their name in front (`pfs-2025-10`). Keys of a data set sort by time.");
        descriptor.Field("name", r => r.Name).NonNull<StringType>().Description("The name shown to people.");
        descriptor.Field("effectiveDate", r => r.EffectiveDate).NonNull<DateType>().Description("The first day it applies to.");
        descriptor.Field("published", r => r.Published).Type<DateType>().Description("The day it was published; null when the files do not tell.");
        descriptor.Field("basis", r => r.Basis).NonNull<StringType>().Description("How the release and its dates were found, in words.");
        descriptor.Field("codeCount", r => CountOf(r, r.Codes)).Type<IntType>().Description("How many codes it has; null for data sets other than the code set, whose `files` count their rows.");
        descriptor.Field("modifierCount", r => CountOf(r, r.Modifiers)).Type<IntType>().Description("How many modifiers it has; null for data sets other than the code set.");
        descriptor.Field("files", r => r.Files).NonNullList<ReleaseFileType>().ListSize(10).Description("The files it was read from.");
        ReportFields.AddTo(descriptor);
    }

    private static int? CountOf(Release release, int count) => release.DataSet == DataSet.HcpcsLevel2 ? count : null;
}
