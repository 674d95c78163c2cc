using System.Collections;

namespace CodeGraph.Search.Documents;

/// <summary>What an index writer is given for one document: fields, several of one name if it has several values.</summary>
public sealed class Document : IEnumerable<Field>
{
    private readonly List<Field> _fields = [];

    /// <summary>Adds a field.</summary>
    public void Add(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        _fields.Add(field);
    }

    /// <inheritdoc />
    public IEnumerator<Field> GetEnumerator() => _fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
