using System.Globalization;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>How answers put values into words.</summary>
internal static class AnswerWords
{
    /// <summary>Dollars and cents.</summary>
    public static string Dollars(decimal amount) => amount.ToString("$#,##0.00", CultureInfo.InvariantCulture);

    /// <summary>A number as it stands.</summary>
    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The name of a code set with its article.</summary>
    public static string ACodeOf(CodeSystem system) => system switch
    {
        CodeSystem.Cpt => "a CPT code",
        CodeSystem.Cdt => "a CDT code",
        _ => "a HCPCS Level II code",
    };

    /// <summary>"a, b and c".</summary>
    public static string List(IEnumerable<string> items, string last = "and")
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.SkipLast(1))} {last} {all[^1]}";
    }

    /// <summary>A text as a sentence: with a full stop at the end.</summary>
    public static string Sentence(string text) => text.Length > 0 && text[^1] is '.' or '?' or '!' ? text : text + ".";

    /// <summary>"1 code", "2 codes".</summary>
    public static string Count(int count, string one) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {one}{(count == 1 ? "" : "s")}";
}
