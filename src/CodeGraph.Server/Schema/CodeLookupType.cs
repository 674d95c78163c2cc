using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Schema.Facts;
using CodeGraph.Server.Schema.Searching;

namespace CodeGraph.Server.Schema;

/// <summary>The object type <c>CodeLookup</c>.</summary>
internal sealed class CodeLookupType : ObjectType<CodeLookup>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<CodeLookup> descriptor)
    {
        descriptor.Name("CodeLookup").Description("The answer about one input of `lookup`: is this code valid on the date, and if not, why, and what instead.");
        descriptor.Field("input", l => l.Input).NonNull<StringType>().Description("The input as it was given.");
        descriptor.Field("code", l => l.Value).Type<StringType>().Description("The code in its normal form, without modifiers; null when the input has not the shape of a code.");
        descriptor.Field("status", l => l.Status).NonNull<LookupStatusType>().Description("What was found out.");
        descriptor.Field("reason", l => l.Reason).NonNull<StringType>().Description("The same in a sentence.");
        descriptor.Field("asOf", l => l.AsOf).NonNull<DateType>().Description("The date of service.");
        descriptor.Field("node", l => l.Code).Type<CodeType>().Description("The code with all its facts; null when the catalogue does not have it.");
        descriptor.Field("modifiers", l => l.Modifiers).NonNullList<ModifierType>().ListSize(4).Description("The modifiers written after the code, as far as the catalogue has them; `reason` names the others.");
        descriptor.Field("replacements", l => l.Replacements).NonNullList<CrossReferenceType>().ListSize(5).Description("The codes that the official record names to use instead.");
        descriptor.Field("suggestions", l => DatedOffer.Of(l.Suggestions, l.AsOf)).NonNullList<DidYouMeanType>().ListSize(5).Description("Near codes, for an input that is no code of the catalogue. They are offers, never corrections.");
    }
}
