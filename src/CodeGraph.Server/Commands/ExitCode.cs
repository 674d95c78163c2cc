namespace CodeGraph.Server.Commands;

/// <summary>What the process answers to the shell.</summary>
internal static class ExitCode
{
    /// <summary>The command did what was asked.</summary>
    public const int Success = 0;

    /// <summary>The command could not, or what it checked is not in order.</summary>
    public const int Failure = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;
}
