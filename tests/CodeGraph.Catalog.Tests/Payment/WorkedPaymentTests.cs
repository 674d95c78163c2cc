using System.Globalization;
using CodeGraph.Catalog.Payment;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Payment;

/// <summary>
/// Cases worked by hand from the files of October 2025 (PPRRVU2025_Oct, GPCI2025, ANES2025; conversion factor 32.3465): the comment
/// above each is the arithmetic, [work + practice expense + malpractice] × factor where no indices are written.
/// </summary>
public class WorkedPaymentTests
{
    // (1.30 + 1.35 + 0.10) × 32.3465 = 88.95
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void A_visit_at_the_national_amount()
    {
        var estimate = Estimate([Line("99213")]);

        Assert.Equal(["88.95"], Amounts(estimate));
    }

    // (1.30 + 0.57 + 0.10) × 32.3465 = 63.72
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void A_visit_in_a_facility_with_the_facility_practice_expense()
    {
        var estimate = Estimate([Line("99213")], setting: PaymentSetting.Facility);

        Assert.Equal(["63.72"], Amounts(estimate));
    }

    // (1.30×1 + 1.35×0.869 + 0.10×0.575) × 32.3465 = 81.86
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void A_visit_in_Alabama()
    {
        var estimate = Estimate([Line("99213")], locality: "10112-00");

        Assert.Equal(["81.86"], Amounts(estimate));
    }

    // (1.30×1.065 + 1.35×1.166 + 0.10×1.656) × 32.3465 = 101.06
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void A_visit_in_Manhattan_by_name()
    {
        var estimate = Estimate([Line("99213")], locality: "Manhattan");

        Assert.Equal(["101.06"], Amounts(estimate));
    }

    // (1.30×1.5 + 1.35×1.081 + 0.10×0.592) × 32.3465 = 112.20
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void A_visit_in_Alaska_with_its_floor_of_work()
    {
        var estimate = Estimate([Line("99213")], locality: "AK");

        Assert.Equal(["112.20"], Amounts(estimate));
    }

    // (1.30×1.007 + 1.35×1.023 + 0.10×2.018) × 32.3465 = 93.54
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void A_visit_in_Chicago_by_county()
    {
        var estimate = Estimate([Line("99213")], locality: "Cook, IL");

        Assert.Equal(["93.54"], Amounts(estimate));
    }

    // (0.22 + 0.08 + 0.01) × 32.3465 = 10.03
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void The_professional_component()
    {
        var estimate = Estimate([Line("71046-26")]);

        Assert.Equal(["10.03"], Amounts(estimate));
    }

    // (0.00 + 0.69 + 0.01) × 32.3465 = 22.64
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void The_technical_component()
    {
        var estimate = Estimate([Line("71046-TC")]);

        Assert.Equal(["22.64"], Amounts(estimate));
    }

    // (0.18 + 0.51 + 0.01) × 32.3465 = 22.64
    // 3 × 22.64 = 67.92
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Several_units_of_a_service_without_a_rule_for_several()
    {
        var estimate = Estimate([Line("99211", units: 3)]);

        Assert.Equal(["67.92"], Amounts(estimate));
    }

    // (1.01 + 2.73 + 0.13) × 32.3465 = 125.18
    // Indicator 0: 100 % of one amount.
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Both_sides_with_bilateral_indicator_0_are_one_amount()
    {
        var estimate = Estimate([Line("11042-50")]);

        Assert.Equal(["125.18"], Amounts(estimate));
    }

    // (0.79 + 1.04 + 0.13) × 32.3465 = 63.40
    // 1.5 × 63.40 = 95.100, rounded 95.10
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Both_sides_with_bilateral_indicator_1_are_150_percent()
    {
        var estimate = Estimate([Line("20610-50")]);

        Assert.Equal(["95.10"], Amounts(estimate));
    }

    // As with modifier 50: RVU25D.pdf names "a 2 in the units field".
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Both_sides_as_two_units_are_150_percent_too()
    {
        var estimate = Estimate([Line("20610", units: 2)]);

        Assert.Equal(["95.10"], Amounts(estimate));
    }

    // As with modifier 50; the second line says that both are paid on the first.
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Both_sides_on_two_lines_are_150_percent_on_the_first()
    {
        var estimate = Estimate([Line("20610-LT"), Line("20610-RT")]);

        Assert.Equal(["95.10", "0.00"], Amounts(estimate));
    }

    // (0.40 + 0.68 + 0.02) × 32.3465 = 35.58
    // Indicator 2: the values are those of both sides.
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Both_sides_with_bilateral_indicator_2_are_one_amount()
    {
        var estimate = Estimate([Line("92250-50")]);

        Assert.Equal(["35.58"], Amounts(estimate));
    }

