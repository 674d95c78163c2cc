using System.Globalization;
using System.Text;

namespace CodeGraph.ParserProcess;

/// <summary>A request line. Read by hand because a source may hold lone surrogates, which System.Text.Json refuses to decode.</summary>
internal readonly record struct JsonSource(int Id, string Source)
{
    public static JsonSource Read(string line)
    {
        var source = new StringBuilder(line.Length);
        var position = line.IndexOf("\"source\":\"", StringComparison.Ordinal) + "\"source\":\"".Length;
        for (; line[position] != '"'; position++)
        {
            if (line[position] != '\\')
            {
                source.Append(line[position]);
                continue;
            }

            position++;
            switch (line[position])
            {
                case 'u':
                    source.Append((char)ushort.Parse(line.AsSpan(position + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    position += 4;
                    break;
                case var escaped:
                    source.Append(escaped switch
                    {
                        'n' => '\n',
                        'r' => '\r',
                        't' => '\t',
                        'b' => '\b',
                        'f' => '\f',
                        _ => escaped,
                    });
                    break;
            }
        }

        var digits = line.AsSpan("{\"id\":".Length);
        return new JsonSource(int.Parse(digits[..digits.IndexOf(',')], CultureInfo.InvariantCulture), source.ToString());
    }
}
