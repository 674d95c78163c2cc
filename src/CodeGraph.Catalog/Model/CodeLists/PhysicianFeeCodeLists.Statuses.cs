namespace CodeGraph.Catalog.Model.CodeLists;

/// <content>Status codes, PC/TC indicators and supervision levels.</content>
public static partial class PhysicianFeeCodeLists
{
    private static CodedValue[] StatusCodes() =>
    [
        new("A", "Active Code. These codes are paid separately under the physician fee schedule, if covered. There will be RVUs for codes with this "
            + "status. The presence of an \"A\" indicator does not mean that Medicare has made a national coverage determination regarding the service; "
            + "A/B MACs (B) remain responsible for coverage decisions in the absence of a national Medicare policy."),
        new("B", "Bundled Code. Payment for covered services are always bundled into payment for other services not specified. If RVUs are shown, they are "
            + "not used for Medicare payment. If these services are covered, payment for them is subsumed by the payment for the services to which they are "
            + "incident."),
        new("C", "Contractors price the code. A/B MACs (B) will establish RVUs and payment amounts for these services, generally on an individual case basis "
            + "following review of documentation such as an operative report."),
        new("D", "Deleted Codes. These codes are deleted effective with the beginning of the applicable year."),
        new("E", "Excluded from Physician Fee Schedule by regulation. These codes are for items and/or services that CMS chose to exclude from the fee "
            + "schedule payment by regulation. No RVUs are shown, and no payment may be made under the fee schedule for these codes. Payment for them, when "
            + "covered, generally continues under reasonable charge procedures."),
        new("F", "Deleted/Discontinued Codes. (Code not subject to a 90 day grace period)."),
        new("G", "Not valid for Medicare purposes. Medicare uses another code for reporting of, and payment for, these services. (Code subject to a 90 day "
            + "grace period.)"),
        new("H", "Deleted Modifier. This code had an associated TC and/or 26 modifier in the previous year. For the current year, the TC or 26 component "
            + "shown for the code has been deleted, and the deleted component is shown with a status code of \"H\"."),
        new("I", "Not valid for Medicare purposes. Medicare uses another code for reporting of, and payment for, these services. (Code NOT subject to a 90 "
            + "day grace period.)"),
        new("J", "Anesthesia Services. There are no RVUs and no payment amounts for these codes. The intent of this value is to facilitate the "
            + "identification of anesthesia services."),
        new("M", "Measurement codes. Used for reporting purposes only."),
        new("N", "Non-covered Services. These services are not covered by Medicare."),
        new("P", "Bundled/Excluded Codes. There are no RVUs and no payment amounts for these services. No separate payment should be made for them under the "
            + "fee schedule. If the item or service is covered as incident to a physician service and is provided on the same day as a physician service, "
            + "payment for it is bundled into the payment for the physician service to which it is incident. If the item or service is covered as other than "
            + "incident to a physician service, it is excluded from the fee schedule and should be paid under the other payment provision of the Act."),
        new("R", "Restricted Coverage. Special coverage instructions apply. If covered, the service is contractor priced. (NOTE: The majority of codes to "
            + "which this indicator will be assigned are the alpha-numeric dental codes, which begin with \"D\". We are assigning the indicator to a limited "
            + "number of CPT codes which represent services that are covered only in unusual circumstances.)"),
        new("T", "Injections. There are RVUs and payment amounts for these services, but they are only paid if there are no other services payable under the "
            + "physician fee schedule billed on the same date by the same provider. If any other services payable under the physician fee schedule are billed "
            + "on the same date by the same provider, these services are bundled into the physician services for which payment is made."),
        new("X", "Statutory Exclusion. These codes represent an item or service that is not in the statutory definition of \"physician services\" for fee "
            + "schedule payment purposes. No RVUs or payment amounts are shown for these codes, and no payment may be made under the physician fee schedule. "
            + "(Examples are ambulance services and clinical diagnostic laboratory services.)"),
    ];

