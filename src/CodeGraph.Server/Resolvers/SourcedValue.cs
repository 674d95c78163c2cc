using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Resolvers;

/// <summary>A decoded value of an official code list with the record that states it.</summary>
/// <param name="Value">The value and its meaning.</param>
/// <param name="Provenance">The record.</param>
internal sealed record SourcedValue(CodedValue Value, Provenance Provenance)
{
    /// <summary>The value of a record's field, or null when the field is blank.</summary>
    public static SourcedValue? Of(CodedValue? value, OfficialRecord? record) =>
        value is null || record is null ? null : new SourcedValue(value, record.Provenance);

    /// <summary>The values of a record's list.</summary>
    public static IReadOnlyList<SourcedValue> Of(IReadOnlyList<CodedValue> values, OfficialRecord record)
    {
        var sourced = new SourcedValue[values.Count];
        for (var i = 0; i < sourced.Length; i++)
        {
            sourced[i] = new SourcedValue(values[i], record.Provenance);
        }

        return sourced;
    }
}
