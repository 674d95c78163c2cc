namespace CodeGraph.Catalog.Sources.Hcpcs;

/// <summary>A first record of the fixed-width file, at least as long as its last fact.</summary>
internal sealed class HcpcsTextRow(string line, int number) : IHcpcsRow
{
    public int Number => number;

    public bool IsModifier => line[HcpcsLayout.RecordId.Start - 1] == '7';

    public ReadOnlySpan<char> this[HcpcsField field] => Field(line, field).Trim(' ');

    public int ColumnOf(HcpcsField field) => field.Start;

    /// <summary>The part of a line that a field occupies, with its blanks; empty where the line ends before it.</summary>
    public static ReadOnlySpan<char> Field(string line, HcpcsField field)
    {
        var start = Math.Min(field.Start - 1, line.Length);
        return line.AsSpan(start, Math.Min(field.Length, line.Length - start));
    }
}
