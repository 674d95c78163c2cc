using System.Collections.Frozen;

namespace CodeGraph.Catalog.Model.CodeLists;

/// <summary>An official list of the values a coded field may have, with their meanings.</summary>
public sealed class CodeList
{
    private readonly FrozenDictionary<string, CodedValue> _byCode;

    internal CodeList(string name, string columns, IReadOnlyList<CodedValue> values, Provenance? provenance = null)
    {
        Name = name;
        Columns = columns;
        Values = values;
        Provenance = provenance ?? new Provenance(Origin.Official, "CMS HCPCS contractor record layout, 2026 (as of 2025-11-12)", "2026-01");
        _byCode = values.ToFrozenDictionary(value => value.Code, StringComparer.Ordinal);
    }

    /// <summary>The field's name in CMS's record layout.</summary>
    public string Name { get; }

    /// <summary>The field's columns in the record, 1-based.</summary>
    public string Columns { get; }

    /// <summary>All values in the order of the layout.</summary>
    public IReadOnlyList<CodedValue> Values { get; }

    /// <summary>The document the meanings come from.</summary>
    public Provenance Provenance { get; }

    /// <summary>
    /// The value with its meaning; a value the list does not know comes back without one. Known values are shared
    /// instances.
    /// </summary>
    public CodedValue Decode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _byCode.GetValueOrDefault(code) ?? new CodedValue(code, null);
    }
}
