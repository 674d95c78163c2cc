using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Sources;

/// <summary>A file of processing notes. It does not name its release: numbers are only ever appended, so the file with the highest belongs to the newest.</summary>
internal sealed class ProcessingNotesContent(ProcessingNotes notes) : SourceContent
{
    /// <inheritdoc/>
    public override int Rows => notes.ByNumber.Count;

    /// <inheritdoc/>
    public override string? Subject => null;

    /// <summary>Reads the file.</summary>
    public static SourceContent Read(SourceFile source, ProblemLog problems, CancellationToken cancellation) =>
        new ProcessingNotesContent(ProcessingNotesReader.Read(source, problems, cancellation));

    /// <inheritdoc/>
    public override void AddTo(CatalogBuilder catalog) => catalog.DataSet<ProcessingNotesOfReleases>().Add(notes);
}

/// <summary>Gives the notes of several files to the loaded releases.</summary>
internal sealed class ProcessingNotesOfReleases : IDataSetBuilder
{
    private readonly List<ProcessingNotes> _files = [];

    public void Add(ProcessingNotes notes) => _files.Add(notes);

    /// <summary>The notes with the highest number belong to the newest release, and so on; fewer notes than releases serve the older ones too.</summary>
    public void Complete(CatalogBuilder catalog)
    {
        var files = _files.OrderByDescending(file => file.Highest).ToArray();
        var releases = catalog.ReleaseIds;
        for (var i = 0; i < releases.Count; i++)
        {
            catalog.AddNotes(releases[i], files[Math.Min(i, files.Length - 1)].ByNumber);
        }
    }
}
