namespace CodeGraph.Catalog.Model.Edits;

/// <summary>
/// One PTP file (CMS splits a release into f1, f2, …) as sorted packed arrays, since a release has millions of pairs:
/// <code>
/// codes     the distinct codes in order; a code's number is its place
/// starts    for each code where its pairs as column 1 begin; one more at the end
/// column2   for each pair the number of its second code, ascending within a column 1
/// terms     for each pair the place of its dates, indicator and rationale among the distinct ones
/// rows      for each pair its row in the file; left out when pair i stands on row first + i, as it does in CMS's files
/// </code>
/// Looking a pair up is two binary searches. Immutable and safe for any number of threads.
/// </summary>
public sealed class PairEditTable
{
    private readonly string[] _codes;
    private readonly int[] _starts;
    private readonly ushort[] _column2;
    private readonly int[] _terms;
    private readonly PairEditTerms[] _distinctTerms;
    private readonly int _firstRow;
    private readonly int[] _rows;
    private readonly Lazy<(int[] Starts, int[] Pairs)> _byColumn2;

    internal PairEditTable(PairEditSource source, PairEditArrays arrays)
    {
        Source = source;
        (_codes, _starts, _column2, _terms, _distinctTerms, _firstRow, _rows) = arrays;
        _byColumn2 = new(GroupByColumn2);
    }

    /// <summary>The file and its release.</summary>
    public PairEditSource Source { get; }

    /// <summary>How many pairs the file has, of any time.</summary>
    public int Count => _column2.Length;

    /// <summary>The lowest code that is a column 1; null when the file is empty.</summary>
    public string? FirstColumn1 => Count == 0 ? null : _codes[Column1Of(0)];

    /// <summary>The highest code that is a column 1; null when the file is empty.</summary>
    public string? LastColumn1 => Count == 0 ? null : _codes[Column1Of(Count - 1)];

    internal PairEditArrays Arrays => new(_codes, _starts, _column2, _terms, _distinctTerms, _firstRow, _rows);

    /// <summary>The edits of a pair in this direction, of any time, the oldest first.</summary>
    public IEnumerable<PairEdit> Find(string column1, string column2)
    {
        ArgumentNullException.ThrowIfNull(column1);
        ArgumentNullException.ThrowIfNull(column2);
        var (first, second) = (NumberOf(column1), NumberOf(column2));
        if (first < 0 || second < 0)
        {
            yield break;
        }

        var (low, high) = (_starts[first], _starts[first + 1]);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _column2[middle] < second ? (middle + 1, high) : (low, middle);
        }

        for (; low < _starts[first + 1] && _column2[low] == second; low++)
        {
            yield return Pair(first, low);
        }
    }

    /// <summary>The places of the pairs in force on a date that a code is column 1 of, in order of column 2.</summary>
    public IEnumerable<int> PairsAsColumn1(string code, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(code);
        var number = NumberOf(code);
        return number < 0 ? [] : Enumerable.Range(_starts[number], _starts[number + 1] - _starts[number]).Where(place => IsInForce(place, date));
    }

    /// <summary>The places of the pairs in force on a date that a code is column 2 of, in order of column 1.</summary>
    public IEnumerable<int> PairsAsColumn2(string code, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(code);
        var number = NumberOf(code);
        var (starts, pairs) = _byColumn2.Value;
        return number < 0 ? [] : pairs.Skip(starts[number]).Take(starts[number + 1] - starts[number]).Where(place => IsInForce(place, date));
    }

    /// <summary>The pair at a place.</summary>
    public PairEdit PairAt(int place) => Pair(Column1Of(place), place);

    /// <summary>The codes that stand in a pair in force on a date, in order.</summary>
    public IEnumerable<string> CodesInForceOn(DateOnly date)
    {
        var used = new bool[_codes.Length];
        for (var first = 0; first < _codes.Length; first++)
        {
            for (var i = _starts[first]; i < _starts[first + 1]; i++)
            {
                if (IsInForce(i, date))
                {
                    used[first] = used[_column2[i]] = true;
                }
            }
        }

        return _codes.Where((_, number) => used[number]);
    }

    private PairEdit Pair(int column1, int place) => new(
        Source.Setting, _codes[column1], _codes[_column2[place]], _distinctTerms[_terms[place]],
        new Provenance(Origin.Official, Source.File, Source.Release, _rows.Length == 0 ? _firstRow + place : _rows[place]));

    private bool IsInForce(int place, DateOnly date) => _distinctTerms[_terms[place]].IsInForceOn(date);

    private int NumberOf(string code) => Array.BinarySearch(_codes, code, StringComparer.Ordinal);

    // The last code whose pairs begin at or before the place; codes without pairs begin where the next one does.
    private int Column1Of(int place)
    {
        var (low, high) = (0, _codes.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _starts[middle + 1] <= place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private (int[] Starts, int[] Pairs) GroupByColumn2()
    {
        var starts = new int[_codes.Length + 1];
        foreach (var second in _column2)
        {
            starts[second + 1]++;
        }

        for (var i = 0; i < _codes.Length; i++)
        {
            starts[i + 1] += starts[i];
        }

        var next = starts.ToArray();
        var pairs = new int[_column2.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[next[_column2[i]]++] = i;
        }

        return (starts, pairs);
    }
}

/// <summary>Which file pairs come from.</summary>
/// <param name="Release">The id of the release, such as <c>ncci-ptp-2026-07</c>.</param>
/// <param name="Setting">Whose claims the edits apply to.</param>
/// <param name="Part">Which of the parts that CMS splits the release into, from 1; 0 when the name does not tell.</param>
/// <param name="EffectiveDate">The first day of the release.</param>
/// <param name="File">The name of the file.</param>
public sealed record PairEditSource(string Release, EditSetting Setting, int Part, DateOnly EffectiveDate, string File);

/// <summary>The arrays of a <see cref="PairEditTable"/>, as they are written and read.</summary>
internal sealed record PairEditArrays(string[] Codes, int[] Starts, ushort[] Column2, int[] Terms, PairEditTerms[] DistinctTerms, int FirstRow, int[] Rows);
