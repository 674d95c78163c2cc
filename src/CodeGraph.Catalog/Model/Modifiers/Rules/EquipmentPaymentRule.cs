namespace CodeGraph.Catalog.Model.Modifiers.Rules;

/// <summary>New, used or rented, and the months of a capped rental: decided by the payment category (pricing indicator) and the types of service.</summary>
internal sealed class EquipmentPaymentRule : ModifierRule
{
    private static readonly string[] Months = ["KH", "KI", "KJ"];
    private static readonly string[] PurchaseOption = ["BP", "BR", "BU"];

    /// <inheritdoc/>
    public override string Family => "Equipment: purchase and rental";

    /// <inheritdoc/>
    public override string Source => "42 CFR 414.220-414.229; Medicare Claims Processing Manual, ch. 20 §30 and §130; HCPCS pricing indicator and type of service";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Modifiers { get; } = ["NU", "UE", "RR", .. Months, .. PurchaseOption, "KR", "MS"];

    /// <inheritdoc/>
    public override void Judge(ModifierFacts facts, ModifierVerdicts verdicts)
    {
        if (facts.Kind is not (ServiceKind.Equipment or ServiceKind.Unknown))
        {
            verdicts.Never(Modifiers, facts.KindBasis, $"These tell how equipment was bought or rented, and {facts.KindBasis.Name} {facts.KindBasis.Value} makes it {facts.KindInWords}.");
            return;
        }

        if (facts.Kind == ServiceKind.Unknown)
        {
            return;
        }

        var basis = facts.Pricing;
        var (buys, used, rents) = (facts.HasType("P"), facts.HasType("A"), facts.HasType("R"));
        if (basis.Value == "36")
        {
            JudgeCappedRental(verdicts, basis, buys || used);
            return;
        }

        verdicts.Never([.. Months, .. PurchaseOption, "KR"], basis, $"{basis} is not capped rental, whose months and options these count.");
        switch (basis.Value)
        {
            case "31":
                verdicts.Applies(["RR"], basis, $"{basis}: frequently serviced equipment is paid by monthly rental as long as it is needed.");
                verdicts.Never(["NU", "UE", "MS"], basis, $"{basis}: frequently serviced equipment is only rented, and its servicing is in the rental.");
                break;
            case "33" when rents:
                verdicts.Applies(["RR"], basis, $"{basis}: oxygen equipment is paid by monthly rental.");
                verdicts.Never(["NU", "UE"], basis, $"{basis}: oxygen equipment is only rented.");
                verdicts.Conditional(["MS"], basis, $"{basis}: oxygen equipment is paid by monthly rental for 36 months.", "Only for the maintenance visit that is paid every six months after the 36th month, for concentrators and transfilling equipment.");
                break;
            case "32" or "34" or "39" or "45" or "46" or "33":
                JudgeByType(facts, verdicts, basis, buys, used, rents);
                break;
            default:
                verdicts.Never(["UE", "RR", "MS"], basis, $"{basis}: paid by a lump sum for a new item, never rented or used.");
                break;
        }
    }

    private static void JudgeCappedRental(ModifierVerdicts verdicts, ModifierBasis basis, bool maySell)
    {
        verdicts.Applies(["RR", .. Months], basis, $"{basis}: rented by the month for at most 13 months; KH is the first month, KI the second and third, KJ the fourth to thirteenth, each beside RR.");
        verdicts.Conditional(["KR"], basis, $"{basis}: rented by the month.", "Only for a part of a month.");
        verdicts.Conditional(["MS"], basis, $"{basis}: rented by the month.", "Only for maintenance and servicing of rentals that began before 2006, or of enteral pumps.");
        if (maySell)
        {
            verdicts.Conditional(["NU", "UE", .. PurchaseOption], basis, $"{basis}, with a type of service for purchase: the item is one that may be bought in the first month.", "Only for power wheelchairs and complex rehabilitative equipment, whose purchase the supplier must offer; BP, BR or BU tells the patient's choice.");
        }
        else
        {
            verdicts.Never(["NU", "UE", .. PurchaseOption], basis, $"{basis}, without a type of service for purchase: the item is rented and belongs to the patient after the 13th month.");
        }
    }

    private static void JudgeByType(ModifierFacts facts, ModifierVerdicts verdicts, ModifierBasis basis, bool buys, bool used, bool rents)
    {
        var types = facts.TypesOfService;
        var carrier = basis.Value is "45" or "46" or "34";
        Say("NU", buys, "bought new (P)");
        Say("UE", used, "bought used (A)");
        Say("RR", rents, "rented (R)");
        if (rents && basis.Value == "39")
        {
            verdicts.Conditional(["MS"], basis, $"{basis}: the item is a pump that may be rented.", "Only for the maintenance of a pump after 15 months of rental, every three (parenteral) or six months (enteral).");
        }
        else
        {
            verdicts.Never(["MS"], basis, $"{basis}: there is no payment for maintenance and servicing.");
        }

        void Say(string modifier, bool holds, string what)
        {
            if (!holds)
            {
                verdicts.Never([modifier], types, $"{types} does not have it {what}.");
            }
            else if (carrier)
            {
                verdicts.Conditional([modifier], types, $"{types} has it {what}.", "Only where the contractor's fee schedule lists the item with the modifier; that file is not loaded.");
            }
            else
            {
                verdicts.Applies([modifier], types, $"{types} has it {what}, and {basis.Name} {basis.Value} pays each way at an amount of its own.");
            }
        }
    }
}
