using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Schema.Facts;

/// <summary>The enum <c>CodeEventKind</c>.</summary>
internal sealed class CodeEventKindType : EnumType<CodeEventKind>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<CodeEventKind> descriptor)
    {
        descriptor.Name("CodeEventKind").Description("What happens to codes.");
        descriptor.Value(CodeEventKind.Added).Description("The code became part of the code set.");
        descriptor.Value(CodeEventKind.Changed).Description("Something of its record changed; `action` says what.");
        descriptor.Value(CodeEventKind.Terminated).Description("The last day the code may be used.");
        descriptor.Value(CodeEventKind.Revised)
            .Description("Its record in a loaded release differs from that in the loaded release before; `changes` names each field. The date is the first day of the later release.");
    }
}
