using System.Globalization;
using System.Text;
using CodeGraph.Catalog.Sources;
using CodeGraph.Catalog.Sources.Hcpcs;

namespace CodeGraph.Catalog.Tests.Sources.Hcpcs;

/// <summary>Makes lines of the alpha-numeric file, and reads files of them.</summary>
internal static class HcpcsLines
{
    /// <summary>A first record of 320 columns; more fields as column and text.</summary>
    public static string First(string code, string text = "Text", string added = "20200101", params (int Column, string Text)[] fields)
    {
        var line = new StringBuilder(new string(' ', 320));
        var isModifier = code.Length == 2;
        Put(line, 1, code.PadLeft(5));
        Put(line, 6, "00100");
        Put(line, 11, isModifier ? "7" : "3");
        Put(line, 12, text);
        Put(line, 92, "Short");
        Put(line, 230, "C");
        Put(line, 269, added);
        Put(line, 277, "20260101");
        Put(line, 293, "N");
        foreach (var (column, value) in fields)
        {
            Put(line, column, value);
        }

        return line.ToString();
    }

    public static string Continuation(string code, int number, string text) =>
        (code.PadLeft(5) + (number * 100).ToString("D5", CultureInfo.InvariantCulture) + (code.Length == 2 ? "8" : "4") + text).PadRight(320);

    public static (HcpcsFile File, ProblemLog Log) Read(params string[] lines) => ReadText(string.Join("\r\n", lines) + "\r\n");

    public static (HcpcsFile File, ProblemLog Log) ReadText(string text) => ReadBytes(Encoding.Latin1.GetBytes(text));

    public static (HcpcsFile File, ProblemLog Log) ReadBytes(byte[] bytes)
    {
        var log = new ProblemLog("a.txt");
        return (HcpcsTextReader.Read(SourceFile.FromBytes("a.txt", bytes, isNamed: true), log, default), log);
    }

    public static string[] Messages(ProblemLog log) => [.. log.Problems.Select(problem => problem.ToString())];

    private static void Put(StringBuilder line, int column, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            line[column - 1 + i] = text[i];
        }
    }
}
