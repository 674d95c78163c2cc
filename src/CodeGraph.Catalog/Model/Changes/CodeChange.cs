namespace CodeGraph.Catalog.Model.Changes;

/// <summary>One thing in which the records of a code or modifier differ between two releases.</summary>
/// <param name="Entry">The code or modifier.</param>
/// <param name="Kind">What the change is about.</param>
/// <param name="Field">The field's name in the spreadsheet of the alpha-numeric file, repeated fields without their number; null when the whole record came or went.</param>
/// <param name="OldValue">The earlier value as the file has it, several separated by a blank, dates as 2026-01-31; null when blank or without a record.</param>
/// <param name="NewValue">The later value likewise.</param>
/// <param name="OldMeaning">What a coded earlier value stands for; null for values that are no codes.</param>
/// <param name="NewMeaning">What a coded later value stands for.</param>
/// <param name="OldProvenance">The earlier record; null when that release has none.</param>
/// <param name="NewProvenance">The later record; null when that release has none.</param>
public sealed record CodeChange(
    CatalogEntry Entry,
    CodeChangeKind Kind,
    string? Field,
    string? OldValue,
    string? NewValue,
    string? OldMeaning,
    string? NewMeaning,
    Provenance? OldProvenance,
    Provenance? NewProvenance)
{
    /// <summary>All changes from an earlier record of an entry to a later one, in the order of the record's fields; none when both are absent.</summary>
    /// <param name="entry">The code or modifier.</param>
    /// <param name="before">The earlier record; null when the earlier release has none.</param>
    /// <param name="after">The later record; null when the later release has none.</param>
    public static IEnumerable<CodeChange> Between(CatalogEntry entry, OfficialRecord? before, OfficialRecord? after)
    {
        if (before is null || after is null)
        {
            return WholeRecord(entry, before, after);
        }

        return RecordDifference.Between(before, after)
            .Select(difference => Of(entry, RecordField.Named(difference.Field), difference.Left, difference.Right, before, after));
    }

    private static IEnumerable<CodeChange> WholeRecord(CatalogEntry entry, OfficialRecord? before, OfficialRecord? after)
    {
        if (after is not null)
        {
            yield return new CodeChange(entry, CodeChangeKind.Added, null, null, null, null, null, null, after.Provenance);
            if (after.TerminationDate is not null)
            {
                // Added and discontinued between the two releases.
                var field = RecordField.TerminationDate;
                yield return new CodeChange(entry, CodeChangeKind.Discontinued, field.Name, null, field.Text(after), null, null, null, after.Provenance);
            }
        }
        else if (before is not null)
        {
            yield return new CodeChange(entry, CodeChangeKind.Discontinued, null, null, null, null, null, before.Provenance, null);
        }
    }

    private static CodeChange Of(CatalogEntry entry, RecordField field, string left, string right, OfficialRecord before, OfficialRecord after) => new(
        entry,
        field != RecordField.TerminationDate ? field.Kind
            : left.Length == 0 ? CodeChangeKind.Discontinued
            : right.Length == 0 ? CodeChangeKind.Reactivated
            : CodeChangeKind.Administrative,
        field.Name,
        NullIfBlank(left),
        NullIfBlank(right),
        field.Meaning?.Invoke(before),
        field.Meaning?.Invoke(after),
        before.Provenance,
        after.Provenance);

    private static string? NullIfBlank(string text) => text.Length == 0 ? null : text;
}
