using CodeGraph.Catalog.Model.Modifiers.Rules;

namespace CodeGraph.Catalog.Model.Modifiers;

/// <summary>Every rule, in the order in which answers list the families.</summary>
internal static class ModifierRules
{
    private static readonly Dictionary<string, int> Places;

    static ModifierRules()
    {
        All =
        [
            new ComponentRule(),
            new BilateralRule(),
            new MultipleProcedureRule(),
            new AssistantRule(),
            new CoSurgeonRule(),
            new TeamSurgeonRule(),
            new GlobalPackageRule(),
            new VisitRule(),
            new InterruptedServiceRule(),
            new RepeatedServiceRule(),
            new CorrectCodingRule(),
            new BodySiteRule(),
            new AnesthesiaRule(),
            new LaboratoryRule(),
            new TherapyRule(),
            new TelehealthRule(),
            new PractitionerRule(),
            new FootCareRule(),
            new ImagingRule(),
            new EquipmentPaymentRule(),
            new OxygenRule(),
            new SideOfItemRule(),
            new ItemUseRule(),
            new EquipmentPolicyRule(),
            new CompetitiveBiddingRule(),
            new DiscardedDrugRule(),
            new DrugRouteRule(),
            new DrugProgramRule(),
            new AnemiaRule(),
            new BiosimilarRule(),
            new AmbulanceRule(),
            new LiabilityRule(),
            new HospiceRule(),
            new StateProgramRule(),
        ];
        Places = All.Select((rule, place) => (rule.Family, place)).ToDictionary(pair => pair.Family, pair => pair.place, StringComparer.Ordinal);
    }

    public static IReadOnlyList<ModifierRule> All { get; }

    public static int PlaceOf(string family) => Places[family];
}
