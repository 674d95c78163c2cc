using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Sources.Hcpcs;

/// <summary>Gathers the entries of an alpha-numeric file, and finds out which release it is.</summary>
internal sealed class HcpcsFileBuilder(ProblemLog problems)
{
    private const string Discontinued = "D";

    private readonly List<HcpcsEntry> _entries = new(9_500);
    private readonly Dictionary<(string Value, bool IsModifier), int> _seen = new(9_500);
    private DateOnly? _latest;
    private DateOnly? _latestDiscontinuation;

    public int Count => _entries.Count;

    /// <summary>Whether the code or modifier is new to the file; the second one of a file is reported.</summary>
    public bool TryClaim(string value, bool isModifier, int line)
    {
        if (_seen.TryAdd((value, isModifier), line))
        {
            return true;
        }

        problems.Reject(line, 1, $"{(isModifier ? "modifier" : "code")} {value} was given on line {_seen[(value, isModifier)]} already; the first is kept");
        return false;
    }

    public void Add(string value, bool isModifier, OfficialRecord record)
    {
        _entries.Add(new(value, isModifier, record));
        if (record.ActionEffectiveDate is { } date)
        {
            // A discontinuation may be announced a quarter ahead; every other action is the release's own.
            if (record.Action?.Code == Discontinued)
            {
                _latestDiscontinuation = Later(_latestDiscontinuation, date);
            }
            else
            {
                _latest = Later(_latest, date);
            }
        }
    }

    public HcpcsFile Build(int lines, int continuations = 0, int passedOver = 0) => new()
    {
        Entries = _entries,
        EffectiveDate = (_latest ?? _latestDiscontinuation) is { } date ? new DateOnly(date.Year, date.Month, 1) : null,
        Lines = lines,
        Continuations = continuations,
        PassedOver = passedOver,
    };

    private static DateOnly Later(DateOnly? one, DateOnly other) => one is { } date && date > other ? date : other;
}
