using CodeGraph.Catalog.Model.CodeLists;
using CodeGraph.Catalog.Model.Fees;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Resolvers.Fees;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Fees;

/// <summary>The object type <c>FeeScheduleRow</c>.</summary>
internal sealed class FeeScheduleRowType : ObjectType<DatedFeeRow>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<DatedFeeRow> descriptor)
    {
        descriptor.Name("FeeScheduleRow").Description("A row of the relative value file: a code with one modifier or none.");
        descriptor.Field("modifier", r => r.Row.Modifier.Length == 0 ? null : r.Row.Modifier).Type<StringType>()
            .Description("26 (professional component), TC (technical component) or 53 (discontinued); null for the whole service.");
        AddValues(descriptor);
        AddIndicators(descriptor);
        descriptor.Field("provenance", r => r.Provenance).NonNull<ProvenanceType>().Description("The row of the file.");
    }

    private static void AddValues(IObjectTypeDescriptor<DatedFeeRow> descriptor)
    {
        descriptor.Field("workRvu", r => r.Row.Work).NonNull<DecimalType>().Description("Relative value units of physician work.");
        descriptor.Field("malpracticeRvu", r => r.Row.Malpractice).NonNull<DecimalType>().Description("Relative value units of malpractice.");
        descriptor.Field("nonFacility", r => new FeeSetting(r, IsFacility: false)).NonNull<FeeSettingType>().Description("The values outside a facility.");
        descriptor.Field("facility", r => new FeeSetting(r, IsFacility: true)).NonNull<FeeSettingType>().Description("The values in a facility.");
        descriptor.Field("isUsedForPayment", r => r.IsPaid).NonNull<BooleanType>()
            .Description("Whether Medicare pays by these values: only status A, R and T are, and only where there are values.");
        descriptor.Field("outpatientCap", r => r.Row.HasCap ? r : null).Type<OutpatientCapType>()
            .Description("The values that the cap by the outpatient payment system is computed with; null when no cap applies.");
    }

    private static void AddIndicators(IObjectTypeDescriptor<DatedFeeRow> descriptor)
    {
        descriptor.Field("status", r => Value(r, PhysicianFeeCodeLists.Statuses, r.Row.Policy.Status)).NonNull<CodedValueType>()
            .Description("Whether the code is in the fee schedule and separately payable. It is not a coverage decision.");
        descriptor.Field("professionalTechnical", r => Value(r, PhysicianFeeCodeLists.ProfessionalTechnical, r.Row.Policy.ProfessionalTechnical)).Type<CodedValueType>()
            .Description("Whether the service has a professional and a technical component (PC/TC indicator).");
        descriptor.Field("globalDays", r => Value(r, PhysicianFeeCodeLists.GlobalDays, r.Row.Policy.GlobalDays)).Type<CodedValueType>().Description("The global surgical package.");
        descriptor.Field("preOperativePercent", r => r.Row.Policy.PreOperativePercent).NonNull<IntType>().Description("The share of the package for care before the operation; 0 where there is none.");
        descriptor.Field("intraOperativePercent", r => r.Row.Policy.IntraOperativePercent).NonNull<IntType>().Description("The share for the operation and the hospital visits after it; 0 where there is none.");
        descriptor.Field("postOperativePercent", r => r.Row.Policy.PostOperativePercent).NonNull<IntType>().Description("The share for care after discharge; 0 where there is none.");
        descriptor.Field("multipleProcedure", r => Value(r, PhysicianFeeCodeLists.MultipleProcedures, r.Row.Policy.MultipleProcedure)).Type<CodedValueType>().Description("The rule when several services are given on one day (modifier 51).");
        descriptor.Field("bilateral", r => Value(r, PhysicianFeeCodeLists.Bilateral, r.Row.Policy.Bilateral)).Type<CodedValueType>().Description("The rule for both sides of the body (modifier 50).");
        descriptor.Field("assistant", r => Value(r, PhysicianFeeCodeLists.Assistants, r.Row.Policy.Assistant)).Type<CodedValueType>().Description("Whether an assistant at surgery is paid (80, 81, 82, AS).");
        descriptor.Field("coSurgeons", r => Value(r, PhysicianFeeCodeLists.CoSurgeons, r.Row.Policy.CoSurgeons)).Type<CodedValueType>().Description("Whether two surgeons are paid (modifier 62).");
        descriptor.Field("teamSurgeons", r => Value(r, PhysicianFeeCodeLists.TeamSurgeons, r.Row.Policy.TeamSurgeons)).Type<CodedValueType>().Description("Whether a team of surgeons is paid (modifier 66).");
        descriptor.Field("pricingIndicator", r => Blank(r.Row.Policy.PricingIndicator)).Type<StringType>().Description("The column PRIC IND that the file has from 2026 on, whose values CMS's documentation of 2025 does not explain; null before.");
        descriptor.Field("endoscopicBase", (r, context) => r.Row.Policy.EndoscopicBase is { Length: > 0 } code ? context.Snapshot().FindCode(code, r.AsOf) : null).Type<CodeType>()
            .Description("The base procedure of the endoscopy's family; null when it has none.");
        descriptor.Field("supervision", r => Value(r, PhysicianFeeCodeLists.Supervision, r.Row.Policy.Supervision)).Type<CodedValueType>().Description("Physician supervision of diagnostic procedures.");
        descriptor.Field("calculationFlag", r => Value(r, PhysicianFeeCodeLists.CalculationFlags, r.Row.Policy.CalculationFlag)).Type<CodedValueType>().Description("Calculation flag.");
        descriptor.Field("imagingFamily", r => Value(r, PhysicianFeeCodeLists.ImagingFamilies, r.Row.Policy.ImagingFamily)).Type<CodedValueType>().Description("Diagnostic imaging family, for the rule for several imaging services.");
    }

    private static SourcedValue? Value(DatedFeeRow row, CodeList list, string code) => code.Length == 0 ? null : new SourcedValue(list.Decode(code), row.Provenance);

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}

