using CodeGraph.Catalog.Model.Edits;
using CodeGraph.GraphQL.CacheControl;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Edits;
using CodeGraph.Server.Schema.Paging;

namespace CodeGraph.Server.Schema.Edits;

/// <summary>The fields about NCCI edits.</summary>
internal static class EditFields
{
    /// <summary>The fields of <c>Code</c>.</summary>
    public static void AddTo(IObjectTypeDescriptor<DatedCode> descriptor)
    {
        descriptor.Field("medicallyUnlikelyEdits", UnitEdits.Of).NonNull<MedicallyUnlikelyEditsType>()
            .Description("The most units that are plausible (NCCI MUE), by setting.");
        descriptor.Field("procedureToProcedureEdits", PairEditConnection.Of).NonNull<PairEditsConnectionType>()
            .PageArguments()
            .Argument("setting", a => a.NonNull<EditSettingType>().DefaultValue(EditSetting.Practitioner).Description("Whose claims."))
            .Description("The codes it is not paid beside, and those not paid beside it (NCCI PTP): first the pairs in which it is column 1.");
    }

    /// <summary>The fields of <c>Query</c>.</summary>
    public static void AddTo(IObjectTypeDescriptor descriptor) =>
        descriptor.Field("edits", EditCheck.Of).NonNull<EditCheckType>().CacheControl(CacheAges.Checking).Cost(10).ListSize(slicingArguments: ["codes"], sizedFields: ["lines"])
            .Argument("codes", a => a.NonNullList<StringType>().Description($"At most {EditCheck.MaxCodes} codes of one claim, each with or without modifiers, such as `11042-59`."))
            .Argument("units", a => a.List<IntType>().Description("The units of each code, in the order of `codes`. Without it units are not checked."))
            .Argument("setting", a => a.NonNull<EditSettingType>().DefaultValue(EditSetting.Practitioner).Description("Whose claim it is."))
            .AsOfArgument()
            .Description("Whether codes may be billed together on a date, and how many units of each are plausible, by the NCCI edits.");
}
