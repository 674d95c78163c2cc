namespace CodeGraph.Catalog.Model.Edits;

/// <summary>The pair edits of a setting as of a release: the tables of all its loaded files, in order of their parts.</summary>
public sealed class PairEditRelease
{
    internal PairEditRelease(IEnumerable<PairEditTable> tables) => Tables = [.. tables.OrderBy(table => table.Source.Part)];

    /// <summary>The files.</summary>
    public IReadOnlyList<PairEditTable> Tables { get; }

    /// <summary>The id of the release.</summary>
    public string Id => Tables[0].Source.Release;

    /// <summary>Whose claims the edits apply to.</summary>
    public EditSetting Setting => Tables[0].Source.Setting;

    /// <summary>The first day of the release.</summary>
    public DateOnly EffectiveDate => Tables[0].Source.EffectiveDate;

    /// <summary>
    /// Whether the loaded files tell of pairs with this column 1: it lies between the first and the last column 1 of a file, or between two consecutive parts.
    /// Beyond them a part may be missing, so that nothing found means nothing.
    /// </summary>
    public bool Reaches(string column1)
    {
        ArgumentNullException.ThrowIfNull(column1);
        for (var i = 0; i < Tables.Count; i++)
        {
            var isFollowed = i + 1 < Tables.Count && Tables[i + 1].Source.Part == Tables[i].Source.Part + 1;
            var last = isFollowed ? Tables[i + 1].FirstColumn1 : Tables[i].LastColumn1;
            if (string.CompareOrdinal(Tables[i].FirstColumn1, column1) <= 0 && string.CompareOrdinal(column1, last) <= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the loaded files reach, in words: <c>column 1 codes 0001A to 29999 (f1)</c>.</summary>
    public string Reach => string.Join(", ", Tables.Select(table =>
        $"column 1 codes {table.FirstColumn1} to {table.LastColumn1}{(table.Source.Part > 0 ? $" (part f{table.Source.Part})" : "")}"));

    /// <summary>The edits of a pair in this direction, of any time, the oldest first.</summary>
    public IEnumerable<PairEdit> Find(string column1, string column2) => Tables.SelectMany(table => table.Find(column1, column2));

    /// <summary>The pairs of a code in force on a date: those it is column 1 of, then those it is column 2 of.</summary>
    public IReadOnlyList<PairEditPlace> PairsOf(string code, DateOnly date) =>
    [
        .. Tables.SelectMany(table => table.PairsAsColumn1(code, date), (table, place) => new PairEditPlace(table, place)),
        .. Tables.SelectMany(table => table.PairsAsColumn2(code, date), (table, place) => new PairEditPlace(table, place)),
    ];
}

/// <summary>Where a pair stands, without its facts being unpacked.</summary>
/// <param name="Table">The file.</param>
/// <param name="Place">The place in the file's table.</param>
public readonly record struct PairEditPlace(PairEditTable Table, int Place)
{
    /// <summary>The pair.</summary>
    public PairEdit Edit => Table.PairAt(Place);
}
