using Xunit;

namespace CodeGraph.Testing;

/// <summary>A fact about what only Linux allows, such as names of files that are not text; it is skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LinuxFactAttribute : FactAttribute
{
    /// <summary>Skips the test on other systems.</summary>
    public LinuxFactAttribute()
    {
        if (!OperatingSystem.IsLinux())
        {
            Skip = "Only Linux has such files.";
        }
    }
}
