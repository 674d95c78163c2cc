using CodeGraph.Catalog.Search;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Searching;

/// <summary>The enum <c>MatchField</c>.</summary>
internal sealed class MatchFieldType : EnumType<MatchField>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<MatchField> descriptor)
    {
        descriptor.Name("MatchField").Description("The texts of a code that are searched.");
        descriptor.Value(MatchField.Code).Description("The code itself.");
        descriptor.Value(MatchField.ShortDescription).Description("The official short description.");
        descriptor.Value(MatchField.LongDescription).Description("The official full description.");
        descriptor.Value(MatchField.Synonym).Description("A name that professionals use.");
        descriptor.Value(MatchField.PlainLanguage).Description("A name in plain language.");
        descriptor.Value(MatchField.Summary).Description("The summary by CodeGraph's editors.");
        descriptor.Value(MatchField.ClinicalContext).Description("When and why it is used; for a modifier, when to use it.");
    }
}
