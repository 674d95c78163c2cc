using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Payment;

/// <summary>The rules of payment in one sentence each, and where they are written.</summary>
internal static class PaymentRules
{
    private const string Manual = "Medicare Claims Processing Manual (Pub. 100-04), chapter 12, ";
    private const string Documentation = "CMS, National Physician Fee Schedule Relative Value File, Calendar Year 2025 (RVU25D.pdf), ";

    public static Provenance Formula { get; } = Rule(Documentation + "formula", "[(work × GPCI) + (practice expense × GPCI) + (malpractice × GPCI)] × conversion factor, to the nearest cent");

    public static Provenance Cap { get; } = Rule(
        Documentation + "OPPS payment cap (Deficit Reduction Act of 2005, section 5102(b))", "the lower of the fee schedule amount and the amount computed with the values used for OPPS payment");

    public static Provenance Bilateral { get; } = Rule(Manual + "§ 40.7; RVU25D.pdf, Bilateral Surgery", "the bilateral indicator decides; adjusted before any rule for multiple procedures");

    public static Provenance Multiple { get; } = Rule(
        Manual + "§ 40.6; RVU25D.pdf, Multiple Procedure, indicator 2", "procedures ranked by fee schedule amount: 100, 50, 50, 50, 50 percent, and by report from the sixth");

    public static Provenance Endoscopy { get; } = Rule(
        Manual + "§ 40.6; RVU25D.pdf, Multiple Procedure, indicator 3",
        "of endoscopies with the same base procedure the highest is paid in full, each other with its difference to the base; the family is then ranked as one procedure");

    public static Provenance Imaging { get; } = Rule(
        Documentation + "Multiple Procedure, indicator 4",
        "of imaging services of one family the highest technical component is paid in full and each other 50 percent; the highest professional component in full and each other 95 percent; the OPPS cap is applied after the reduction");

    public static Provenance Therapy { get; } = Rule(
        "Medicare Claims Processing Manual (Pub. 100-04), chapter 5, § 10.7; RVU25D.pdf, Multiple Procedure, indicator 5",
        "the unit with the highest practice expense is paid in full, each other with 50 percent of its practice expense");

    public static Provenance Cardiovascular { get; } = Rule(
        Documentation + "Multiple Procedure, indicator 6", "the highest technical component of diagnostic cardiovascular services is paid in full, each other 75 percent");

    public static Provenance Ophthalmology { get; } = Rule(
        Documentation + "Multiple Procedure, indicator 7", "the highest technical component of diagnostic ophthalmology services is paid in full, each other 80 percent");

    public static Provenance Split { get; } = Rule(
        Manual + "§ 40.4", "54 is paid the preoperative and intraoperative share of the global package, 55 the postoperative, to the nearest cent");

    public static Provenance ReturnToOperatingRoom { get; } = Rule(
        Manual + "§ 40.4", "78 is paid the intraoperative share; a procedure with a global period of 000 has no shares and is paid in full");

    public static Provenance CoSurgeons { get; } = Rule(Manual + "§ 40.8", "each co-surgeon is paid 62.5 percent of the fee schedule amount");

    public static Provenance Assistant { get; } = Rule(Manual + "§ 20.4.3", "an assistant at surgery is paid 16 percent of the fee schedule amount");

    public static Provenance NonPhysicianAssistant { get; } = Rule(
        Manual + "§§ 110.2 and 120.1", "a nonphysician assistant at surgery is paid 85 percent of 16 percent, that is 13.6 percent, of the fee schedule amount");

    public static Provenance Anesthesia { get; } = Rule(
        Manual + "§ 50", "(base units + time units) × anesthesia conversion factor; a time unit is 15 minutes, rounded to one decimal");

    public static Provenance MedicalDirection { get; } = Rule(Manual + "§ 50", "under medical direction each of the two is paid 50 percent");

    public static Provenance MedicalSupervision { get; } = Rule(
        Manual + "§ 50", "a physician who supervises more than four procedures is paid three base units for each, and one time unit more when present at induction");

    public static Provenance NonParticipating { get; } = Rule(Documentation + "limiting charge", "a physician who does not participate is paid 95 percent of the fee schedule amount");

    public static Provenance LimitingCharge { get; } = Rule(
        Documentation + "limiting charge", "115 percent of the amount for those who do not participate, that is 109.25 percent of the fee schedule amount");

    public static Provenance Injection { get; } = Rule(Documentation + "Status Code T", "paid only when no other service payable under the fee schedule is billed for the day");

    public static Provenance Charge { get; } = Rule(Documentation + "Multiple Procedure, indicator 0", "the lower of the actual charge and the fee schedule amount");

    public static Provenance Units { get; } = Rule("arithmetic", "the sum over the units");

    private static Provenance Rule(string source, string rule) => new(Origin.Derived, source, Rule: rule);
}
