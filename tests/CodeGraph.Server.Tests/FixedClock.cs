namespace CodeGraph.Server.Tests;

/// <summary>A clock that stands still, so that "today" is the same in every run.</summary>
internal sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
}
