using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Searching;

/// <summary>The object type <c>DidYouMean</c>.</summary>
internal sealed class DidYouMeanType : ObjectType<DatedOffer>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<DatedOffer> descriptor)
    {
        descriptor.Name("DidYouMean").Description("Something that may have been meant. Never a hit: codes and numbers are not corrected.");
        descriptor.Field("text", o => o.Offer.Text).NonNull<StringType>().Description("The code, or the corrected text, to search for instead.");
        descriptor.Field("code", (o, context) => o.Offer.Code is { } code ? context.Snapshot().FindCode(code, o.AsOf) : null).Type<CodeType>()
            .Description("The code, when it is one.");
        descriptor.Field("reason", o => o.Offer.Reason).NonNull<StringType>().Description("Why it is offered.");
    }
}
