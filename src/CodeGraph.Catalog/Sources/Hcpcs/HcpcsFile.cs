using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Sources.Hcpcs;

/// <summary>A code or modifier with what one file says of it.</summary>
internal readonly record struct HcpcsEntry(string Value, bool IsModifier, OfficialRecord Record);

/// <summary>Everything read from one alpha-numeric file.</summary>
internal sealed record HcpcsFile
{
    /// <summary>The codes and modifiers in the order of the file.</summary>
    public required IReadOnlyList<HcpcsEntry> Entries { get; init; }

    /// <summary>The first day of the month the release takes effect, by its own dates; null when it has none.</summary>
    public required DateOnly? EffectiveDate { get; init; }

    /// <summary>All lines or spreadsheet rows of the file.</summary>
    public required int Lines { get; init; }

    /// <summary>Continuation records joined into descriptions.</summary>
    public int Continuations { get; init; }

    /// <summary>Blank lines and free text before the first record; each is part of a problem.</summary>
    public int PassedOver { get; init; }

    public int Codes => Entries.Count(entry => !entry.IsModifier);

    public int Modifiers => Entries.Count(entry => entry.IsModifier);
}
