using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Edits;

namespace CodeGraph.Server.Schema.Edits;

/// <summary>The object type <c>UnitCheck</c>.</summary>
internal sealed class UnitCheckType : ObjectType<UnitCheck>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<UnitCheck> descriptor)
    {
        descriptor.Name("UnitCheck").Description("The units of a line, held against the medically unlikely edit in force (NCCI MUE).");
        descriptor.Field("line", c => c.Line).NonNull<IntType>().Description("The place of the line, from 1.");
        descriptor.Field("code", c => c.Code).Type<StringType>().Description("The code; null when the line has none, and `explanation` says so.");
        descriptor.Field("units", c => c.Units).NonNull<IntType>().Description("The units that count: those of the line (adjudication indicator 1 or no edit), or of all lines with the code (2 and 3).");
        descriptor.Field("isExceeded", c => c.IsExceeded).Type<BooleanType>().Description("Whether more units are billed than the edit lets pass; null when no edit is published or loaded, and `explanation` says which.");
        descriptor.Field("edit", c => c.Edit).Type<MedicallyUnlikelyEditType>().Description("The edit with its source; null when none is published or loaded.");
        descriptor.Field("explanation", c => c.Explanation).NonNull<StringType>().Description("The finding in words: the value, the file, and whether it counts by line or by day.");
    }
}
