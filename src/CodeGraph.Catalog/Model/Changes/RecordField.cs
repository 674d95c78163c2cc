using System.Collections.Frozen;
using System.Globalization;

namespace CodeGraph.Catalog.Model.Changes;

/// <summary>A field of the official record as it is compared between releases: its name, its value as text, and what a coded value stands for.</summary>
internal sealed record RecordField(string Name, CodeChangeKind Kind, Func<OfficialRecord, string> Text, Func<OfficialRecord, string?>? Meaning = null)
{
    /// <summary>The last day of validity, whose coming and going is a kind of change of its own.</summary>
    public static RecordField TerminationDate { get; } = new("TERM DT", CodeChangeKind.Administrative, record => Of(record.TerminationDate));

    /// <summary>Every field, in the order of the record.</summary>
    public static IReadOnlyList<RecordField> All { get; } =
    [
        new("SHORT DESCRIPTION", CodeChangeKind.ShortDescription, record => record.ShortDescription),
        new("LONG DESCRIPTION", CodeChangeKind.LongDescription, record => record.LongDescription),
        List("PRICE", CodeChangeKind.Payment, record => record.PricingIndicators),
        Coded("MULT_PI", CodeChangeKind.Payment, record => record.MultiplePricingIndicator),
        new("CIM", CodeChangeKind.Coverage, record => string.Join(' ', record.CoverageIssuesManual)),
        new("MCM", CodeChangeKind.Coverage, record => string.Join(' ', record.MedicareCarriersManual)),
        new("STATUTE", CodeChangeKind.Coverage, record => record.Statute ?? ""),
        List("LABCERT", CodeChangeKind.Administrative, record => record.LabCertifications),
        new("XREF", CodeChangeKind.Administrative, record => string.Join(' ', record.CrossReferences)),
        Coded("COV", CodeChangeKind.Coverage, record => record.Coverage),
        Coded("ASC_GRP", CodeChangeKind.Payment, record => record.Asc?.Group),
        new("ASC_DT", CodeChangeKind.Payment, record => Of(record.Asc?.EffectiveDate)),
        Coded("OPPS", CodeChangeKind.Payment, record => record.Mog?.Group),
        Coded("OPPS_PI", CodeChangeKind.Payment, record => record.Mog?.PolicyIndicator),
        new("OPPS_DT", CodeChangeKind.Payment, record => Of(record.Mog?.EffectiveDate)),
        new("PROCNOTE", CodeChangeKind.Administrative, record => record.ProcessingNote?.Number ?? "", record => record.ProcessingNote?.Text),
        Coded("BETOS", CodeChangeKind.Administrative, record => record.Betos),
        List("TOS", CodeChangeKind.Administrative, record => record.TypesOfService),
        new("ANEST_BU", CodeChangeKind.Payment, record => record.AnesthesiaBaseUnits?.ToString(CultureInfo.InvariantCulture) ?? ""),
        new("ADD DT", CodeChangeKind.Administrative, record => Of(record.DateAdded)),
        new("ACT EFF DT", CodeChangeKind.Administrative, record => Of(record.ActionEffectiveDate)),
        TerminationDate,
        Coded("ACTION CD", CodeChangeKind.Administrative, record => record.Action),
    ];

    private static readonly FrozenDictionary<string, RecordField> ByName = All.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);

    /// <summary>The field of a name of <see cref="RecordDifference"/>.</summary>
    public static RecordField Named(string name) => ByName[name];

    private static RecordField Coded(string name, CodeChangeKind kind, Func<OfficialRecord, CodedValue?> value) =>
        new(name, kind, record => value(record)?.Code ?? "", record => value(record)?.Meaning);

    private static RecordField List(string name, CodeChangeKind kind, Func<OfficialRecord, IReadOnlyList<CodedValue>> values) => new(
        name,
        kind,
        record => string.Join(' ', values(record).Select(value => value.Code)),
        record => values(record) is { Count: > 0 } all ? string.Join("; ", all.Select(value => value.Meaning ?? "not in the official list")) : null);

    private static string Of(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
