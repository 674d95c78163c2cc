namespace CodeGraph.GraphQL.Language;

/// <summary>What a source byte can begin: one table look-up per byte of the source.</summary>
internal static class CharacterClasses
{
    /// <summary>Nothing, or a token told apart by the byte itself.</summary>
    public const byte Other = 0;

    /// <summary>NameStart :: Letter | _</summary>
    public const byte Name = 1;

    /// <summary>White space and commas: nothing.</summary>
    public const byte Ignored = 2;

    /// <summary>A line feed or carriage return.</summary>
    public const byte LineTerminator = 3;

    /// <summary>A digit or the negative sign.</summary>
    public const byte NumberStart = 4;

    private static readonly byte[] Classes = BuildTable();

    /// <summary>The class of each of the 256 bytes.</summary>
    public static ReadOnlySpan<byte> Table => Classes;

    /// <summary>NameContinue :: Letter | Digit | _</summary>
    public static bool IsNameContinue(byte code) => Table[code] == Name || IsDigit(code);

    /// <summary>NameStart :: Letter | _</summary>
    public static bool IsNameStart(byte code) => Table[code] == Name;

    /// <summary>Digit :: one of 0 1 2 3 4 5 6 7 8 9</summary>
    public static bool IsDigit(byte code) => (uint)(code - '0') <= 9;

    private static byte[] BuildTable()
    {
        var table = new byte[256];
        for (var code = 0; code < 128; code++)
        {
            table[code] = (char)code switch
            {
                '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => Name,
                ' ' or '\t' or ',' => Ignored,
                '\n' or '\r' => LineTerminator,
                '-' or (>= '0' and <= '9') => NumberStart,
                _ => Other,
            };
        }

        return table;
    }
}
