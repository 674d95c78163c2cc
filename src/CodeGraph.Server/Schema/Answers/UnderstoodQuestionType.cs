using CodeGraph.Catalog.Answers;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Answers;

/// <summary>The object type <c>UnderstoodQuestion</c>.</summary>
internal sealed class UnderstoodQuestionType : ObjectType<Question>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<Question> descriptor)
    {
        descriptor.Name("UnderstoodQuestion").Description("How a question was understood. Codes, modifiers, places and dates are as written; none is corrected.");
        descriptor.Field("kind", q => q.Kind).NonNull<QuestionKindType>().Description("What it asks for.");
        descriptor.Field("pattern", q => q.Pattern).Type<StringType>().Description("The pattern of the grammar that fits; null when none does.");
        descriptor.Field("codes", q => q.Codes.Select(code => string.Join('-', code.Modifiers.Prepend(code.Code)))).NonNullList<StringType>().ListSize(10)
            .Description("The codes in it with the modifiers written after them; the catalogue need not have them.");
        descriptor.Field("modifiers", q => q.Modifiers).NonNullList<StringType>().ListSize(5).Description("The modifiers in it that stand by themselves.");
        descriptor.Field("period", q => q.Period).Type<QuestionPeriodType>().Description("The time it is about; null when it names none.");
        descriptor.Field("places", q => q.Places).NonNullList<QuestionPlaceType>().ListSize(3).Description("The places in it.");
        descriptor.Field("setting", q => q.Setting).Type<PlaceSettingType>().Description("Where the service takes place; null when it does not say.");
        descriptor.Field("payers", q => q.Payers).NonNullList<StringType>().ListSize(3).Description("The payers it names.");
        descriptor.Field("subject", q => q.Subject).Type<StringType>().Description("The words that name a thing, to be searched for; null when there are none.");
        descriptor.Field("corrections", q => q.Corrections).NonNullList<StringType>().ListSize(3).Description("Which misspelt words of the grammar were read as which. Never a code, number or name.");
    }
}
