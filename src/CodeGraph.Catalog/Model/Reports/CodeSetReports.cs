using System.Collections.Frozen;

namespace CodeGraph.Catalog.Model.Reports;

/// <summary>What CMS publishes beside the alpha-numeric files: "not otherwise classified" codes, corrections, transaction reports. Immutable.</summary>
public sealed class CodeSetReports
{
    private readonly FrozenDictionary<string, Correction[]> _corrections;

    internal CodeSetReports(IEnumerable<CodeSetList> notOtherwiseClassified, IEnumerable<Correction> corrections, IEnumerable<CodeSetList> transactions)
    {
        NotOtherwiseClassified = NewestFirst(notOtherwiseClassified);
        Transactions = NewestFirst(transactions);
        Corrections = [.. corrections.OrderByDescending(correction => correction.Provenance.Release, StringComparer.Ordinal).ThenBy(correction => correction.Provenance.Row)];
        _corrections = Corrections.GroupBy(correction => correction.Value, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>Nothing loaded.</summary>
    public static CodeSetReports Empty { get; } = new([], [], []);

    /// <summary>Whether nothing is loaded.</summary>
    public bool IsEmpty => NotOtherwiseClassified.Count == 0 && Corrections.Count == 0 && Transactions.Count == 0;

    /// <summary>The lists of "not otherwise classified" codes, the newest release's first.</summary>
    public IReadOnlyList<CodeSetList> NotOtherwiseClassified { get; }

    /// <summary>The transaction reports, the newest release's first: the action of each code by the letter of the official list.</summary>
    public IReadOnlyList<CodeSetList> Transactions { get; }

    /// <summary>The corrections, the newest release's first.</summary>
    public IReadOnlyList<Correction> Corrections { get; }

    /// <summary>The corrections of a code or modifier, the newest release's first.</summary>
    public IReadOnlyList<Correction> CorrectionsOf(string value) => _corrections.GetValueOrDefault(value, []);

    /// <summary>The list in force on a date: that of the newest release that was out by then; null when there is none.</summary>
    public CodeSetList? NotOtherwiseClassifiedOn(DateOnly asOf) => NotOtherwiseClassified.FirstOrDefault(list => list.EffectiveDate <= asOf);

    private static CodeSetList[] NewestFirst(IEnumerable<CodeSetList> lists) => [.. lists.OrderByDescending(list => list.Release, StringComparer.Ordinal)];
}
