namespace CodeGraph.Server.Commands;

/// <summary>A command could not do what was asked, for a reason its user can act on. Ends the command with exit code 1.</summary>
/// <param name="what">What went wrong and where, as a sentence.</param>
/// <param name="cure">What to do about it, as a sentence.</param>
/// <param name="cause">The exception behind it, for the log.</param>
internal sealed class CommandException(string what, string cure, Exception? cause = null) : Exception($"{what} {cure}", cause)
{
    /// <summary>What went wrong and where.</summary>
    public string What { get; } = what;

    /// <summary>What to do about it.</summary>
    public string Cure { get; } = cure;
}
