namespace CodeGraph.Catalog.Model.Fees;

/// <summary>The payment localities of a calendar year: what three files say of them, joined by contractor and number. Immutable.</summary>
public sealed class FeeLocalities
{
    private readonly Dictionary<(string Contractor, string Number), FeeLocality> _byKey;

    internal FeeLocalities(int year, GeographicIndexFile? indices, AnesthesiaFactorFile? anesthesia, LocalityCountyFile? counties)
    {
        Year = year;
        Indices = indices;
        AnesthesiaFactors = anesthesia;
        Counties = counties;
        var release = IdOf(year);
        var factors = new Dictionary<(string, string), AnesthesiaFactor>();
        foreach (var row in anesthesia?.Rows ?? [])
        {
            factors.TryAdd((row.Contractor, row.Number), new AnesthesiaFactor(row.Value, new Provenance(Origin.Official, anesthesia!.Source, release, row.Row)));
        }

        // Missouri's rest of state stands there twice, because two contractors served it: the rows are equal.
        var places = new Dictionary<(string, string), LocalityCounties>();
        foreach (var row in counties?.Rows ?? [])
        {
            places.TryAdd((row.Contractor, row.Number), new LocalityCounties(row.Area, row.Counties, new Provenance(Origin.Official, counties!.Source, release, row.Row)));
        }

        All = [.. (indices?.Rows ?? []).Select(row => new FeeLocality
        {
            Contractor = row.Contractor,
            Number = row.Number,
            State = row.State,
            Name = row.Name,
            Work = row.Work,
            PracticeExpense = row.PracticeExpense,
            Malpractice = row.Malpractice,
            Provenance = new Provenance(Origin.Official, indices!.Source, release, row.Row),
            Anesthesia = factors.GetValueOrDefault((row.Contractor, row.Number)),
            Counties = places.GetValueOrDefault((row.Contractor, row.Number)),
        })];
        _byKey = All.ToDictionary(locality => (locality.Contractor, locality.Number));
        NationalAnesthesia = anesthesia?.National is { } national
            ? new AnesthesiaFactor(national, new Provenance(Origin.Official, anesthesia.Source, release, 1))
            : null;
    }

    /// <summary>The calendar year.</summary>
    public int Year { get; }

    /// <summary>All localities in the order of the file of indices; empty when that is not loaded.</summary>
    public IReadOnlyList<FeeLocality> All { get; }

    /// <summary>The national anesthesia conversion factor; null when the loaded file does not state it.</summary>
    public AnesthesiaFactor? NationalAnesthesia { get; }

    internal GeographicIndexFile? Indices { get; }

    internal AnesthesiaFactorFile? AnesthesiaFactors { get; }

    internal LocalityCountyFile? Counties { get; }

    /// <summary>The locality of a contractor with a number; null when there is none.</summary>
    public FeeLocality? Find(string contractor, string number) => _byKey.GetValueOrDefault((contractor, number));

    /// <summary>The id of the release the files of a year belong to, <c>pfs-2025</c>.</summary>
    internal static string IdOf(int year) => $"pfs-{year:0000}";
}

/// <summary>A file of geographic practice cost indices as it was read.</summary>
internal sealed record GeographicIndexFile(string Source, IReadOnlyList<GeographicIndexRow> Rows);

internal sealed record GeographicIndexRow(string Contractor, string Number, string State, string Name, decimal Work, decimal PracticeExpense, decimal Malpractice, int Row);

/// <summary>A file of anesthesia conversion factors as it was read; the fixed-width file does not state the national one.</summary>
internal sealed record AnesthesiaFactorFile(string Source, decimal? National, IReadOnlyList<AnesthesiaFactorRow> Rows);

internal sealed record AnesthesiaFactorRow(string Contractor, string Number, decimal Value, int Row);

/// <summary>A file of the counties of each locality as it was read.</summary>
internal sealed record LocalityCountyFile(string Source, IReadOnlyList<LocalityCountyRow> Rows);

internal sealed record LocalityCountyRow(string Contractor, string Number, string State, string Area, string Counties, int Row);
