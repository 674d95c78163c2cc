namespace CodeGraph.GraphQL.Execution;

/// <summary>Where in the response the synchronous part of the executor is; costs nothing until an error asks for it.</summary>
internal struct ResponsePath()
{
    private Segment[] _segments = new Segment[8];

    internal int Count { get; private set; }

    internal void Push(string name)
    {
        if (Count == _segments.Length)
        {
            Array.Resize(ref _segments, Count * 2);
        }

        _segments[Count++] = new Segment(name, 0);
    }

    internal void PushIndex()
    {
        Push(null!);
    }

    internal readonly void SetIndex(int index) => _segments[Count - 1] = new Segment(null, index);

    internal void TruncateTo(int count) => Count = count;

    internal readonly void AppendTo(List<object> path)
    {
        for (var i = 0; i < Count; i++)
        {
            path.Add(_segments[i].Name is { } name ? name : _segments[i].Index);
        }
    }

    private readonly record struct Segment(string? Name, int Index);
}
