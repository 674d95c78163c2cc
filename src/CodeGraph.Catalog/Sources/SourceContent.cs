using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Sources;

/// <summary>Reads one file of a known kind. What is wrong with it goes into the log; after <see cref="ProblemLog.Fail"/> the content is not used.</summary>
internal delegate SourceContent SourceReader(SourceFile file, ProblemLog problems, CancellationToken cancellation);

/// <summary>What one file said, read and checked, before it is laid into a catalogue.</summary>
internal abstract class SourceContent
{
    /// <summary>The facts read, in the unit people count them in: codes, notes, rows of a table.</summary>
    public abstract int Rows { get; }

    /// <summary>The release the facts belong to; null for files that belong to none by themselves.</summary>
    public virtual SourceRelease? Release { get; init; }

    /// <summary>
    /// What the file is a copy of: of several files of one import with the same subject and release one is used. Null for files that are never
    /// copies of each other.
    /// </summary>
    public virtual string? Subject => GetType().Name;

    /// <summary>
    /// Which of the several files of its kind that make up a release it is, in words (<c>practitioner services</c>); null where a release has one
    /// file of the kind. A file replaces the one of the same kind and part that the release had.
    /// </summary>
    public virtual string? Part => null;

    /// <summary>Which table or part of its kind the file turned out to be; null when the kind says it all.</summary>
    public virtual string? Table => null;

    /// <summary>The copy with the highest rank is used; among equals the newest posting.</summary>
    public virtual int Rank => 0;

    /// <summary>Contents are laid into the catalogue by ascending stage, and within one the newest release first.</summary>
    public virtual int Stage => 1;

    /// <summary>Called when every file of the import is read, for what only all of them together tell.</summary>
    public virtual void Settle(IReadOnlyList<SourceContent> all)
    {
    }

    /// <summary>Lays the facts into a catalogue, in place of what it had of the same release.</summary>
    public abstract void AddTo(CatalogBuilder catalog);
}
