namespace CodeGraph.Catalog.Sources;

/// <summary>Collects the problems of one file. A file of garbage has millions; all are counted, the first are kept.</summary>
internal sealed class ProblemLog(string file)
{
    /// <summary>More than anyone reads, few enough to hold.</summary>
    public const int MaxKept = 10_000;

    private readonly List<ImportProblem> _problems = [];

    public IReadOnlyList<ImportProblem> Problems => _problems;

    public int Handled { get; private set; }

    public int Rejected { get; private set; }

    public bool HasFailed { get; private set; }

    public void Handle(int? line, int? column, string message)
    {
        Handled++;
        Keep(line, column, ProblemSeverity.Handled, message);
    }

    public void Reject(int? line, int? column, string message)
    {
        Rejected++;
        Keep(line, column, ProblemSeverity.Rejected, message);
    }

    public void Fail(string message, int? line = null)
    {
        HasFailed = true;
        _problems.Insert(0, new ImportProblem(file, line, null, ProblemSeverity.Failed, message));
    }

    private void Keep(int? line, int? column, ProblemSeverity severity, string message)
    {
        if (_problems.Count < MaxKept)
        {
            _problems.Add(new ImportProblem(file, line, column, severity, message));
        }
    }
}
