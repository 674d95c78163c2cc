using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>CodeFilterInput</c>.</summary>
internal sealed class CodeFilterInputType : InputObjectType<CodeFilter>
{
    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<CodeFilter> descriptor)
    {
        descriptor.Name("CodeFilterInput").Description("Conditions on a code; all that are given must hold. The fields are those of `Code`.");
        new EntryFilterFields(descriptor)
            .AndOr<CodeFilterInputType>()
            .Text<StringOperationFilterInputType>("code", CodeField.Value, "The code itself.")
            .Text<CodeSystemOperationFilterInputType>("system", CodeField.System, "The code set.")
            .Text<SectionReferenceFilterInputType>("section", CodeField.Section, "The section.")
            .Text<CodeStatusOperationFilterInputType>("status", CodeField.Status, "Validity on the date of service.")
            .Text<StringOperationFilterInputType>("shortDescription", CodeField.ShortDescription, "The official short description.")
            .Text<StringOperationFilterInputType>("longDescription", CodeField.LongDescription, "The official full description.")
            .Text<CodedValueFilterInputType>("coverage", CodeField.Coverage, "Medicare coverage status.")
            .Group<PricingFilterInputType>("pricing", "How the price is found.")
            .Text<CodedValueFilterInputType>("betos", CodeField.Betos, "Berenson-Eggers type of service.")
            .List<CodedValueListFilterInputType>("typesOfService", CodeField.TypeOfService, "The carrier's types of service.")
            .Text<CodedValueFilterInputType>("action", CodeField.Action, "What the release did to the code.")
            .Group<CodeDatesFilterInputType>("dates", "When the code was added, changed and ended.")
            .Group<ReferencesFilterInputType>("references", "Statutes and laboratory certificates.")
            .Group<AscApprovalFilterInputType>("ambulatorySurgery", "Approval for ambulatory surgical centers.")
            .List<CrossReferenceListFilterInputType>("crossReferences", CodeField.CrossReference, "The codes to use instead.")
            .Text<ProcessingNoteFilterInputType>("processingNote", CodeField.ProcessingNote, "The processing note.")
            .List<SpecialtyListFilterInputType>("specialties", CodeField.Specialty, "The specialties that use the code.")
            .List<StringListFilterInputType>("synonyms", CodeField.Synonym, "What professionals call it.")
            .List<StringListFilterInputType>("plainLanguage", CodeField.PlainLanguage, "What a patient would say.")
            .Text<StringOperationFilterInputType>("serviceType", CodeField.ServiceType, "The kind of service or item.")
            .List<StringListFilterInputType>("sitesOfService", CodeField.SiteOfService, "Where the service usually takes place.")
            .Create();
    }
}
