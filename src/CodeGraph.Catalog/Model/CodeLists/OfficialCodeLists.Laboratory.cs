namespace CodeGraph.Catalog.Model.CodeLists;

/// <content>Laboratory certification categories. Put right: "Abo group &amp; RH type" (ABO, Rh).</content>
public static partial class OfficialCodeLists
{
    private static CodedValue[] Laboratory() =>
    [
        new("010", "Histocompatibility testing"),
        new("100", "Microbiology"),
        new("110", "Bacteriology", "Microbiology"),
        new("115", "Mycobacteriology", "Microbiology"),
        new("120", "Mycology", "Microbiology"),
        new("130", "Parasitology", "Microbiology"),
        new("140", "Virology", "Microbiology"),
        new("150", "Other microbiology", "Microbiology"),
        new("200", "Diagnostic immunology"),
        new("210", "Syphilis serology", "Diagnostic immunology"),
        new("220", "General immunology", "Diagnostic immunology"),
        new("300", "Chemistry"),
        new("310", "Routine chemistry", "Chemistry"),
        new("320", "Urinalysis", "Chemistry"),
        new("330", "Endocrinology", "Chemistry"),
        new("340", "Toxicology", "Chemistry"),
        new("350", "Other chemistry", "Chemistry"),
        new("400", "Hematology"),
        new("500", "Immunohematology"),
        new("510", "ABO group & Rh type", "Immunohematology"),
        new("520", "Antibody detection (transfusion)", "Immunohematology"),
        new("530", "Antibody detection (nontransfusion)", "Immunohematology"),
        new("540", "Antibody identification", "Immunohematology"),
        new("550", "Compatibility testing", "Immunohematology"),
        new("560", "Other immunohematology", "Immunohematology"),
        new("600", "Pathology"),
        new("610", "Histopathology", "Pathology"),
        new("620", "Oral pathology", "Pathology"),
        new("630", "Cytology", "Pathology"),
        new("800", "Radiobioassay"),
        new("900", "Clinical cytogenetics"),
    ];
}