    // (0.18 + 0.84 + 0.02) × 32.3465 = 33.64
    // 2 × 33.64 = 67.28
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Both_sides_with_bilateral_indicator_3_are_two_amounts()
    {
        var estimate = Estimate([Line("73030-50")]);

        Assert.Equal(["67.28"], Amounts(estimate));
    }

    // 1. 17311: (6.20 + 13.60 + 0.64) × 32.3465 = 661.16; 100 %
    // 2. 11044: (4.10 + 4.57 + 0.64) × 32.3465 = 301.15; 50 % = 150.58
    // 3. 12032: (2.52 + 6.28 + 0.29) × 32.3465 = 294.03; 50 % = 147.02
    // 4. 11043: (2.70 + 3.85 + 0.42) × 32.3465 = 225.46; 50 % = 112.73
    // 5. 11042: (1.01 + 2.73 + 0.13) × 32.3465 = 125.18; 50 % = 62.59
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Five_procedures_are_ranked_100_and_four_times_50_percent()
    {
        var estimate = Estimate([Line("11042"), Line("12032"), Line("17311"), Line("11043"), Line("11044")]);

        Assert.Equal(["62.59", "147.02", "661.16", "112.73", "150.58"], Amounts(estimate));
    }

    // The lowest of six is 20610 with 63.40: from the sixth on Medicare pays by report.
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void The_sixth_procedure_is_by_report()
    {
        var estimate = Estimate([Line("11042"), Line("12032"), Line("17311"), Line("11043"), Line("11044"), Line("20610")]);

        Assert.Equal(["62.59", "147.02", "661.16", "112.73", "150.58", "none"], Amounts(estimate));
    }

    // 61510: (30.83 + 23.97 + 12.62) × 32.3465 = 2180.80
    // 19303: (15.00 + 10.33 + 3.74) × 32.3465 = 940.31; both sides 1.5 × 940.31 = 1410.47
    // 1410.47 < 2180.80: the second is reduced to 50 %.
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Both_sides_are_adjusted_before_the_ranking()
    {
        var estimate = Estimate([Line("61510"), Line("19303-50")], setting: PaymentSetting.Facility);

        Assert.Equal(["2180.80", "705.24"], Amounts(estimate));
    }

    // 45385: (4.57 + 8.33 + 0.56) × 32.3465 = 435.38
    // 45380: (3.56 + 8.79 + 0.47) × 32.3465 = 414.68
    // Base 45378: (3.26 + 6.44 + 0.43) × 32.3465 = 327.67
    // 45385 in full; 45380: 414.68 − 327.67 = 87.01
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Endoscopies_of_one_family_are_paid_the_difference_to_their_base()
    {
        var estimate = Estimate([Line("45380"), Line("45385")]);

        Assert.Equal(["87.01", "435.38"], Amounts(estimate));
    }

    // 45385: (4.57 + 8.33 + 0.56) × 32.3465 = 435.38; 45378 is included in it.
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void The_base_endoscopy_beside_one_of_its_family_is_not_paid_apart()
    {
        var estimate = Estimate([Line("45378"), Line("45385")]);

        Assert.Equal(["0.00", "435.38"], Amounts(estimate));
    }

    // Family of 45378: 435.38 + 87.01 = 522.39
    // 43239: (2.39 + 8.36 + 0.29) × 32.3465 = 357.11
    // The family ranks first; 43239 is second: 50 % = 178.56
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void A_family_of_endoscopies_is_ranked_as_one_procedure()
    {
        var estimate = Estimate([Line("45380"), Line("45385"), Line("43239")]);

        Assert.Equal(["87.01", "435.38", "178.56"], Amounts(estimate));
    }

    // 70553: (2.29 + 7.26 + 0.16) × 32.3465 = 314.08, the higher in both components, is paid in full
    // 72148-26: (1.48 + 0.54 + 0.07) × 32.3465 = 67.60; 95 % = 64.22
    // 72148-TC: (0.00 + 3.71 + 0.02) × 32.3465 = 120.65; 50 % = 60.33
    // 64.22 + 60.33 = 124.55
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Two_imaging_services_reduce_the_lower_technical_component_by_half_and_the_professional_by_5_percent()
    {
        var estimate = Estimate([Line("70553"), Line("72148")]);

        Assert.Equal(["314.08", "124.55"], Amounts(estimate));
    }

    // 70553-TC: (0.00 + 6.44 + 0.03) × 32.3465 = 209.28
    // 72148-TC: (0.00 + 3.71 + 0.02) × 32.3465 = 120.65; 50 % = 60.33
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Two_technical_components_of_imaging()
    {
        var estimate = Estimate([Line("70553-TC"), Line("72148-TC")]);

        Assert.Equal(["209.28", "60.33"], Amounts(estimate));
    }

