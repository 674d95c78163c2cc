using System.Globalization;

namespace CodeGraph.Catalog.Model;

/// <summary>A field in which two records of a code or modifier differ.</summary>
/// <param name="Field">The field's name in the spreadsheet of the alpha-numeric file; repeated fields without their number.</param>
/// <param name="Left">The one value as text; empty when absent.</param>
/// <param name="Right">The other value as text; empty when absent.</param>
public sealed record RecordDifference(string Field, string Left, string Right)
{
    private static readonly (string Field, Func<OfficialRecord, string> Text)[] Fields =
    [
        ("SHORT DESCRIPTION", record => record.ShortDescription),
        ("LONG DESCRIPTION", record => record.LongDescription),
        ("PRICE", record => Text(record.PricingIndicators)),
        ("MULT_PI", record => Text(record.MultiplePricingIndicator)),
        ("CIM", record => string.Join(' ', record.CoverageIssuesManual)),
        ("MCM", record => string.Join(' ', record.MedicareCarriersManual)),
        ("STATUTE", record => record.Statute ?? ""),
        ("LABCERT", record => Text(record.LabCertifications)),
        ("XREF", record => string.Join(' ', record.CrossReferences)),
        ("COV", record => Text(record.Coverage)),
        ("ASC_GRP", record => Text(record.Asc?.Group)),
        ("ASC_DT", record => Text(record.Asc?.EffectiveDate)),
        ("OPPS", record => Text(record.Mog?.Group)),
        ("OPPS_PI", record => Text(record.Mog?.PolicyIndicator)),
        ("OPPS_DT", record => Text(record.Mog?.EffectiveDate)),
        ("PROCNOTE", record => record.ProcessingNote?.Number ?? ""),
        ("BETOS", record => Text(record.Betos)),
        ("TOS", record => Text(record.TypesOfService)),
        ("ANEST_BU", record => record.AnesthesiaBaseUnits?.ToString(CultureInfo.InvariantCulture) ?? ""),
        ("ADD DT", record => Text(record.DateAdded)),
        ("ACT EFF DT", record => Text(record.ActionEffectiveDate)),
        ("TERM DT", record => Text(record.TerminationDate)),
        ("ACTION CD", record => Text(record.Action)),
    ];

    /// <summary>Compares two records field by field, in the order of the record. Where they come from plays no part.</summary>
    public static IReadOnlyList<RecordDifference> Between(OfficialRecord left, OfficialRecord right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var differences = new List<RecordDifference>();
        foreach (var (field, text) in Fields)
        {
            var (one, other) = (text(left), text(right));
            if (!string.Equals(one, other, StringComparison.Ordinal))
            {
                differences.Add(new RecordDifference(field, one, other));
            }
        }

        return differences;
    }

    private static string Text(CodedValue? value) => value?.Code ?? "";

    private static string Text(IReadOnlyList<CodedValue> values) => string.Join(' ', values.Select(value => value.Code));

    private static string Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
