using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>ModifierFilterInput</c>.</summary>
internal sealed class ModifierFilterInputType : InputObjectType<CodeFilter>
{
    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<CodeFilter> descriptor)
    {
        descriptor.Name("ModifierFilterInput").Description("Conditions on a modifier; all that are given must hold. The fields are those of `Modifier`.");
        new EntryFilterFields(descriptor)
            .AndOr<ModifierFilterInputType>()
            .Text<StringOperationFilterInputType>("code", CodeField.Value, "The modifier itself.")
            .Text<CodeSystemOperationFilterInputType>("system", CodeField.System, "The code set.")
            .Text<CodeStatusOperationFilterInputType>("status", CodeField.Status, "Validity on the date of service.")
            .Text<StringOperationFilterInputType>("shortDescription", CodeField.ShortDescription, "The official short description.")
            .Text<StringOperationFilterInputType>("longDescription", CodeField.LongDescription, "The official full description.")
            .Text<CodedValueFilterInputType>("coverage", CodeField.Coverage, "Medicare coverage status.")
            .Text<CodedValueFilterInputType>("action", CodeField.Action, "What the release did to the modifier.")
            .Group<CodeDatesFilterInputType>("dates", "When the modifier was added, changed and ended.")
            .List<StringListFilterInputType>("synonyms", CodeField.Synonym, "What professionals call it.")
            .List<StringListFilterInputType>("plainLanguage", CodeField.PlainLanguage, "What a patient would say.")
            .Create();
    }
}
