using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Edits;

namespace CodeGraph.Server.Schema.Edits;

/// <summary>The object type <c>MedicallyUnlikelyEdits</c>.</summary>
internal sealed class MedicallyUnlikelyEditsType : ObjectType<UnitEdits>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<UnitEdits> descriptor)
    {
        descriptor.Name("MedicallyUnlikelyEdits").Description("The medically unlikely edits of a code on a date, one a setting.");
        descriptor.Field("edits", e => e.Edits).NonNullList<MedicallyUnlikelyEditType>().ListSize(3).Description("The edits in force.");
        descriptor.Field("notice", e => e.Notice).Type<StringType>().Description("What the loaded files cannot tell, and why; null when there is nothing to say.");
    }
}
