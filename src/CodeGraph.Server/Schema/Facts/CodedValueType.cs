using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The object type <c>CodedValue</c>.</summary>
internal sealed class CodedValueType : ObjectType<SourcedValue>
{
    private const string UnknownNote = "The official code list does not explain this value.";

    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<SourcedValue> descriptor)
    {
        descriptor.Name("CodedValue").Description("A value of an official code list with what it stands for.");
        AddFields(descriptor);
    }

    /// <summary>The fields that every decoded value has.</summary>
    internal static void AddFields(IObjectTypeDescriptor<SourcedValue> descriptor)
    {
        descriptor.Field("code", v => v.Value.Code).NonNull<StringType>().Description("The value as the official record has it.");
        descriptor.Field("meaning", v => v.Value.Meaning).Type<StringType>().Description("The official meaning; null when the list has none, and `note` says so.");
        descriptor.Field("group", v => v.Value.Group).Type<StringType>().Description("The heading the list puts the value under, such as the fee schedule of a pricing indicator; null without one.");
        descriptor.Field("note", v => v.Value.IsKnown ? null : UnknownNote).Type<StringType>().Description("Says that the value is unknown to the official list; null otherwise.");
        descriptor.Field("provenance", v => v.Provenance).NonNull<ProvenanceType>().Description("The record that states the value.");
    }
}
