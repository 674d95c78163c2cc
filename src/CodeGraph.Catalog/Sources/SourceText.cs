using System.Text;
using System.Text.Unicode;

namespace CodeGraph.Catalog.Sources;

/// <summary>Turns the bytes of official text files into characters: ASCII or Windows-1252, and UTF-8 where someone saved it so.</summary>
internal static class SourceText
{
    // Windows-1252, bytes 80-9F; the five bytes it leaves undefined become the replacement character.
    private const string HighControls =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
        + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    /// <summary>Decodes a line; one character per byte unless the line is UTF-8.</summary>
    public static string Decode(ReadOnlySpan<byte> line)
    {
        if (Ascii.IsValid(line))
        {
            return Encoding.ASCII.GetString(line);
        }

        // Text in Windows-1252 is never valid UTF-8 by accident: that needs a pair like "Ã©".
        if (Utf8.IsValid(line))
        {
            return Encoding.UTF8.GetString(line);
        }

        return string.Create(line.Length, line, static (characters, bytes) =>
        {
            for (var i = 0; i < bytes.Length; i++)
            {
                characters[i] = bytes[i] is >= 0x80 and <= 0x9F ? HighControls[bytes[i] - 0x80] : (char)bytes[i];
            }
        });
    }
}
