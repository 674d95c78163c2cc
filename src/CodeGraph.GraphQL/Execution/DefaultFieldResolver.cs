using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Resolves fields of schemas made from SDL: the parent is a dictionary and has the value, or a function of it, under the field's name.</summary>
internal sealed class DefaultFieldResolver : FieldResolver
{
    internal static DefaultFieldResolver Instance { get; } = new();

    internal override Type ResultType => typeof(object);

    internal override object? Resolve(object? source, IResolverContext context) =>
        source is IReadOnlyDictionary<string, object?> values && values.TryGetValue(context.Field.Name, out var value)
            ? value is Func<IResolverContext, object?> resolve ? resolve(context) : value
            : null;

    internal override LeafFieldWriter? CreateLeafWriter(LeafType type) => null;
}