/// <summary>The object type <c>FeeSetting</c>.</summary>
internal sealed class FeeSettingType : ObjectType<FeeSetting>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<FeeSetting> descriptor)
    {
        descriptor.Name("FeeSetting").Description("The relative values of a row in a facility, or outside one.");
        descriptor.Field("practiceExpenseRvu", s => s.PracticeExpense).NonNull<DecimalType>().Description("Relative value units of practice expense.");
        descriptor.Field("totalRvu", s => s.Total).NonNull<DecimalType>().Description("The sum of work, practice expense and malpractice.");
        descriptor.Field("isRare", s => s.IsNotApplicable).NonNull<BooleanType>().Description("Whether the service is rarely or never performed there (NA).");
        descriptor.Field("amounts", s => s.Amounts).NonNullList<NationalAmountType>()
            .Description("The national amount for each conversion factor, before the OPPS cap and any rule for modifiers; empty when Medicare does not pay by these values. `payment` computes the amount of a locality.");
    }
}

/// <summary>The object type <c>NationalAmount</c>.</summary>
internal sealed class NationalAmountType : ObjectType<NationalAmount>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<NationalAmount> descriptor)
    {
        descriptor.Name("NationalAmount").Description("The national fee schedule amount for one conversion factor.");
        descriptor.Field("kind", a => a.Factor.Kind).NonNull<ConversionFactorKindType>().Description("Which conversion factor.");
        descriptor.Field("amount", a => a.Amount).NonNull<DecimalType>().Description("Dollars.");
        descriptor.Field("provenance", a => a.Provenance).NonNull<ProvenanceType>().Description("The row and the rule it was computed by.");
    }
}

/// <summary>The object type <c>OutpatientCap</c>.</summary>
internal sealed class OutpatientCapType : ObjectType<DatedFeeRow>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<DatedFeeRow> descriptor)
    {
        descriptor.Name("OutpatientCap").Description("The cap of an imaging service by the outpatient payment system (Deficit Reduction Act of 2005).");
        descriptor.Field("nonFacilityPracticeExpenseRvu", r => r.Row.CapNonFacilityPracticeExpense).NonNull<DecimalType>().Description("Practice expense outside a facility for the cap.");
        descriptor.Field("facilityPracticeExpenseRvu", r => r.Row.CapFacilityPracticeExpense).NonNull<DecimalType>().Description("Practice expense in a facility for the cap.");
        descriptor.Field("malpracticeRvu", r => r.Row.CapMalpractice).NonNull<DecimalType>().Description("Malpractice for the cap.");
        descriptor.Field("listed", Listed).Type<ListedCapType>()
            .Argument("locality", a => a.NonNull<StringType>().Description("The contractor and number of a locality, such as `01112-05`."))
            .Description("CMS's own amount for a locality (file OPPSCAP); null when the file is not loaded or does not have the service, as it lists only services that the cap lowers or the contractor prices.");
    }

    private static ImagingCap? Listed(DatedFeeRow row, GraphQL.Execution.IResolverContext context)
    {
        var parts = context.Argument<string>("locality").Split('-');
        return parts.Length == 2
            ? context.Snapshot().Catalog.DataSets.PhysicianFees.CapsOf(row.Release.Id)?.Find(row.Row.Code, row.Row.Modifier, parts[0], parts[1])
            : throw RequestErrors.BadArgument("locality", "is not a contractor and a number, such as 01112-05.");
    }
}

/// <summary>The object type <c>ListedCap</c>.</summary>
internal sealed class ListedCapType : ObjectType<ImagingCap>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<ImagingCap> descriptor)
    {
        descriptor.Name("ListedCap").Description("An amount of CMS's list of capped imaging services. For status A it is what is paid after the cap; for C it is the cap.");
        descriptor.Field("status", c => new SourcedValue(PhysicianFeeCodeLists.Statuses.Decode(c.Status), c.Provenance)).NonNull<CodedValueType>().Description("The status code.");
        descriptor.Field("facility", c => c.Facility).NonNull<DecimalType>().Description("Dollars in a facility.");
        descriptor.Field("nonFacility", c => c.NonFacility).NonNull<DecimalType>().Description("Dollars outside a facility.");
        descriptor.Field("provenance", c => c.Provenance).NonNull<ProvenanceType>().Description("The row of the file.");
    }
}
