using CodeGraph.Catalog.Model.Edits;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Edits;

/// <summary>The object type <c>MedicallyUnlikelyEdit</c>.</summary>
internal sealed class MedicallyUnlikelyEditType : ObjectType<MedicallyUnlikelyEdit>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<MedicallyUnlikelyEdit> descriptor)
    {
        descriptor.Name("MedicallyUnlikelyEdit").Description("The most units of a code that are plausible for one patient on one day or claim line (NCCI MUE).");
        descriptor.Field("setting", e => e.Setting).NonNull<EditSettingType>().Description("Whose claims it applies to.");
        descriptor.Field("units", e => e.Units).NonNull<IntType>().Description("The most units; 0 says that none is payable.");
        descriptor.Field("adjudicationIndicator", e => new SourcedValue(e.AdjudicationIndicator, e.Provenance)).NonNull<CodedValueType>()
            .Description("MAI 1, 2 or 3: whether units count per line or per day, and whether an appeal can succeed.");
        descriptor.Field("rationale", e => e.Rationale).NonNull<StringType>().Description("Why the value is what it is, in CMS's words.");
        descriptor.Field("effectiveDate", e => e.EffectiveDate).NonNull<DateType>().Description("The first day of the quarterly release it stands in.");
        descriptor.Field("provenance", e => e.Provenance).NonNull<ProvenanceType>().Description("The row of the file.");
    }
}
