using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Changes;
using CodeGraph.Server.Schema.Facts;
using CodeGraph.Server.Schema.Searching;

namespace CodeGraph.Server.Schema.Changes;

/// <summary>The object type <c>CodeChange</c>.</summary>
internal sealed class CodeChangeType : ObjectType<DatedChange>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<DatedChange> descriptor)
    {
        descriptor.Name("CodeChange").Description("One thing in which the official records of a code or modifier differ between two releases.");
        descriptor.Field("kind", c => c.Change.Kind).NonNull<CodeChangeKindType>().Description("What it is about.");
        descriptor.Field("code", c => c.Change.Entry.Value).NonNull<StringType>().Description("The code or modifier.");
        descriptor.Field("field", c => c.Change.Field).Type<StringType>()
            .Description("The field as the official spreadsheet names it, such as `COV`; null when the whole record came or went.");
        descriptor.Field("oldValue", c => c.Change.OldValue).Type<StringType>().Description("The earlier value, as the file has it; null when it was blank, or there was no record.");
        descriptor.Field("newValue", c => c.Change.NewValue).Type<StringType>().Description("The later value, as the file has it; null when it is blank, or there is no record.");
        descriptor.Field("oldMeaning", c => c.Change.OldMeaning).Type<StringType>().Description("What a coded earlier value stands for; null for values that are no codes.");
        descriptor.Field("newMeaning", c => c.Change.NewMeaning).Type<StringType>().Description("What a coded later value stands for; null for values that are no codes.");
        descriptor.Field("oldProvenance", c => c.Change.OldProvenance).Type<ProvenanceType>().Description("The earlier record; null when the earlier release has none.");
        descriptor.Field("newProvenance", c => c.Change.NewProvenance).Type<ProvenanceType>().Description("The later record; null when the later release has none.");
        descriptor.Field("node", c => c.Node).NonNull<SearchHitType>().Description("The code or modifier as it stands on the first day of the later release.");
    }
}
