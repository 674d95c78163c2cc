namespace CodeGraph.Catalog.Model.CodeLists;

/// <content>Types of service. Put right: "eff" and "term." are written out.</content>
public static partial class OfficialCodeLists
{
    private static CodedValue[] ServiceTypes() =>
    [
        new("1", "Medical care"),
        new("2", "Surgery"),
        new("3", "Consultation"),
        new("4", "Diagnostic radiology"),
        new("5", "Diagnostic laboratory"),
        new("6", "Therapeutic radiology"),
        new("7", "Anesthesia"),
        new("8", "Assistant at surgery"),
        new("9", "Other medical items or services"),
        new("0", "Whole blood only effective 01/96, whole blood or packed red cells before 01/96"),
        new("A", "Used durable medical equipment (DME)"),
        new("B", "High risk screening mammography (obsolete 1/1/98)"),
        new("C", "Low risk screening mammography (obsolete 1/1/98)"),
        new("D", "Ambulance (effective 04/95)"),
        new("E", "Enteral/parenteral nutrients/supplies (effective 04/95)"),
        new("F", "Ambulatory surgical center (facility usage for surgical services)"),
        new("G", "Immunosuppressive drugs"),
        new("H", "Hospice services (discontinued 01/95)"),
        new("I", "Purchase of DME (installment basis) (discontinued 04/95)"),
        new("J", "Diabetic shoes (effective 04/95)"),
        new("K", "Hearing items and services (effective 04/95)"),
        new("L", "ESRD supplies (effective 04/95) (renal supplier in the home before 04/95)"),
        new("M", "Monthly capitation payment for dialysis"),
        new("N", "Kidney donor"),
        new("P", "Lump sum purchase of DME, prosthetics, orthotics"),
        new("Q", "Vision items or services"),
        new("R", "Rental of DME"),
        new("S", "Surgical dressings or other medical supplies (effective 04/95)"),
        new("T", "Psychological therapy (terminated 12/31/97) outpatient mental health limitation (effective 1/1/98)"),
        new("U", "Occupational therapy"),
        new("V", "Pneumococcal/flu vaccine (effective 01/96), Pneumococcal/flu/hepatitis B vaccine (effective 04/95-12/95), Pneumococcal only before 04/95"),
        new("W", "Physical therapy"),
        new("Y", "Second opinion on elective surgery (obsoleted 1/97)"),
        new("Z", "Third opinion on elective surgery (obsoleted 1/97)"),
    ];
}
