using CodeGraph.GraphQL.CacheControl;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Changes;
using CodeGraph.Server.Schema.Filters;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Changes;

/// <summary>The root field about what changed between releases.</summary>
internal static class ChangeFields
{
    /// <summary>Adds <c>codeChanges</c>.</summary>
    public static void AddTo(IObjectTypeDescriptor descriptor) =>
        descriptor.Field("codeChanges", CodeChangePage.Of).NonNull<CodeChangesConnectionType>().CacheControl(CacheAges.Browsing)
            .PageArguments()
            .Argument("from", a => a.NonNull<StringType>().Description("The key of the earlier release, such as `2020-01`. It must be loaded."))
            .Argument("to", a => a.NonNull<StringType>().Description("The key of the later release, such as `2026-01`. It must be loaded."))
            .Argument("kinds", a => a.List<CodeChangeKindType>().Description("Only changes of these kinds. Without it, of all."))
            .Argument("where", a => a.Type<CodeFilterInputType>().Description("Only changes of codes and modifiers that meet the condition on the first day of the later release; counts too."))
            .Description("What changed in HCPCS Level II between two loaded releases, code by code and field by field: codes in order of their values, then modifiers.");
}
