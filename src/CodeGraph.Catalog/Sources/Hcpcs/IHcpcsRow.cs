namespace CodeGraph.Catalog.Sources.Hcpcs;

/// <summary>A first record as the text file or the spreadsheet has it: fields in, text out.</summary>
internal interface IHcpcsRow
{
    /// <summary>The 1-based line or spreadsheet row.</summary>
    public int Number { get; }

    /// <summary>Whether it is a modifier's (record id 7) rather than a code's (3).</summary>
    public bool IsModifier { get; }

    /// <summary>A field without the blanks around it.</summary>
    public ReadOnlySpan<char> this[HcpcsField field] { get; }

    /// <summary>Where the field is, for messages: the column of the line or of the spreadsheet.</summary>
    public int ColumnOf(HcpcsField field);
}
