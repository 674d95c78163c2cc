using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Edits;

namespace CodeGraph.Server.Schema.Edits;

/// <summary>The object type <c>EditedLine</c>.</summary>
internal sealed class EditedLineType : ObjectType<EditedLine>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<EditedLine> descriptor)
    {
        descriptor.Name("EditedLine").Description("One of the codes asked about.");
        descriptor.Field("input", l => l.Input).NonNull<StringType>().Description("The input as it was given.");
        descriptor.Field("code", l => l.Code).Type<StringType>().Description("The code in its normal form; null when the input is none, and `notice` says so.");
        descriptor.Field("entry", l => l.Entry).Type<CodeType>().Description("The code itself; null when the catalogue does not have it.");
        descriptor.Field("modifiers", l => l.Modifiers).NonNullList<StringType>().Description("The modifiers written after it.");
        descriptor.Field("medicallyUnlikelyEdit", l => l.UnitEdit).Type<MedicallyUnlikelyEditType>().Description("The most units that are plausible; null when no value is published, and `notice` says so.");
        descriptor.Field("unitCheck", l => l.UnitCheck).Type<UnitCheckType>().Description("The units given, held against that edit; null when `units` was not given.");
        descriptor.Field("notice", l => l.Notice).Type<StringType>().Description("Says why the input was not checked, or that no value of units is published; null otherwise.");
        descriptor.Field("pairNotice", l => l.PairNotice).Type<StringType>().Description("Says that no pair edit touches the code, as far as the loaded files tell; null when one does.");
    }
}
