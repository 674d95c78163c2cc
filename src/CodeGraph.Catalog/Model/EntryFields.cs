namespace CodeGraph.Catalog.Model;

/// <summary>Reads the <see cref="CodeField"/>s of an entry: none, one or several values.</summary>
internal static class EntryFields
{
    public static IEnumerable<string> Values(CatalogEntry entry, CodeField field, DateOnly asOf) => field switch
    {
        CodeField.Value => [entry.Value],
        CodeField.System => [Name(entry.System)],
        CodeField.Status => [Name(entry.StatusOn(asOf))],
        CodeField.Section => Sections(entry),
        CodeField.Specialty => (entry as Code)?.Words?.Specialties ?? [],
        CodeField.Synonym => (entry as Code)?.Words?.Synonyms ?? (entry as Modifier)?.Words?.Synonyms ?? [],
        CodeField.PlainLanguage => (entry as Code)?.Words?.PlainLanguage ?? (entry as Modifier)?.Words?.PlainLanguage ?? [],
        CodeField.ServiceType => OneOrNone((entry as Code)?.Words?.ServiceType),
        CodeField.SiteOfService => (entry as Code)?.Words?.SitesOfService ?? [],
        _ => entry.OfficialOn(asOf) is { } record ? Values(record, field) : [],
    };

    private static IEnumerable<string> Values(OfficialRecord record, CodeField field) => field switch
    {
        CodeField.ShortDescription => OneOrNone(record.ShortDescription),
        CodeField.LongDescription => OneOrNone(record.LongDescription),
        CodeField.Coverage => OneOrNone(record.Coverage?.Code),
        CodeField.Betos => OneOrNone(record.Betos?.Code),
        CodeField.Pricing => record.PricingIndicators.Select(value => value.Code),
        CodeField.MultiplePricing => OneOrNone(record.MultiplePricingIndicator?.Code),
        CodeField.TypeOfService => record.TypesOfService.Select(value => value.Code),
        CodeField.LabCertification => record.LabCertifications.Select(value => value.Code),
        CodeField.Action => OneOrNone(record.Action?.Code),
        CodeField.AscGroup => OneOrNone(record.Asc?.Group.Code),
        CodeField.CrossReference => record.CrossReferences,
        CodeField.ProcessingNote => OneOrNone(record.ProcessingNote?.Number),
        CodeField.Statute => OneOrNone(record.Statute),
        _ => throw new InvalidOperationException($"There is no field {field}."),
    };

    // A section's id is the letter or a range in it, so asking for the letter also means its parts.
    private static IEnumerable<string> Sections(CatalogEntry entry) => (entry as Code)?.Section switch
    {
        null => [],
        { ParentId: { } parent } part => [part.Id, parent],
        var top => [top.Id],
    };

    private static string[] OneOrNone(string? value) => string.IsNullOrEmpty(value) ? [] : [value];

    private static string Name(CodeSystem system) => system switch
    {
        CodeSystem.Cpt => "CPT",
        CodeSystem.Cdt => "CDT",
        _ => "HCPCS",
    };

    internal static string Name(CodeStatus status) => status switch
    {
        CodeStatus.Active => "ACTIVE",
        CodeStatus.Terminated => "TERMINATED",
        CodeStatus.NotYetEffective => "NOT_YET_EFFECTIVE",
        _ => "UNKNOWN",
    };
}
