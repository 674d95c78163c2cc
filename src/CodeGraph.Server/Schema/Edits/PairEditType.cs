using CodeGraph.Catalog.Model.Edits;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Edits;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Edits;

/// <summary>The object type <c>ProcedureToProcedureEdit</c>.</summary>
internal sealed class PairEditType : ObjectType<DatedPairEdit>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<DatedPairEdit> descriptor)
    {
        descriptor.Name("ProcedureToProcedureEdit").Description("Two codes that are not both paid for one patient, provider and day (NCCI PTP): column 1 is paid, column 2 is not.");
        descriptor.Field("setting", e => e.Edit.Setting).NonNull<EditSettingType>().Description("Whose claims it applies to.");
        descriptor.Field("column1", e => e.Edit.Column1).NonNull<StringType>().Description("The code that is paid.");
        descriptor.Field("column2", e => e.Edit.Column2).NonNull<StringType>().Description("The code that is not paid beside it.");
        descriptor.Field("column1Code", (e, context) => context.Snapshot().FindCode(e.Edit.Column1, e.AsOf)).Type<CodeType>().Description("The code that is paid; null when the catalogue does not have it.");
        descriptor.Field("column2Code", (e, context) => context.Snapshot().FindCode(e.Edit.Column2, e.AsOf)).Type<CodeType>().Description("The code that is not paid; null when the catalogue does not have it.");
        descriptor.Field("modifierIndicator", e => new SourcedValue(e.Edit.Terms.ModifierIndicator, e.Edit.Provenance)).NonNull<CodedValueType>()
            .Description("0, 1 or 9: whether a modifier may bypass the edit.");
        descriptor.Field("bypassModifiers", e => e.AllowsModifier ? NcciModifiers.All : []).NonNullList<NcciModifierType>().ListSize(40)
            .Description("The modifiers that may bypass the edit; none when its indicator does not allow it.");
        descriptor.Field("effectiveDate", e => e.Edit.Terms.EffectiveDate).NonNull<DateType>().Description("The first day it applies.");
        descriptor.Field("deletionDate", e => e.Edit.Terms.DeletionDate).Type<DateType>().Description("The last day it applies; null while there is none.");
        descriptor.Field("isFromBefore1996", e => e.Edit.Terms.IsFromBefore1996).NonNull<BooleanType>().Description("Whether the pair existed before edits were dated.");
        descriptor.Field("rationale", e => e.Edit.Terms.Rationale).NonNull<StringType>().Description("Why, in CMS's words.");
        descriptor.Field("provenance", e => e.Edit.Provenance).NonNull<ProvenanceType>().Description("The row of the file.");
    }
}
