namespace CodeGraph.GraphQL.Utilities;

/// <summary>Orders names by their characters, but runs of digits in them by their number: <c>a2</c> before <c>a10</c>.</summary>
internal sealed class NaturalComparer : IComparer<string>
{
    public static NaturalComparer Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (a, b) = (x ?? "", y ?? "");
        var (i, j) = (0, 0);
        while (i < a.Length && j < b.Length)
        {
            if (char.IsAsciiDigit(a[i]) && char.IsAsciiDigit(b[j]))
            {
                var order = ReadNumber(a, ref i).CompareTo(ReadNumber(b, ref j));
                if (order != 0)
                {
                    return order;
                }
            }
            else if (a[i] != b[j])
            {
                return a[i].CompareTo(b[j]);
            }
            else
            {
                i++;
                j++;
            }
        }

        return a.Length - b.Length;
    }

    /// <summary>Reads a number; a leading zero is a number of its own, so that names that differ only in zeros still differ.</summary>
    private static double ReadNumber(string text, ref int position)
    {
        var number = 0d;
        do
        {
            number = (number * 10) + (text[position++] - '0');
        }
        while (position < text.Length && char.IsAsciiDigit(text[position]) && number > 0);
        return number;
    }
}
