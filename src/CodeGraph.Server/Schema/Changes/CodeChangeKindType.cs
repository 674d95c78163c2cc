using CodeGraph.Catalog.Model.Changes;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Changes;

/// <summary>The enum <c>CodeChangeKind</c>.</summary>
internal sealed class CodeChangeKindType : EnumType<CodeChangeKind>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<CodeChangeKind> descriptor)
    {
        descriptor.Name("CodeChangeKind").Description("What a change between two releases is about.");
        descriptor.Value(CodeChangeKind.Added).Description("The later release has the code, the earlier one has not.");
        descriptor.Value(CodeChangeKind.Discontinued).Description("The later record has a termination date and the earlier has none, or the later release has the code no more.");
        descriptor.Value(CodeChangeKind.Reactivated).Description("The earlier record had a termination date, and the later one has none.");
        descriptor.Value(CodeChangeKind.LongDescription).Description("The full description.");
        descriptor.Value(CodeChangeKind.ShortDescription).Description("The short description.");
        descriptor.Value(CodeChangeKind.Payment).Description("How it is priced: pricing indicators, multiple pricing, ambulatory surgery, outpatient group, anesthesia base units.");
        descriptor.Value(CodeChangeKind.Coverage).Description("Medicare coverage: the coverage code, the sections of the manuals, the statute.");
        descriptor.Value(CodeChangeKind.Administrative).Description("Everything else: BETOS, types of service, cross references, notes, laboratory certificates, dates, action.");
    }
}
