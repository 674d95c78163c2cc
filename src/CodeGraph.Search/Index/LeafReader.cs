using CodeGraph.Search.Store;

namespace CodeGraph.Search.Index;

/// <summary>
/// One segment of an open index. Its documents are numbered from 0; in the whole index they start at
/// <see cref="DocBase"/>. Immutable and thread-safe.
/// </summary>
public sealed class LeafReader
{
    internal LeafReader(SegmentCore core, FixedBitSet? liveDocs, int docBase)
    {
        Core = core;
        LiveDocs = liveDocs;
        DocBase = docBase;
        NumDocs = liveDocs?.Cardinality() ?? core.MaxDoc;
    }

    /// <summary>The number in the whole index of this segment's document 0.</summary>
    public int DocBase { get; }

    /// <summary>How many documents there are, deleted ones included.</summary>
    public int MaxDoc => Core.MaxDoc;

    /// <summary>How many documents are not deleted.</summary>
    public int NumDocs { get; }

    /// <summary>Which documents are not deleted; null if all are. Not to be changed.</summary>
    public FixedBitSet? LiveDocs { get; }

    internal SegmentCore Core { get; }

    /// <summary>The terms of a field; null if no document of the segment has the field indexed.</summary>
    public Terms? Terms(string field) => Core.Terms.GetValueOrDefault(field);

    /// <summary>The documents of a term, deleted ones included; null if there are none.</summary>
    public PostingsEnum? Postings(Term term)
    {
        var terms = Terms(term.Field)?.Iterator();
        return terms is not null && terms.SeekExact(term.Text) ? terms.Postings() : null;
    }

    /// <summary>In how many documents a term is, deleted ones included.</summary>
    public int DocFreq(Term term)
    {
        var terms = Terms(term.Field)?.Iterator();
        return terms is not null && terms.SeekExact(term.Text) ? terms.DocFreq : 0;
    }

    /// <summary>A field's numbers by document; null if no document of the segment has one.</summary>
    /// <exception cref="ArgumentException">The field's values are of another type.</exception>
    public NumericDocValues? NumericDocValues(string field) => Values<NumericDocValues>(field);

    /// <summary>A field's strings by document; null if no document of the segment has one.</summary>
    /// <exception cref="ArgumentException">The field's values are of another type.</exception>
    public SortedDocValues? SortedDocValues(string field) => Values<SortedDocValues>(field);

    /// <summary>A field's sets of strings by document; null if no document of the segment has one.</summary>
    /// <exception cref="ArgumentException">The field's values are of another type.</exception>
    public SortedSetDocValues? SortedSetDocValues(string field) => Values<SortedSetDocValues>(field);

    /// <summary>The stored values of a document.</summary>
    public IReadOnlyList<StoredValue> StoredFields(int doc) => Core.Stored[doc];

    /// <summary>The length bytes (see <see cref="SmallFloat"/>) of a text field; null if the segment keeps none.</summary>
    internal IndexInput? Norms(string field) => Core.Lengths.GetValueOrDefault(field);

    private T? Values<T>(string field)
        where T : class => Core.DocValues.GetValueOrDefault(field) switch
        {
            null => null,
            T values => values,
            var other => throw new ArgumentException($"The field '{field}' has values of type {other.GetType().Name}, not {typeof(T).Name}."),
        };
}
