using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Search.Highlight;

namespace CodeGraph.Server.Schema.Searching;

/// <summary>The object type <c>TextSpan</c>.</summary>
internal sealed class TextSpanType : ObjectType<TextSpan>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<TextSpan> descriptor)
    {
        descriptor.Name("TextSpan").Description("A part of a text, counted in UTF-16 code units as JavaScript's and .NET's strings are.");
        descriptor.Field("start", s => s.Start).NonNull<IntType>().Description("The first unit.");
        descriptor.Field("end", s => s.End).NonNull<IntType>().Description("The unit after the last.");
    }
}