    private static CodedValue[] ProfessionalTechnicalIndicators() =>
    [
        new("0", "Physician Service Codes. Identifies codes that describe physician services. Examples include visits, consultations, and surgical procedures. "
            + "The concept of PC/TC does not apply since physician services cannot be split into professional and technical components. Modifiers 26 and TC "
            + "cannot be used with these codes. The RVUs include values for physician work, practice expense and malpractice expense. There are some codes "
            + "with no work RVUs."),
        new("1", "Diagnostic Tests for Radiology Services. Identifies codes that describe diagnostic tests. These codes have both a professional and technical "
            + "component. Modifiers 26 and TC can be used with these codes. The total RVUs for codes reported with a 26 modifier include values for physician "
            + "work, practice expense, and malpractice expense. The total RVUs for codes reported with a TC modifier include values for practice expense and "
            + "malpractice expense only. The total RVUs for codes reported without a modifier include values for physician work, practice expense, and "
            + "malpractice expense."),
        new("2", "Professional Component Only Codes. This indicator identifies stand-alone codes that describe the physician work portion of selected diagnostic "
            + "tests for which there is an associated code that describes the technical component of the diagnostic test only and another associated code that "
            + "describes the global test. Modifiers 26 and TC cannot be used with these codes. The total RVUs for professional component only codes include "
            + "values for physician work, practice expense, and malpractice expense."),
        new("3", "Technical Component Only Codes. This indicator identifies stand-alone codes that describe the technical component (i.e., staff and equipment "
            + "costs) of selected diagnostic tests for which there is an associated code that describes the professional component of the diagnostic test only. "
            + "It also identifies codes that are covered only as diagnostic tests and therefore do not have a related professional code. Modifiers 26 and TC "
            + "cannot be used with these codes. The total RVUs for technical component only codes include values for practice expense and malpractice expense "
            + "only."),
        new("4", "Global Test Only Codes. This indicator identifies stand-alone codes that describe selected diagnostic tests for which there are associated "
            + "codes that describe (a) the professional component of the test only, and (b) the technical component of the test only. Modifiers 26 and TC "
            + "cannot be used with these codes. The total RVUs for global procedure only codes include values for physician work, practice expense, and "
            + "malpractice expense. The total RVUs for global procedure only codes equals the sum of the total RVUs for the professional and technical "
            + "components only codes combined."),
        new("5", "Incident To Codes. This indicator identifies codes that describe services covered incident to a physician's service when they are provided by "
            + "auxiliary personnel employed by the physician and working under his or her direct personal supervision. Payment may not be made by A/B MACs (B) "
            + "for these services when they are provided to hospital inpatients or patients in a hospital outpatient department. Modifiers 26 and TC cannot be "
            + "used with these codes."),
        new("6", "Laboratory Physician Interpretation Codes. This indicator identifies clinical laboratory codes for which separate payment for interpretations "
            + "by laboratory physicians may be made. Actual performance of the tests is paid for under the lab fee schedule. Modifier TC cannot be used with "
            + "these codes. The total RVUs for laboratory physician interpretation codes include values for physician work, practice expense, and malpractice "
            + "expense."),
        new("7", "Physical therapy service, for which payment may not be made. Payment may not be made if the service is provided to either a patient in a "
            + "hospital outpatient department or to an inpatient of the hospital by an independently practicing physical or occupational therapist."),
        new("8", "Physician interpretation codes: This indicator identifies the professional component of clinical laboratory codes for which separate payment "
            + "may be made only if the physician interprets an abnormal smear for hospital inpatient. No TC billing is recognized because payment for the "
            + "underlying clinical laboratory test is made to the hospital, generally through the PPS rate."),
        new("9", "Not Applicable. Concept of a professional/technical component does not apply"),
    ];

    private static CodedValue[] SupervisionLevels() =>
    [
        new("01", "Procedure must be performed under the general supervision of a physician."),
        new("02", "Procedure must be performed under the direct supervision of a physician."),
        new("03", "Procedure must be performed under the personal supervision of physician. (Diagnostic imaging procedures performed by a Registered "
            + "Radiologist Assistant (RRA) who is certified and registered by The American Registry of Radiologic Technologists (ARRT) or a Radiology "
            + "Practitioner Assistant (RPA) who is certified by the Certification Board for Radiology Practitioner Assistants (CBRPA), and is authorized to "
            + "furnish the procedure under state law, may be performed under direct supervision.)"),
        new("04", "Physician supervision policy does not apply when procedure is furnished by a qualified, independent psychologist or a clinical "
            + "psychologist; otherwise must be performed under the general supervision of a physician."),
        new("05", "Physician supervision policy does not apply when procedure is furnished by a qualified audiologist; otherwise must be performed under the "
            + "general supervision of a physician."),
        new("06", "Procedure must be performed by a physician or a physical therapist (PT) who is certified by the American Board of Physical Therapy "
            + "Specialties (ABPTS) as a qualified electrophysiological clinical specialist and is permitted to provide the procedure under State law."),
        new("21", "Procedure may be performed by a technician with certification under general supervision of a physician; otherwise must be performed under "
            + "direct supervision of a physician."),
        new("22", "May be performed by a technician with on-line real-time contact with physician."),
        new("66", "May be performed by a physician or by a physical therapist with ABPTS certification and certification in this specific procedure."),
        new("6A", "Supervision standards for level 66 apply; in addition, the PT with ABPTS certification may supervise another PT, but only the PT with ABPTS "
            + "certification may bill."),
        new("77", "Procedure must be performed by a PT with ABPTS certification or by a PT without certification under direct supervision of a physician, or by "
            + "a technician with certification under general supervision of a physician."),
        new("7A", "Supervision standards for level 77 apply; in addition, the PT with ABPTS certification may supervise another PT, but only the PT with ABPTS "
            + "certification may bill."),
        new("09", "Concept does not apply."),
    ];
}
