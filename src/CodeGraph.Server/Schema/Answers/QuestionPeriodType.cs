using CodeGraph.Catalog.Answers;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Answers;

/// <summary>The object type <c>QuestionPeriod</c>.</summary>
internal sealed class QuestionPeriodType : ObjectType<DatePeriod>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<DatePeriod> descriptor)
    {
        descriptor.Name("QuestionPeriod").Description("The day, month, quarter or year a question is about.");
        descriptor.Field("first", p => p.First).NonNull<DateType>().Description("The first day.");
        descriptor.Field("last", p => p.Last).NonNull<DateType>().Description("The last day.");
    }
}
