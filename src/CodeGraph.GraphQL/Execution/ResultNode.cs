using CodeGraph.GraphQL.Execution.Incremental;

namespace CodeGraph.GraphQL.Execution;

/// <summary>
/// A place in the response that waits for an asynchronous field, or has such places below it. Everything else of the
/// response is bytes already: ranges of one scratch buffer, in their order.
/// </summary>
internal sealed class ResultNode(ResultNode? parent, string? name, int index, bool nonNull)
{
    private readonly List<Part> _parts = [];

    internal ResultNode? Parent { get; } = parent;

    internal string? Name { get; } = name;

    internal int Index { get; } = index;

    internal bool IsNull { get; private set; }

    /// <summary>Where the response has a node without a parent, if not at its root.</summary>
    internal IReadOnlyList<object> BasePath { get; init; } = [];

    /// <summary>The deferred fragments that begin at this place; null if none does.</summary>
    internal DeliveryGroupMap? DeliveryGroups { get; set; }

    /// <summary>Whether a null above has made this place meaningless.</summary>
    internal bool IsDiscarded
    {
        get
        {
            for (var node = this; node is not null; node = node.Parent)
            {
                if (node.IsNull)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Adds bytes of the scratch buffer to the value.</summary>
    internal void Add(int start, int end)
    {
        if (end > start)
        {
            _parts.Add(new Part(start, end - start, null));
        }
    }

    /// <summary>Adds a place whose value comes later.</summary>
    internal void Add(ResultNode child) => _parts.Add(new Part(0, 0, child));

    /// <summary>Makes the value null, and with it every value above that cannot be without it (§6.4.4).</summary>
    internal void SetNull()
    {
        var node = this;
        while (node.MustNotBeNull && node.Parent is not null)
        {
            node = node.Parent;
        }

        node.IsNull = true;
    }

    internal void AppendPath(List<object> path)
    {
        if (Parent is null)
        {
            path.AddRange(BasePath);
            return;
        }

        Parent.AppendPath(path);
        path.Add(Name is not null ? Name : Index);
    }

    internal void WriteTo(ResponseWriter writer, ResponseWriter scratch)
    {
        if (IsNull)
        {
            writer.WriteNull();
            return;
        }

        foreach (var part in _parts)
        {
            if (part.Child is not null)
            {
                part.Child.WriteTo(writer, scratch);
            }
            else
            {
                writer.WriteRaw(scratch.Slice(part.Start, part.Length));
            }
        }
    }

    private bool MustNotBeNull { get; } = nonNull;

    private readonly record struct Part(int Start, int Length, ResultNode? Child);
}
