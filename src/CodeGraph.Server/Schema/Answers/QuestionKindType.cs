using CodeGraph.Catalog.Answers;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Answers;

/// <summary>The enum <c>QuestionKind</c>.</summary>
internal sealed class QuestionKindType : EnumType<QuestionKind>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<QuestionKind> descriptor)
    {
        descriptor.Name("QuestionKind").Description("What a question asks for.");
        descriptor.Value(QuestionKind.Unknown).Description("No pattern of the grammar fits.");
        descriptor.Value(QuestionKind.WhatIs).Description("What a code or modifier stands for: \"What is A9524?\"");
        descriptor.Value(QuestionKind.Covered).Description("Whether it is covered: \"Does Medicare cover A9524?\"");
        descriptor.Value(QuestionKind.WhenUsed).Description("When and why it is used: \"When is A9524 used?\"");
        descriptor.Value(QuestionKind.WhichModifiers).Description("Which modifiers go with it, or whether one does: \"Does modifier 50 apply to E0601?\"");
        descriptor.Value(QuestionKind.Pays).Description("What is paid for it: \"What does 99213 pay in Los Angeles?\"");
        descriptor.Value(QuestionKind.BilledTogether).Description("What may be billed on the same day, and how many units: \"Can 93000 be billed with 99213?\"");
        descriptor.Value(QuestionKind.ReplacedBy).Description("What came in its place: \"What replaced A9599?\"");
        descriptor.Value(QuestionKind.Changed).Description("What is different from before: \"What changed in 2026?\"");
        descriptor.Value(QuestionKind.Valid).Description("Whether it may be used on a date: \"Was A9524 valid on 2019-05-01?\"");
        descriptor.Value(QuestionKind.Specialties).Description("Who uses it: \"Who bills A9524?\"");
        descriptor.Value(QuestionKind.Find).Description("The code of a thing: \"What is the code for a wheelchair cushion?\"");
    }
}