    // 70553-26: (2.29 + 0.82 + 0.13) × 32.3465 = 104.80
    // 72148-26: (1.48 + 0.54 + 0.07) × 32.3465 = 67.60; 95 % = 64.22
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Two_professional_components_of_imaging()
    {
        var estimate = Estimate([Line("72148-26"), Line("70553-26")]);

        Assert.Equal(["64.22", "104.80"], Amounts(estimate));
    }

    // Fee schedule: (0.00 + 9.07 + 0.03) × 32.3465 = 294.35
    // OPPS cap: (0.00 + 3.28 + 0.01) × 32.3465 = 106.42, which is lower
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void The_outpatient_cap_lowers_a_technical_component()
    {
        var estimate = Estimate([Line("74261-TC")]);

        Assert.Equal(["106.42"], Amounts(estimate));
    }

    // OPPS cap: (2.40 + 4.15 + 0.14) × 32.3465 = 216.40
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void The_outpatient_cap_lowers_a_global_service()
    {
        var estimate = Estimate([Line("74261")]);

        Assert.Equal(["216.40"], Amounts(estimate));
    }

    // 74261-TC ranks first by its fee schedule amount 294.35; the cap 106.42 is lower
    // 73706-TC: (0.00 + 7.13 + 0.04) × 32.3465 = 231.92; 50 % = 115.96, below its cap of 177.91
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void The_cap_is_applied_to_what_the_reduction_leaves()
    {
        var estimate = Estimate([Line("74261-TC"), Line("73706-TC")]);

        Assert.Equal(["106.42", "115.96"], Amounts(estimate));
    }

    // 93880: (0.80 + 4.73 + 0.09) × 32.3465 = 181.79; its technical component 145.56 is the higher
    // 93306-26: (1.46 + 0.52 + 0.04) × 32.3465 = 65.34, not reduced
    // 93306-TC: (0.00 + 3.76 + 0.03) × 32.3465 = 122.59; 75 % = 91.94
    // 65.34 + 91.94 = 157.28
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Two_cardiovascular_services_reduce_the_lower_technical_component_by_25_percent()
    {
        var estimate = Estimate([Line("93306"), Line("93880")]);

        Assert.Equal(["157.28", "181.79"], Amounts(estimate));
    }

    // 92083: (0.50 + 1.37 + 0.02) × 32.3465 = 61.13
    // 92133-26: (0.31 + 0.17 + 0.01) × 32.3465 = 15.85
    // 92133-TC: (0.00 + 0.42 + 0.01) × 32.3465 = 13.91; 80 % = 11.13
    // 15.85 + 11.13 = 26.98
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Two_ophthalmology_services_reduce_the_lower_technical_component_by_20_percent()
    {
        var estimate = Estimate([Line("92083"), Line("92133")]);

        Assert.Equal(["61.13", "26.98"], Amounts(estimate));
    }

    // 97530 has the highest practice expense, 0.62: (0.44 + 0.62 + 0.01) × 32.3465 = 34.61
    // 97110: (0.45 + 0.215 + 0.01) × 32.3465 = 21.83 for each of two units
    // 97140: (0.43 + 0.2 + 0.01) × 32.3465 = 20.70
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Therapy_units_beyond_the_highest_lose_half_of_their_practice_expense()
    {
        var estimate = Estimate([Line("97110", units: 2), Line("97140"), Line("97530")]);

        Assert.Equal(["43.66", "20.70", "34.61"], Amounts(estimate));
    }

    // (25.00 + 18.55 + 8.19) × 32.3465 = 1673.61
    // 0.625 × 1673.61 = 1046.00625, rounded 1046.01
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void A_co_surgeon_is_paid_62_5_percent()
    {
        var estimate = Estimate([Line("22551-62")], setting: PaymentSetting.Facility);

        Assert.Equal(["1046.01"], Amounts(estimate));
    }

    // (19.60 + 15.30 + 3.98) × 32.3465 = 1257.63
    // 0.16 × 1257.63 = 201.2208, rounded 201.22
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void An_assistant_at_surgery_is_paid_16_percent()
    {
        var estimate = Estimate([Line("27447-80")], setting: PaymentSetting.Facility);

        Assert.Equal(["201.22"], Amounts(estimate));
    }

    // (19.60 + 15.30 + 3.98) × 32.3465 = 1257.63
    // 0.136 × 1257.63 = 171.03768, rounded 171.04
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void A_nonphysician_assistant_is_paid_85_percent_of_16_percent()
    {
        var estimate = Estimate([Line("27447-AS")], setting: PaymentSetting.Facility);

        Assert.Equal(["171.04"], Amounts(estimate));
    }

    // (1.63 + 3.22 + 0.22) × 32.3465 = 164.00
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void A_discontinued_colonoscopy_has_its_own_row()
    {
        var estimate = Estimate([Line("45378-53")]);

        Assert.Equal(["164.00"], Amounts(estimate));
    }

