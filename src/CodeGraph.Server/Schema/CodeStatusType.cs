using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema;

/// <summary>The enum <c>CodeStatus</c>.</summary>
internal sealed class CodeStatusType : EnumType<CodeStatus>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<CodeStatus> descriptor)
    {
        descriptor.Name("CodeStatus").Description("Whether a code is valid on a date of service, by the dates of its official record.");
        descriptor.Value(CodeStatus.Active).Description("Added on or before the date, and not terminated before it.");
        descriptor.Value(CodeStatus.Terminated).Description("The date is after the last day of validity.");
        descriptor.Value(CodeStatus.NotYetEffective).Description("The date is before the code was added.");
        descriptor.Value(CodeStatus.Unknown).Description("No official record is loaded, or it has no dates, so validity cannot be told.");
    }
}
