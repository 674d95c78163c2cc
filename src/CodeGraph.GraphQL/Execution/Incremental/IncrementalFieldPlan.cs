using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution.Incremental;

/// <summary>A field that is streamed, or below which something is deferred or streamed.</summary>
internal sealed class IncrementalFieldPlan : FieldPlan
{
    private readonly IncrementalOperationPlan _operation;
    private readonly FieldDetails[] _details;
    private readonly DeferUsage[] _deferUsageSet;
    private FieldPlan? _streamed;

    internal IncrementalFieldPlan(
        IncrementalOperationPlan operation, ObjectType parentType, OutputField field, FieldNode[] nodes, FieldDetails[] details, DeferUsage[] deferUsageSet, StreamUsage? stream)
        : base(operation, parentType, field, nodes, needsPlace: true)
    {
        _operation = operation;
        _details = details;
        _deferUsageSet = deferUsageSet;
        Stream = stream;
    }

    /// <summary>The field's <c>@stream</c>, if it has one that is on.</summary>
    internal StreamUsage? Stream { get; }

    /// <summary>The field as its streamed items are completed: none of what merged into it is deferred any more.</summary>
    internal FieldPlan Streamed => _streamed ??= _operation.CompileStreamedField(ParentType, _details);

    private protected override SelectionSetPlan CollectSubfields(ObjectType type) => _operation.CollectSubfields(type, _details, _deferUsageSet);
}

/// <summary>A selection set from which something is deferred.</summary>
internal sealed class IncrementalSelectionSetPlan(ObjectType type, FieldPlan[] fields, DeferUsage[] newDeferUsages, DeferredSelectionSet[] deferred)
    : SelectionSetPlan(type, fields, needsPlace: true)
{
    /// <summary>The deferred fragments that begin here.</summary>
    internal DeferUsage[] NewDeferUsages { get; } = newDeferUsages;

    /// <summary>The fields that come later, by the deferred fragments they are in.</summary>
    internal DeferredSelectionSet[] Deferred { get; } = deferred;

    internal override bool Selects(string fieldName) => base.Selects(fieldName) || Array.Exists(Deferred, later => later.Plan.Selects(fieldName));
}

/// <summary>Fields of one object that are all in the same deferred fragments, and therefore executed together.</summary>
/// <param name="DeferUsageSet">The fragments.</param>
/// <param name="Plan">The fields.</param>
internal sealed record DeferredSelectionSet(DeferUsage[] DeferUsageSet, SelectionSetPlan Plan);
