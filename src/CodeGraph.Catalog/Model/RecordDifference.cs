using CodeGraph.Catalog.Model.Changes;

namespace CodeGraph.Catalog.Model;

/// <summary>A field in which two records of a code or modifier differ.</summary>
/// <param name="Field">The field's name in the spreadsheet of the alpha-numeric file; repeated fields without their number.</param>
/// <param name="Left">The one value as text; empty when absent.</param>
/// <param name="Right">The other value as text; empty when absent.</param>
public sealed record RecordDifference(string Field, string Left, string Right)
{
    /// <summary>Compares two records field by field, in the order of the record. Where they come from plays no part.</summary>
    public static IReadOnlyList<RecordDifference> Between(OfficialRecord left, OfficialRecord right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var differences = new List<RecordDifference>();
        foreach (var field in RecordField.All)
        {
            var (one, other) = (field.Text(left), field.Text(right));
            if (!string.Equals(one, other, StringComparison.Ordinal))
            {
                differences.Add(new RecordDifference(field.Name, one, other));
            }
        }

        return differences;
    }
}
