namespace CodeGraph.Catalog.Model.Specialties;

/// <summary>One edition of the provider taxonomy.</summary>
public sealed class TaxonomyRelease
{
    private readonly Dictionary<string, TaxonomyCode> _byCode;

    /// <param name="id">The id of the release, such as <c>nucc-25.1</c>.</param>
    /// <param name="effectiveDate">The first day it applies to.</param>
    /// <param name="codes">Its codes, in any order and without repetition.</param>
    public TaxonomyRelease(string id, DateOnly effectiveDate, IEnumerable<TaxonomyCode> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        (Id, EffectiveDate) = (id, effectiveDate);
        Codes = [.. codes.OrderBy(code => code.Code, StringComparer.Ordinal)];
        _byCode = Codes.ToDictionary(code => code.Code, StringComparer.Ordinal);
    }

    /// <summary>The id of the release.</summary>
    public string Id { get; }

    /// <summary>The first day it applies to.</summary>
    public DateOnly EffectiveDate { get; }

    /// <summary>Its codes in ordinal order.</summary>
    public IReadOnlyList<TaxonomyCode> Codes { get; }

    /// <summary>Finds a code, in upper or lower case; null when the edition does not have it.</summary>
    public TaxonomyCode? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _byCode.GetValueOrDefault(code.Trim().ToUpperInvariant());
    }
}
