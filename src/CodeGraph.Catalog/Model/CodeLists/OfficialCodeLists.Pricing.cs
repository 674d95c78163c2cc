namespace CodeGraph.Catalog.Model.CodeLists;

/// <content>Pricing and multiple pricing. Put right: "e.G." (e.g.), "rvu's" (RVUs), "effec" and "eff" (effective), double blanks.</content>
public static partial class OfficialCodeLists
{
    private static CodedValue[] Pricing()
    {
        const string physician = "Physician Fee Schedule and Non-Physician Practitioners, linked to the Physician Fee Schedule";
        const string laboratory = "Clinical Lab Fee Schedule";
        const string equipment = "Durable Medical Equipment, Prosthetics, Orthotics, Supplies and Surgical Dressings";
        const string other = "Other";
        return
        [
            new("00", "Service not separately priced by part B (e.g., services not covered, bundled, used by part A only, etc.)"),
            new("11", "Price established using national RVUs", physician),
            new("12", "Price established using national anesthesia base units", physician),
            new("13", "Price established by carriers (e.g., not otherwise classified, individual determination, carrier discretion)", physician),
            new("21", "Price subject to national limitation amount", laboratory),
            new("22", "Price established by carriers (e.g., gap-fills, carrier established panels)", laboratory),
            new("31", "Frequently serviced DME (price subject to floors and ceilings)", equipment),
            new("32", "Inexpensive & routinely purchased DME (price subject to floors and ceilings)", equipment),
            new("33", "Oxygen and oxygen equipment (price subject to floors and ceilings)", equipment),
            new("34", "DME supplies (price subject to floors and ceilings)", equipment),
            new("35", "Surgical dressings (price subject to floors and ceilings)", equipment),
            new("36", "Capped rental DME (price subject to floors and ceilings)", equipment),
            new("37", "Ostomy, tracheostomy and urological supplies (price subject to floors and ceilings)", equipment),
            new("38", "Orthotics, prosthetics, prosthetic devices & vision services (price subject to floors and ceilings)", equipment),
            new("39", "Parenteral and Enteral Nutrition", equipment),
            new("40", "Lymphedema Compression Treatment Items (effective 1/1/2024)", equipment),
            new("45", "Customized DME items", equipment),
            new("46", "Carrier priced (e.g., not otherwise classified, individual determination, carrier discretion, gap-filled amounts)", equipment),
            new("51", "Drugs", other),
            new("52", "Reasonable charge", other),
            new("53", "Statute", other),
            new("54", "Vaccinations", other),
            new("55", "Splints and Casts (effective 10/1/2014)", other),
            new("56", "IOL's inserted in a physician's office (effective 10/1/2014)", other),
            new("57", "Other carrier priced", other),
            new("99", "Value not established", other),
        ];
    }

    private static CodedValue[] MultiplePricing() =>
    [
        new("9", "Not applicable as HCPCS not priced separately by part B (pricing indicator is 00) or value is not established "
            + "(pricing indicator is '99')"),
        new("A", "Not applicable as HCPCS priced under one methodology"),
        new("B", "Professional component of HCPCS priced using RVUs, while technical component and global service priced by "
            + "Medicare part B carriers"),
        new("C", "Physician interpretation of clinical lab service is priced under physician fee schedule using RVUs, while "
            + "pricing of lab service is paid under clinical lab fee schedule"),
        new("D", "Service performed by physician is priced under physician fee schedule using RVUs, while service performed by "
            + "clinical psychologist is priced under clinical psychologist fee schedule (not applicable as of January 1, 1998)"),
        new("E", "Service performed by physician is priced under physician fee schedule using RVUs, service performed by clinical "
            + "psychologist is priced under clinical psychologist's fee schedule and service performed by clinical social worker "
            + "is priced under clinical social worker fee schedule (not applicable as of January 1, 1998)"),
        new("F", "Service performed by physician is priced under physician fee schedule by carriers, service performed by clinical "
            + "psychologist is priced under clinical psychologist's fee schedule and service performed by clinical social worker "
            + "is priced under clinical social worker fee schedule (not applicable as of January 1, 1998)"),
        new("G", "Clinical lab service priced under reasonable charge when service is submitted on claim with blood products, "
            + "while service is priced under clinical lab fee schedule when there are no blood products on claim."),
    ];
}