    // (7.35 + 8.23 + 0.55) × 32.3465 = 521.75
    // 10 % + 70 % = 80 %: 0.80 × 521.75 = 417.40
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Surgical_care_only_is_paid_the_preoperative_and_intraoperative_share()
    {
        var estimate = Estimate([Line("66984-54")], setting: PaymentSetting.Facility);

        Assert.Equal(["417.40"], Amounts(estimate));
    }

    // (7.35 + 8.23 + 0.55) × 32.3465 = 521.75
    // 0.20 × 521.75 = 104.35
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Postoperative_care_only_is_paid_its_share()
    {
        var estimate = Estimate([Line("66984-55")], setting: PaymentSetting.Facility);

        Assert.Equal(["104.35"], Amounts(estimate));
    }

    // (7.96 + 5.99 + 1.99) × 32.3465 = 515.60
    // 0.81 × 515.60 = 417.6360, rounded 417.64
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void A_return_to_the_operating_room_is_paid_the_intraoperative_share()
    {
        var estimate = Estimate([Line("49505-78")], setting: PaymentSetting.Facility);

        Assert.Equal(["417.64"], Amounts(estimate));
    }

    // (3.00 + 1.93 + 0.44) × 32.3465 = 173.70
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void A_return_with_a_global_period_of_000_is_paid_in_full()
    {
        var estimate = Estimate([Line("30140-78")], setting: PaymentSetting.Facility);

        Assert.Equal(["173.70"], Amounts(estimate));
    }

    // 95 minutes / 15 = 6.33, rounded to 6.3 time units
    // (7 + 6.3) × 22.76 = 302.708, rounded 302.71
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Anesthesia_by_base_units_and_time_in_Manhattan()
    {
        var estimate = Estimate([Line("00790-AA", minutes: 95, baseUnits: 7)], locality: "Manhattan");

        Assert.Equal(["302.71"], Amounts(estimate));
    }

    // 60 / 15 = 4.0 time units, at the national factor
    // (5 + 4.0) × 20.3178 = 182.86; 50 % = 91.43
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Medically_directed_anesthesia_is_paid_half()
    {
        var estimate = Estimate([Line("00790-QK", minutes: 60, baseUnits: 5)]);

        Assert.Equal(["91.43"], Amounts(estimate));
    }

    // 3 × 21.85 = 65.55
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void Medical_supervision_is_paid_three_base_units()
    {
        var estimate = Estimate([Line("00790-AD")], locality: "06102-16");

        Assert.Equal(["65.55"], Amounts(estimate));
    }

    // (1.30 + 1.35 + 0.10) × 32.3465 = 88.95
    // 0.95 × 88.95 = 84.5025, rounded 84.50
    // 1.0925 × 88.95 = 97.177875, rounded 97.18
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void A_physician_who_does_not_participate_is_paid_95_percent_and_may_charge_109_25()
    {
        var estimate = Estimate([Line("99213")], participation: Participation.NonParticipating);

        Assert.Equal(["84.50"], Amounts(estimate));
        Assert.Equal("97.18", Text(estimate.LimitingCharge));
    }

    // 88.95 is more than 70.
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void A_charge_below_the_amount_is_the_amount()
    {
        var estimate = Estimate([Line("99213", charge: 70m)]);

        Assert.Equal(["70.00"], Amounts(estimate));
    }

    // 94760 is paid (3.56) only when nothing else is.
    [OfficialFileFact(OfficialFees.Values2025, OfficialFees.Indices, OfficialFees.Anesthesia, OfficialFees.Counties)]
    public void An_injection_code_of_status_T_is_paid_alone_and_bundled_beside_a_visit()
    {
        var estimate = Estimate([Line("94760"), Line("99213")]);

        Assert.Equal(["0.00", "88.95"], Amounts(estimate));
        Assert.Equal(["3.56"], Amounts(Estimate([Line("94760")])));
    }

    private static PaymentEstimate Estimate(
        PaymentLine[] lines, string? locality = null, PaymentSetting setting = PaymentSetting.NonFacility, Participation participation = Participation.Participating) =>
        PaymentCalculator.Estimate(OfficialFees.Catalog, new PaymentRequest
        {
            Lines = lines,
            AsOf = new DateOnly(2025, 10, 15),
            Locality = locality,
            Setting = setting,
            Participation = participation,
        });

    private static PaymentLine Line(string code, int units = 1, int? minutes = null, int? baseUnits = null, decimal? charge = null) =>
        new() { Code = code, Units = units, AnesthesiaMinutes = minutes, AnesthesiaBaseUnits = baseUnits, Charge = charge };

    private static string[] Amounts(PaymentEstimate estimate) => [.. estimate.Lines.Select(line => Text(line.Amount))];

    private static string Text(decimal? amount) => amount?.ToString("0.00", CultureInfo.InvariantCulture) ?? "none";
}
