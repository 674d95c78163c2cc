namespace CodeGraph.Catalog.Model.Fees;

/// <summary>
/// CMS's own amounts of the imaging services that the outpatient payment system caps, by locality (OPPSCAP). For status A they are
/// what is paid after the cap; for carrier-priced codes they are the cap. Immutable.
/// </summary>
public sealed class ImagingCaps
{
    private readonly Dictionary<(string Code, string Modifier), ImagingCapCode> _byCode;

    internal ImagingCaps(string release, string source, IReadOnlyList<ImagingCapCode> codes)
    {
        Release = release;
        Source = source;
        Codes = codes;
        _byCode = codes.ToDictionary(code => (code.Code, code.Modifier));
    }

    /// <summary>The id of the release of relative values they belong to.</summary>
    public string Release { get; }

    /// <summary>The file.</summary>
    public string Source { get; }

    internal IReadOnlyList<ImagingCapCode> Codes { get; }

    /// <summary>How many amounts there are.</summary>
    public int Count => Codes.Sum(code => code.Amounts.Length);

    /// <summary>The amount of a code with a modifier in a locality; null when the file has none.</summary>
    public ImagingCap? Find(string code, string modifier, string contractor, string number)
    {
        if (_byCode.TryGetValue((code, modifier), out var entry))
        {
            foreach (var amount in entry.Amounts)
            {
                if (amount.Number == number && amount.Contractor == contractor)
                {
                    return new ImagingCap(entry.Status, Cents(amount.Facility), Cents(amount.NonFacility), new Provenance(Origin.Official, Source, Release, amount.Row));
                }
            }
        }

        return null;
    }

    private static decimal Cents(int cents) => new(cents, 0, 0, false, 2);
}

/// <summary>An amount of the file, in dollars.</summary>
/// <param name="Status">The status code: A, or C for carrier-priced.</param>
/// <param name="Facility">In a facility.</param>
/// <param name="NonFacility">Outside a facility.</param>
/// <param name="Provenance">The row.</param>
public sealed record ImagingCap(string Status, decimal Facility, decimal NonFacility, Provenance Provenance);

/// <summary>The amounts of a code with a modifier in all localities.</summary>
internal sealed record ImagingCapCode(string Code, string Modifier, string Status, ImagingCapAmount[] Amounts);

/// <summary>Amounts in cents.</summary>
internal readonly record struct ImagingCapAmount(string Contractor, string Number, int Facility, int NonFacility, int Row);
