namespace CodeGraph.Catalog.Model.CodeLists;

/// <summary>
/// The status indicators of the hospital outpatient prospective payment system in words of our own after its Addendum D1, and
/// marked so. A loaded file of indicators says what CMS says, and adds the ones that came later.
/// </summary>
public static class OutpatientCodeLists
{
    /// <summary>Whether and how a service is paid when a hospital furnishes it to an outpatient.</summary>
    public static CodeList StatusIndicators { get; } = new("OPPS Status Indicator", "SI",
    [
        new("A", "Services furnished to a hospital outpatient that are paid under a fee schedule or payment system other than OPPS"),
        new("B", "Codes that are not recognized by OPPS when submitted on an outpatient hospital Part B bill type (12x and 13x)"),
        new("C", "Inpatient procedures, not paid under OPPS"),
        new("D", "Discontinued codes, not paid under OPPS or any other Medicare payment system"),
        new("E1", "Items, codes and services not covered by any Medicare outpatient benefit category, statutorily excluded, or not reasonable and necessary; not paid"),
        new("E2", "Items and services for which pricing information and claims data are not available; not paid"),
        new("F", "Corneal tissue acquisition; certain CRNA services and hepatitis B vaccines: not paid under OPPS, paid at reasonable cost"),
        new("G", "Pass-through drugs and biologicals: separate APC payment"),
        new("H", "Pass-through device categories: separate cost-based pass-through payment"),
        new("J1", "Hospital Part B services paid through a comprehensive APC: all covered Part B services on the claim are packaged with the primary service"),
        new("J2", "Hospital Part B services that may be paid through a comprehensive APC, when certain services are furnished together"),
        new("K", "Nonpass-through drugs and nonimplantable biologicals, including therapeutic radiopharmaceuticals: separate APC payment"),
        new("L", "Influenza, pneumococcal and other vaccines paid at reasonable cost: not paid under OPPS, not subject to deductible or coinsurance"),
        new("M", "Items and services not billable to the MAC; not paid under OPPS"),
        new("N", "Items and services packaged into APC rates: no separate APC payment"),
        new("P", "Partial hospitalization or intensive outpatient program: per diem APC payment"),
        new("Q1", "STV-packaged codes: packaged when on the same claim as a service with indicator S, T or V, otherwise separate APC payment"),
        new("Q2", "T-packaged codes: packaged when on the same claim as a service with indicator T, otherwise separate APC payment"),
        new("Q3", "Codes that may be paid through a composite APC"),
        new("Q4", "Conditionally packaged laboratory tests: packaged when on the same claim as a service with indicator J1, J2, S, T, V, Q1, Q2 or Q3, otherwise paid under the clinical laboratory fee schedule"),
        new("R", "Blood and blood products: separate APC payment"),
        new("S", "Procedure or service, not discounted when multiple: separate APC payment"),
        new("T", "Procedure or service, multiple procedure reduction applies: separate APC payment"),
        new("U", "Brachytherapy sources: separate APC payment"),
        new("V", "Clinic or emergency department visit: separate APC payment"),
        new("Y", "Nonimplantable durable medical equipment: not paid under OPPS; billed to the DME contractor"),
    ], new Provenance(Origin.Curated, "CodeGraph, after CMS's OPPS Addendum D1, Payment Status Indicators"));
}
