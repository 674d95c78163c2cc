namespace CodeGraph.Catalog.Model.Payers;

/// <summary>The payers, and the policies that a licensee's files state for them. Immutable and safe for any number of threads.</summary>
public sealed class PayerDirectory
{
    private static readonly Provenance BuiltIn = new(Origin.Curated, "CodeGraph, list of payers (names only)");

    private static readonly Payer[] Known =
    [
        new("medicare", "Medicare fee-for-service", PayerKind.Medicare, BuiltIn),
        new("medicaid", "Medicaid", PayerKind.Medicaid, BuiltIn),
        new("tricare", "TRICARE", PayerKind.Tricare, BuiltIn),
        new("aetna", "Aetna", PayerKind.Commercial, BuiltIn),
        new("blue-cross-blue-shield", "Blue Cross Blue Shield plans", PayerKind.Commercial, BuiltIn),
        new("cigna", "Cigna", PayerKind.Commercial, BuiltIn),
        new("humana", "Humana", PayerKind.Commercial, BuiltIn),
        new("kaiser-permanente", "Kaiser Permanente", PayerKind.Commercial, BuiltIn),
        new("unitedhealthcare", "UnitedHealthcare", PayerKind.Commercial, BuiltIn),
    ];

    private readonly Dictionary<string, Payer> _payers;
    private readonly ILookup<string, PayerPolicy> _byPayer;
    private readonly ILookup<string, PayerPolicy> _byCode;
    private readonly ILookup<char, PayerPolicy> _ranges;

    internal PayerDirectory(IEnumerable<Payer> payers, IEnumerable<PayerPolicy> policies)
    {
        AddedPayers = [.. payers.Where(payer => Array.TrueForAll(Known, known => known.Id != payer.Id))];
        Payers = [.. Known, .. AddedPayers.OrderBy(payer => payer.Name, StringComparer.Ordinal)];
        Policies = [.. policies];
        _payers = Payers.ToDictionary(payer => payer.Id, StringComparer.Ordinal);
        _byPayer = Policies.ToLookup(policy => policy.PayerId, StringComparer.Ordinal);
        _byCode = Policies.Where(policy => policy.LastCode is null).ToLookup(policy => policy.Code, StringComparer.Ordinal);
        _ranges = Policies.Where(policy => policy.LastCode is not null).ToLookup(policy => policy.Code[0]);
    }

    /// <summary>The payers known by name, without a policy.</summary>
    public static PayerDirectory Empty { get; } = new([], []);

    /// <summary>All payers: those known by name, then those that only a licensee's file names.</summary>
    public IReadOnlyList<Payer> Payers { get; }

    /// <summary>All policies, in the order of the files.</summary>
    public IReadOnlyList<PayerPolicy> Policies { get; }

    /// <summary>Whether no licensee's file is loaded.</summary>
    public bool IsEmpty => Policies.Count == 0;

    internal IReadOnlyList<Payer> AddedPayers { get; }

    /// <summary>A payer by its key; null when there is none.</summary>
    public Payer? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _payers.GetValueOrDefault(id.Trim());
    }

    /// <summary>The policies of a payer, in the order of the files.</summary>
    public IEnumerable<PayerPolicy> PoliciesOf(Payer payer)
    {
        ArgumentNullException.ThrowIfNull(payer);
        return _byPayer[payer.Id];
    }

    /// <summary>The policies about a code that are in force on a date: those that name it, then those of ranges.</summary>
    public IEnumerable<PayerPolicy> PoliciesOn(string code, DateOnly date)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        return _byCode[code].Concat(_ranges[code[0]].Where(policy => policy.Concerns(code))).Where(policy => policy.IsInForceOn(date));
    }
}
