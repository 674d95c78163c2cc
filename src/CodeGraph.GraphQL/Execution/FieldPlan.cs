using System.Text;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution;

/// <summary>One field of a compiled selection set: everything about it that does not depend on the request's values.</summary>
internal class FieldPlan
{
    private readonly OperationPlan _operation;
    private readonly FieldNode[] _nodes;
    private readonly FieldExecution _execution;
    private readonly byte[] _commaKey;
    private SelectionSetPlan? _objectSelections;
    private SelectionSetPlan?[]? _selectionsByType;

    /// <param name="operation">The plan the field belongs to.</param>
    /// <param name="parentType">The concrete type the field is selected on.</param>
    /// <param name="field">The field.</param>
    /// <param name="nodes">The selections merged under one response name.</param>
    /// <param name="needsPlace">Whether the field needs a place of its own in the response even if all of it is synchronous.</param>
    internal FieldPlan(OperationPlan operation, ObjectType parentType, OutputField field, FieldNode[] nodes, bool needsPlace = false)
    {
        _operation = operation;
        _nodes = nodes;
        ParentType = parentType;
        Field = field;
        ResponseName = nodes[0].ResponseName;
        _execution = field.Execution;
        _commaKey = nodes[0].Alias is null ? _execution.CommaKey : FieldExecution.CommaKeyOf(ResponseName);
        Arguments = field.Arguments.Count == 0 ? null : new ArgumentPlan(field.Arguments, nodes[0]);
        if (ReferenceEquals(field, operation.Schema.Introspection.TypeName))
        {
            Constant = Encoding.UTF8.GetBytes($"\"{parentType.Name}\"");
        }

        MayBeAsync = needsPlace || Resolver.IsAsync || operation.MayBeAsync(nodes);
    }

    internal ObjectType ParentType { get; }

    internal OutputField Field { get; }

    internal string ResponseName { get; }

    /// <summary>The key as the response has it, <c>"name":</c>.</summary>
    internal ReadOnlySpan<byte> Key => _commaKey.AsSpan(1);

    /// <summary>The key of a field that is not its object's first, <c>,"name":</c>.</summary>
    internal ReadOnlySpan<byte> CommaKey => _commaKey;

    internal TypePlan Type => _execution.Type;

    internal FieldResolver Resolver => _execution.Resolver;

    /// <summary>How the arguments get their values; null if the field has none.</summary>
    internal ArgumentPlan? Arguments { get; }

    internal LeafFieldWriter? LeafWriter => _execution.LeafWriter;

    /// <summary>The value of <c>__typename</c>, which needs no resolver; null for other fields.</summary>
    internal byte[]? Constant { get; }

    /// <summary>Whether the field or any below it has an asynchronous resolver, or comes later for another reason.</summary>
    internal bool MayBeAsync { get; }

    internal IReadOnlyList<FieldNode> Nodes => _nodes;

    /// <summary>The merged sub-selections for a concrete type; compiled when a value of that type first comes up.</summary>
    internal SelectionSetPlan SelectionsFor(ObjectType type)
    {
        if (ReferenceEquals(type, Type.Object) || Type.Kind == TypePlanKind.Object)
        {
            return _objectSelections ?? Publish(ref _objectSelections, type);
        }

        var byType = _selectionsByType ?? Interlocked.CompareExchange(ref _selectionsByType, new SelectionSetPlan?[_operation.Schema.Types.Count], null) ?? _selectionsByType;
        return byType[type.Index] ?? Publish(ref byType[type.Index], type);
    }

    private protected virtual SelectionSetPlan CollectSubfields(ObjectType type) => _operation.CollectSubfields(type, _nodes);

    private SelectionSetPlan Publish(ref SelectionSetPlan? place, ObjectType type)
    {
        var compiled = CollectSubfields(type);
        return Interlocked.CompareExchange(ref place, compiled, null) ?? compiled;
    }
}

/// <summary>The fields to execute on one concrete type, merged and in response order.</summary>
internal class SelectionSetPlan(ObjectType type, FieldPlan[] fields, bool needsPlace = false)
{
    internal ObjectType Type { get; } = type;

    internal FieldPlan[] Fields { get; } = fields;

    internal bool MayBeAsync { get; } = needsPlace || Array.Exists(fields, field => field.MayBeAsync);

    /// <summary>Whether a field of that name is asked for, now or later.</summary>
    internal virtual bool Selects(string fieldName) => Array.Exists(Fields, field => field.Field.Name == fieldName);
}
