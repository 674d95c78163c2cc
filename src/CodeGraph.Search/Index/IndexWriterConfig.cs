using CodeGraph.Search.Analysis;

namespace CodeGraph.Search.Index;

/// <summary>How an <see cref="IndexWriter"/> works.</summary>
public sealed record IndexWriterConfig
{
    /// <summary>Cuts the text of fields that bring no analyzer of their own.</summary>
    public Analyzer Analyzer { get; init; } = Analyzers.Standard;

    /// <summary>Whether to continue the index that is there or to start an empty one (whose first commit replaces it).</summary>
    public OpenMode OpenMode { get; init; } = OpenMode.CreateOrAppend;

    /// <summary>How much memory buffered documents may take, in bytes, before they become a segment. 64 MiB unless set.</summary>
    public long RamBufferBytes { get; init; } = 64L << 20;

    /// <summary>How many segments of about one size may stand before a commit merges as many of them into one. 10 unless set, at least 2.</summary>
    public int MergeFactor { get; init; } = 10;

    /// <summary>The share of a segment's documents that may be deleted before a commit writes it again without them. A third unless set, from 0 to 1.</summary>
    public double DeletesAllowed { get; init; } = 1 / 3.0;

    /// <summary>How many complete commits stay in the directory. 2 unless set: the newest, and one to fall back to.</summary>
    public int CommitsKept { get; init; } = 2;
}

/// <summary>What an <see cref="IndexWriter"/> does with the index it finds.</summary>
public enum OpenMode
{
    /// <summary>Continue it if there is one, else start.</summary>
    CreateOrAppend,

    /// <summary>Start an empty index; the commits that are there are replaced by the next one.</summary>
    Create,

    /// <summary>Continue it; an <see cref="IndexNotFoundException"/> if there is none.</summary>
    Append,
}
