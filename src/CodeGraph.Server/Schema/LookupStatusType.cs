using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema;

/// <summary>The enum <c>LookupStatus</c>.</summary>
internal sealed class LookupStatusType : EnumType<LookupStatus>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<LookupStatus> descriptor)
    {
        descriptor.Name("LookupStatus").Description("What a lookup found out about an input.");
        descriptor.Value(LookupStatus.Valid).Description("The code is valid on the date.");
        descriptor.Value(LookupStatus.Terminated).Description("The code's last valid day is before the date.");
        descriptor.Value(LookupStatus.NotYetEffective).Description("The code's first valid day is after the date.");
        descriptor.Value(LookupStatus.Unknown).Description("The input has the shape of a code, but the loaded releases do not have it, or give it no date.");
        descriptor.Value(LookupStatus.UnknownModifier).Description("The code is valid on the date, but the catalogue does not have a modifier written after it.");
        descriptor.Value(LookupStatus.Malformed).Description("The input has not the shape of a code.");
        descriptor.Value(LookupStatus.LicenseRequired)
            .Description("The code belongs to a code set (CPT, CDT) whose file needs a licence and is not loaded, so its validity cannot be told.");
    }
}
