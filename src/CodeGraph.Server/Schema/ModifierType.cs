using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Schema.Modifiers;

namespace CodeGraph.Server.Schema;

/// <summary>The object type <c>Modifier</c>.</summary>
internal sealed class ModifierType : ObjectType<DatedModifier>
{
    /// <summary>The kind in the ids of modifiers.</summary>
    public const string IdKind = "Modifier";

    private const string NotWritten = " Null when nothing was written about it.";

    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<DatedModifier> descriptor)
    {
        descriptor.Name("Modifier").Implements<NodeType>()
            .Description("Two characters appended to a code: they say how the service differed from the code's definition.");
        EntryFields.AddIdentity(descriptor, IdKind, "modifier");
        descriptor.Field("synonyms", m => m.Words?.Synonyms ?? []).NonNullList<StringType>().Description("What professionals call it. Curated.");
        descriptor.Field("plainLanguage", m => m.Words?.PlainLanguage ?? []).NonNullList<StringType>().Description("What a patient would say. Curated.");
        descriptor.Field("whenToUse", m => m.Words?.WhenToUse).Type<StringType>().Description("When a biller appends it. Curated." + NotWritten);
        descriptor.Field("documentation", m => m.Words?.Notes).Type<StringType>().Description("Billing and documentation notes. Curated." + NotWritten);
        EntryFields.AddRecord(descriptor);
        descriptor.Field("releases", (m, context) => context.Snapshot().ReleasesOf(m.Entry)).NonNullList<ReleaseType>().ListSize(10)
            .Description("The loaded releases that have the modifier, newest first.");
        ModifierFields.AddTo(descriptor);
    }
}
