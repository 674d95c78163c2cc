using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers.Edits;

namespace CodeGraph.Server.Schema.Edits;

/// <summary>The enum <c>PairOutcome</c>.</summary>
internal sealed class PairOutcomeType : EnumType<PairOutcome>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<PairOutcome> descriptor)
    {
        descriptor.Name("PairOutcome").Description("What a pair edit does to two lines of a claim.");
        descriptor.Value(PairOutcome.Denied).Description("Column 2 is not paid, whatever the modifiers (indicator 0).");
        descriptor.Value(PairOutcome.ModifierNeeded).Description("Column 2 is not paid: a modifier could bypass the edit (indicator 1), and none that counts was given.");
        descriptor.Value(PairOutcome.ModifierGiven).Description("A modifier was given that may bypass the edit; the record must show what it stands for.");
    }
}
