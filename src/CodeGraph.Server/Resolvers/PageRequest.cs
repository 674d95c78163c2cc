namespace CodeGraph.Server.Resolvers;

/// <summary>Which page of a connection is asked for: <c>first</c>/<c>after</c> forwards or <c>last</c>/<c>before</c> backwards.</summary>
/// <param name="First">At most so many items from the start.</param>
/// <param name="After">The cursor before the first item.</param>
/// <param name="Last">At most so many items from the end.</param>
/// <param name="Before">The cursor after the last item.</param>
internal sealed record PageRequest(int? First, string? After, int? Last, string? Before)
{
    /// <summary>The items of a page when the request does not say.</summary>
    public const int DefaultSize = 25;

    /// <summary>The most items a page may have.</summary>
    public const int MaxSize = 100;

    /// <summary>Refuses sizes out of range and contradictory directions.</summary>
    public PageRequest Validated()
    {
        Check("first", First);
        Check("last", Last);
        return First is null || Last is null
            ? this
            : throw RequestErrors.BadArgument("last", "cannot be combined with \"first\": a page is counted from one end.");
    }

    /// <summary>
    /// Cuts the page out of an ordered list of keys (the algorithm of the Relay cursor connections specification, section 4.4).
    /// </summary>
    /// <param name="count">How many items the list has.</param>
    /// <param name="positionOf">The position of the item that a cursor names; throws when the cursor names none.</param>
    public Window Cut(int count, Func<string, string, int> positionOf)
    {
        Validated();
        var start = After is null ? 0 : positionOf("after", After) + 1;
        var end = Before is null ? count : positionOf("before", Before);
        end = Math.Max(start, end);
        if (Last is { } last)
        {
            start = Math.Max(start, end - last);
        }
        else
        {
            end = Math.Min(end, start + (First ?? DefaultSize));
        }

        return new Window(start, end - start, HasNext: end < count, HasPrevious: start > 0 && count > 0);
    }

    private static void Check(string argument, int? size)
    {
        if (size is < 0 or > MaxSize)
        {
            throw RequestErrors.BadArgument(argument, $"is {size}; a page has 0 to {MaxSize} items. Page on with \"after\" for more.");
        }
    }
}

/// <summary>A stretch of a list.</summary>
internal readonly record struct Window(int Start, int Length, bool HasNext, bool HasPrevious);
