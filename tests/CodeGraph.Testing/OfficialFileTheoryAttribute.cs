using Xunit;

namespace CodeGraph.Testing;

/// <summary>A theory that reads official files; it is skipped, with the reason, where one of them is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OfficialFileTheoryAttribute : TheoryAttribute
{
    /// <param name="relativePaths">The files the test reads, inside the data folder, with forward slashes.</param>
    public OfficialFileTheoryAttribute(params string[] relativePaths)
    {
        if (relativePaths.FirstOrDefault(path => !OfficialFiles.Exists(path)) is { } absent)
        {
            Skip = OfficialFiles.WhyAbsent(absent);
        }
    }
}
