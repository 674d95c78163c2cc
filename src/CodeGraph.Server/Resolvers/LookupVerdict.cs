using CodeGraph.Catalog.Model;
using CodeGraph.Server.Hosting;

namespace CodeGraph.Server.Resolvers;

/// <summary>Judges whether a code may be used on a date, with the reason in a sentence.</summary>
internal static class LookupVerdict
{
    /// <summary>The verdict on a code that is written as one.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="code">The code on the date; null when the catalogue does not have it.</param>
    /// <param name="snapshot">The catalogue.</param>
    public static (LookupStatus Status, string Reason) Of(CodeWithModifiers written, DatedCode? code, CatalogSnapshot snapshot) => code switch
    {
        { Entry.Records.Count: > 0 } => ByRecord(code),
        { Code.LicensedDescriptors.Count: > 0 } => ByLicensedFile(code),
        not null => (LookupStatus.LicenseRequired, Unlicensed(code, snapshot)),
        null when written.System == CodeSystem.Cpt && !snapshot.Catalog.DataSets.LicensedDescriptors.IsEmpty =>
            (LookupStatus.Unknown, $"{written.Code} is in none of the licensee's CPT files that are loaded."),
        null when CodeText.DescriptorNoticeFor(written.System) is { } notice =>
            (LookupStatus.LicenseRequired, $"{written.Code} has the shape of a {Name(written.System)} code; whether it exists cannot be told here. {notice}"),
        null => (LookupStatus.Unknown, $"{written.Code} is in none of the loaded releases{Releases(snapshot)}."),
    };

    private static (LookupStatus Status, string Reason) ByRecord(DatedCode code)
    {
        var record = code.Code.Official!;
        return code.Status switch
        {
            CodeStatus.Active => (LookupStatus.Valid, record.TerminationDate is { } end
                ? $"Valid on {DateText.Iso(code.AsOf)}; {code.Value} ends on {DateText.Iso(end)}."
                : $"Valid on {DateText.Iso(code.AsOf)}."),
            CodeStatus.Terminated => (LookupStatus.Terminated, record.TerminationDate is { } end && code.AsOf > end
                ? $"{code.Value} could be used until {DateText.Iso(end)}."
                : $"The release that takes effect on {DateText.Iso(code.Code.WithdrawnOn!.Value)} no longer has {code.Value}; {record.Release}, the last loaded one with it, gives no last day."),
            CodeStatus.NotYetEffective => (LookupStatus.NotYetEffective, $"{code.Value} can be used from {DateText.Iso(record.DateAdded!.Value)}."),
            _ => (LookupStatus.Unknown, $"The official record of {code.Value} has no date, so its validity cannot be told."),
        };
    }

    private static (LookupStatus Status, string Reason) ByLicensedFile(DatedCode code) => code.Status switch
    {
        CodeStatus.Active => (LookupStatus.Valid,
            $"{code.Value} is in the licensee's CPT file in force on {DateText.Iso(code.AsOf)} ({code.LicensedDescriptors.First(descriptor => descriptor.InForceFrom is not null).Provenance.Release}); the file gives no dates."),
        CodeStatus.Terminated => (LookupStatus.Terminated, $"The licensee's CPT file in force from {DateText.Iso(code.Code.WithdrawnOn!.Value)} no longer has {code.Value}."),
        _ => (LookupStatus.Unknown, $"{code.Value} is in the licensee's CPT files, but none of them is known to be in force on {DateText.Iso(code.AsOf)}."),
    };

    private static string Unlicensed(DatedCode code, CatalogSnapshot snapshot)
    {
        var notice = code.Entry.DescriptorNotice ?? "No official record of the code is loaded.";
        return code.Code.NamedIn.Count == 0
            ? notice
            : $"{code.Value} is named by {string.Join(", ", code.Code.NamedIn.Select(set => Name(set, snapshot)))}; its validity on a date cannot be told from there. {notice}";
    }

    private static string Name(DataSet dataSet, CatalogSnapshot snapshot)
    {
        var name = dataSet switch
        {
            DataSet.PhysicianFeeSchedule => "the physician fee schedule",
            DataSet.OutpatientPayment => "the outpatient payment system's Addendum B",
            DataSet.MedicareCoverage => "the Medicare Coverage Database",
            DataSet.CorrectCodingEdits => "the correct coding edits",
            DataSet.CptDescriptors => "the licensee's CPT file",
            DataSet.ProviderTaxonomy => "the provider taxonomy",
            _ => "the code set",
        };
        return snapshot.NewestReleaseOf(dataSet) is { } release ? $"{name} ({release.Id})" : name;
    }

    private static string Releases(CatalogSnapshot snapshot) => snapshot.Catalog.CurrentRelease is null
        ? ""
        : $" ({string.Join(", ", snapshot.Catalog.ReleasesOf(DataSet.HcpcsLevel2).Select(release => release.Name))})";

    private static string Name(CodeSystem system) => system switch
    {
        CodeSystem.Cpt => "CPT",
        CodeSystem.Cdt => "CDT",
        _ => "HCPCS Level II",
    };
}
