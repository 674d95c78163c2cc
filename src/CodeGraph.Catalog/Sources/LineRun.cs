namespace CodeGraph.Catalog.Sources;

/// <summary>Reports consecutive lines that share one harmless irregularity as one problem.</summary>
internal sealed class LineRun(ProblemLog problems, string what)
{
    private int _first;
    private int _last;

    /// <summary>All lines of all runs.</summary>
    public int Total { get; private set; }

    public void Add(int line)
    {
        if (_first == 0)
        {
            _first = line;
        }

        _last = line;
        Total++;
    }

    /// <summary>Ends the run, if there is one.</summary>
    public void End()
    {
        if (_first == 0)
        {
            return;
        }

        problems.Handle(_first, null, _first == _last ? what : $"{what} (to line {_last})");
        _first = 0;
    }
}
