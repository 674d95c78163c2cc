using System.Globalization;
using System.Text.RegularExpressions;

namespace CodeGraph.Catalog.Answers;

/// <summary>
/// Finds the date of a question: <c>2019-05-01</c>, <c>5/1/2019</c> (month first, as in the United States), <c>May 1, 2019</c>,
/// <c>1 May 2019</c>, <c>May 2019</c>, <c>2019-05</c>, <c>Q2 2019</c>, <c>2019</c>, <c>last year</c>, <c>yesterday</c>.
/// </summary>
internal static partial class DateRecognizer
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly HashSet<string> Prepositions = new(
        ["in", "on", "for", "as", "of", "at", "since", "from", "during", "by", "until", "after", "before", "effective", "dated", "date", "service", "year", "dos"],
        StringComparer.Ordinal);

    // "is it valid" says all that "is it still valid now" does: these only say what is the case without a date.
    private static readonly HashSet<string> Now = new(["today", "now", "currently", "nowadays", "presently"], StringComparer.Ordinal);

    /// <summary>Takes the dates out of a question, with the prepositions before them.</summary>
    /// <param name="tokens">The question's words.</param>
    /// <param name="today">What "last year" counts from.</param>
    /// <returns>The first date; null when there is none.</returns>
    public static DatePeriod? Take(List<QuestionToken> tokens, DateOnly today)
    {
        DatePeriod? found = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].IsOneOf(Now))
            {
                Remove(tokens, i--, 1);
            }
            else if (Read(tokens, i, today, out var used) is { } period)
            {
                found ??= period;
                i = Remove(tokens, i, used) - 1;
            }
        }

        return found;
    }

    private static DatePeriod? Read(List<QuestionToken> tokens, int at, DateOnly today, out int used)
    {
        used = 1;
        var token = tokens[at];
        if (token.Kind != QuestionTokenKind.Word)
        {
            return null;
        }

        if (Numeric().Match(token.Text) is { Success: true } numeric)
        {
            return Day(Number(numeric, "y"), Number(numeric, "m"), Number(numeric, "d"));
        }

        if (YearMonth().Match(token.Text) is { Success: true } month)
        {
            return Month(Number(month, "y"), Number(month, "m"));
        }

        if (Year(token.Text) is { } year && (at == 0 || tokens[at - 1].Text is not ("a" or "modifier" or "code")))
        {
            return new DatePeriod(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        }

        return ReadWords(tokens, at, ref used) ?? Relative(tokens, at, today, ref used);
    }

    private static DatePeriod? ReadWords(List<QuestionToken> tokens, int at, ref int used)
    {
        var (first, second, third) = (tokens[at].Text, TextAt(tokens, at + 1), TextAt(tokens, at + 2));
        if (MonthOf(first) is { } month)
        {
            if (DayOf(second) is { } day && Year(third) is { } year)
            {
                used = 3;
                return Day(year, month, day);
            }

            used = second == "of" ? 3 : 2;
            return Year(second == "of" ? third : second) is { } only ? Month(only, month) : null;
        }

        if (DayOf(first) is { } dayFirst && MonthOf(second) is { } monthSecond && Year(third) is { } yearThird)
        {
            used = 3;
            return Day(yearThird, monthSecond, dayFirst);
        }

        if (first is ['q', >= '1' and <= '4'] && Year(second) is { } quarterYear)
        {
            used = 2;
            var start = new DateOnly(quarterYear, ((first[1] - '1') * 3) + 1, 1);
            return new DatePeriod(start, start.AddMonths(3).AddDays(-1));
        }

        return null;
    }

    private static DatePeriod? Relative(List<QuestionToken> tokens, int at, DateOnly today, ref int used)
    {
        switch (tokens[at].Text)
        {
            case "yesterday":
                return new DatePeriod(today.AddDays(-1), today.AddDays(-1));
            case "tomorrow":
                return new DatePeriod(today.AddDays(1), today.AddDays(1));
            case "last" or "this" or "next" when TextAt(tokens, at + 1) is "year" or "month" or "quarter":
                used = 2;
                var step = tokens[at].Text switch { "last" => -1, "next" => 1, _ => 0 };
                var start = tokens[at + 1].Text switch
                {
                    "year" => new DateOnly(today.Year + step, 1, 1),
                    "month" => new DateOnly(today.Year, today.Month, 1).AddMonths(step),
                    _ => new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1).AddMonths(3 * step),
                };
                return new DatePeriod(start, (tokens[at + 1].Text switch { "year" => start.AddYears(1), "month" => start.AddMonths(1), _ => start.AddMonths(3) }).AddDays(-1));
            default:
                return null;
        }
    }

    // Takes the tokens out with what leads to them ("as of", "on date of service"), and answers where the next one stands.
    private static int Remove(List<QuestionToken> tokens, int at, int count)
    {
        var start = at;
        while (start > 0 && tokens[start - 1].IsOneOf(Prepositions))
        {
            start--;
        }

        tokens.RemoveRange(start, at - start + count);
        return start;
    }

    private static string TextAt(List<QuestionToken> tokens, int at) => at < tokens.Count && tokens[at].Kind == QuestionTokenKind.Word ? tokens[at].Text : "";

    private static int? MonthOf(string text)
    {
        var name = text.TrimEnd('.');
        var month = Array.FindIndex(Months, month => month == name || (name.Length is 3 or 4 && name.Length < month.Length && (month.StartsWith(name, StringComparison.Ordinal) && (name.Length == 3 || name == "sept"))));
        return month < 0 ? null : month + 1;
    }

    private static int? DayOf(string text) =>
        DayNumber().Match(text) is { Success: true } match && int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is >= 1 and <= 31 and var day ? day : null;

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1980 and <= 2099 ? year : null;

    private static DatePeriod? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && year is >= 1900 and <= 2099 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DatePeriod(new DateOnly(year, month, day), new DateOnly(year, month, day))
            : null;

    private static DatePeriod? Month(int year, int month) =>
        month is >= 1 and <= 12 && year is >= 1900 and <= 2099
            ? new DatePeriod(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)))
            : null;

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?:(?<y>[0-9]{4})[-/.](?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})|(?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})[-/.](?<y>[0-9]{4}))$")]
    private static partial Regex Numeric();

    [GeneratedRegex("^(?<y>[0-9]{4})[-/](?<m>[0-9]{1,2})$")]
    private static partial Regex YearMonth();

    [GeneratedRegex("^([0-9]{1,2})(?:st|nd|rd|th)?$")]
    private static partial Regex DayNumber();
}
