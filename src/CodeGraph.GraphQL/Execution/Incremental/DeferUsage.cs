using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Execution.Incremental;

/// <summary>A use of <c>@defer</c> in the document. Its identity is its place: the same fragment deferred twice has two.</summary>
internal sealed class DeferUsage(DirectiveNode directive, DeferUsage? parent)
{
    internal DirectiveNode Directive { get; } = directive;

    internal string? Label { get; } = IncrementalDirectives.LabelOf(directive);

    /// <summary>The deferred fragment this one is in.</summary>
    internal DeferUsage? Parent { get; } = parent;

    internal bool IsWithin(ICollection<DeferUsage> usages)
    {
        for (var usage = Parent; usage is not null; usage = usage.Parent)
        {
            if (usages.Contains(usage))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>A selected field, and the deferred fragment it is selected in; null for fields that are not deferred.</summary>
internal readonly record struct FieldDetails(FieldNode Node, DeferUsage? DeferUsage);

/// <summary>A use of <c>@stream</c> on a field.</summary>
internal sealed class StreamUsage(DirectiveNode directive)
{
    internal string? Label { get; } = IncrementalDirectives.LabelOf(directive);

    /// <summary>How many items belong to the list itself.</summary>
    /// <exception cref="GraphQLException">The number is negative or null.</exception>
    internal int InitialCount(VariableValues variables)
    {
        var count = IncrementalDirectives.Argument(directive, "initialCount") switch
        {
            null => 0,
            IntValueNode literal => int.Parse(literal.Value, System.Globalization.CultureInfo.InvariantCulture),
            VariableNode variable => variables.TryGet(variable.Name.Value, out var value) ? value as int? : 0,
            _ => null,
        };
        return count switch
        {
            null => throw new GraphQLException("initialCount must be a number"),
            < 0 => throw new GraphQLException("initialCount must be a positive integer"),
            _ => count.Value,
        };
    }
}
