using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Model.Specialties;

/// <summary>
/// The rules by which a specialty is derived for a code: its BETOS category, its types of service, its laboratory certification, its section.
/// Only facts that name a field of medicine have a rule; "Other drugs" names none. What a rule gives is a use to expect, not a
/// permission to bill.
/// </summary>
internal static class SpecialtyRules
{
    private static readonly (string[] Values, string[] Specialties)[] ByBetos =
    [
        (["I1E"], ["nuclear-medicine", "diagnostic-radiology"]),
        (["I1C"], ["diagnostic-radiology", "mammography-center"]),
        (["I1A", "I1B", "I1D", "I1F", "I2A", "I2B", "I2C", "I2D", "I3B", "I3F"], ["diagnostic-radiology"]),
        (["I3A"], ["ophthalmology", "diagnostic-radiology"]),
        (["I3C"], ["cardiology"]),
        (["I3D"], ["vascular-surgery", "diagnostic-radiology"]),
        (["I3E"], ["urology", "diagnostic-radiology"]),
        (["I4A", "P2D"], ["cardiology", "interventional-cardiology"]),
        (["I4B"], ["interventional-radiology", "diagnostic-radiology"]),
        (["M3"], ["emergency-medicine"]),
        (["M2C"], ["critical-care"]),
        (["M5A"], ["pathology"]),
        (["M5B"], ["psychiatry", "psychology", "clinical-social-work"]),
        (["M5C"], ["ophthalmology", "optometry"]),
        (["O1A"], ["ambulance"]),
        (["O1B"], ["chiropractic"]),
        (["O1D"], ["hematology-oncology", "medical-oncology"]),
        (["P0"], ["anesthesiology"]),
        (["P1A", "P1B", "P1C", "P5C"], ["general-surgery"]),
        (["P1D", "P5D", "P8E"], ["urology"]),
        (["P1E"], ["obstetrics-gynecology"]),
        (["P1F"], ["neurosurgery", "orthopedic-surgery"]),
        (["P2A"], ["cardiac-surgery"]),
        (["P2B", "P2C"], ["vascular-surgery"]),
        (["P2E"], ["cardiac-electrophysiology", "cardiology"]),
        (["P2F"], ["cardiology"]),
        (["P3A", "P3B", "P3C", "P3D", "P8A"], ["orthopedic-surgery"]),
        (["P4A", "P4B", "P4C", "P4D", "P4E"], ["ophthalmology"]),
        (["P7A"], ["radiation-oncology"]),
        (["P8B", "P8C", "P8D"], ["gastroenterology"]),
        (["P8F"], ["pulmonology"]),
        (["P8G"], ["general-surgery"]),
        (["P8H"], ["otolaryngology"]),
        (["P9A", "P9B"], ["nephrology"]),
        (["T1A", "T1B", "T1C", "T1D", "T1E", "T1F", "T1G", "T1H"], ["clinical-laboratory"]),
        (["T2A", "T2B", "T2C"], ["cardiology"]),
        (["D1A", "D1B", "D1E"], ["medical-supply"]),
        (["D1C"], ["oxygen-supplier", "medical-supply"]),
        (["D1D"], ["medical-supply", "mobility-rehab"]),
        (["D1G"], ["pharmacy", "medical-supply"]),
        (["O1C"], ["medical-supply", "home-infusion"]),
        (["O1L"], ["medical-supply"]),
    ];

    private static readonly (string[] Values, string[] Specialties)[] ByTypeOfService =
    [
        (["7"], ["anesthesiology"]),
        (["D"], ["ambulance"]),
        (["J"], ["podiatry", "pedorthics"]),
        (["K"], ["audiology"]),
        (["L"], ["nephrology"]),
        (["U"], ["occupational-therapy"]),
        (["W"], ["physical-therapy"]),
        (["V"], ["mass-immunizer"]),
    ];

    private static readonly (string[] Values, string[] Specialties)[] ByLabCertification =
    [
        (["510", "520", "530", "540", "550", "560"], ["clinical-laboratory", "transfusion-medicine"]),
        (["610", "620", "630"], ["pathology", "clinical-laboratory"]),
        (["010", "100", "110", "115", "120", "130", "140", "150", "200", "210", "220", "300", "310", "320", "330", "340", "350", "400", "800", "900"], ["clinical-laboratory"]),
    ];

    private static readonly (string[] Values, string[] Specialties)[] BySection =
    [
        (["A0021-A0999"], ["ambulance"]),
        (["H"], ["community-behavioral-health"]),
        (["J9000-J9999"], ["hematology-oncology", "medical-oncology"]),
        (["L0112-L4631"], ["orthotist"]),
        (["L5000-L9900"], ["prosthetist"]),
        (["R"], ["portable-x-ray"]),
        (["V2020-V2799"], ["optometry", "optician", "ophthalmology"]),
        (["V5008-V5299"], ["audiology"]),
        (["V5336-V5364"], ["speech-language-pathology"]),
        (["CPT-ANES"], ["anesthesiology"]),
        (["CPT-RAD"], ["diagnostic-radiology"]),
        (["CPT-LAB", "CPT-PLA"], ["clinical-laboratory", "pathology"]),
    ];

    private static readonly Dictionary<string, SpecialtyRule> Betos = Index(
        ByBetos, value => $"BETOS category {value} ({OfficialCodeLists.Betos.Decode(value).Meaning}) names the field of medicine.");

    private static readonly Dictionary<string, SpecialtyRule> TypesOfService = Index(
        ByTypeOfService, value => $"Type of service {value} ({OfficialCodeLists.TypesOfService.Decode(value).Meaning}) names the field of medicine.");

    private static readonly Dictionary<string, SpecialtyRule> LabCertifications = Index(
        ByLabCertification, value => $"Laboratory certification {value} ({OfficialCodeLists.LabCertifications.Decode(value).Meaning}) names the laboratory that may do the test.");

    private static readonly Dictionary<string, SpecialtyRule> Sections = Index(BySection, value => $"Section {value} of the code set is this specialty's.");

    /// <summary>The rules that hold for a code with a record; sections alone where it has none.</summary>
    public static IEnumerable<SpecialtyRule> For(Code code, OfficialRecord? record)
    {
        if (record?.Betos is { } betos && Betos.TryGetValue(betos.Code, out var byBetos))
        {
            yield return byBetos;
        }

        foreach (var type in record?.TypesOfService ?? [])
        {
            if (TypesOfService.TryGetValue(type.Code, out var byType))
            {
                yield return byType;
            }
        }

        foreach (var certification in record?.LabCertifications ?? [])
        {
            if (LabCertifications.TryGetValue(certification.Code, out var byCertification))
            {
                yield return byCertification;
            }
        }

        if (code.Section is { } section && Sections.TryGetValue(section.Id, out var bySection))
        {
            yield return bySection;
        }
    }

    private static Dictionary<string, SpecialtyRule> Index((string[] Values, string[] Specialties)[] table, Func<string, string> sentence) =>
        table.SelectMany(row => row.Values, (row, value) => (value, rule: new SpecialtyRule(sentence(value), row.Specialties)))
            .ToDictionary(pair => pair.value, pair => pair.rule, StringComparer.Ordinal);
}
