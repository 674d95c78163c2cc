using System.Globalization;
using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Payment;

/// <summary>The amount of each unit of a line, and of both sides of the body where it says so, before rules for several procedures.</summary>
internal static class BilateralRules
{
    private const decimal BothSides = 1.5m;

    /// <summary>Starts the amounts of all lines.</summary>
    public static void Apply(IReadOnlyList<LineInProgress> lines, PricingContext context)
    {
        foreach (var line in lines.Where(line => line.IsOpen && line.Row!.Policy.Status != "J"))
        {
            Start(line, context);
        }

        foreach (var line in lines.Where(line => line.Units.Count > 0))
        {
            Adjust(line, lines);
        }
    }

    private static void Start(LineInProgress line, PricingContext context)
    {
        var row = line.Row!;
        var fee = context.Fee(line, row);
        line.Step(
            context.IsFacility ? "Fee schedule amount in a facility" : "Fee schedule amount outside a facility",
            context.FormulaOf(line, row, fee),
            fee,
            PaymentRules.Formula);
        if (context.Cap(line, row) is { } cap && cap < fee)
        {
            line.Step("The OPPS cap is lower", context.CapFormulaOf(line, row, cap), cap, PaymentRules.Cap);
        }

        if (!context.IsFacility && row.Policy.IsNonFacilityNotApplicable)
        {
            line.Require("Rarely or never performed outside a facility (NA); the file's amount for it is that of a facility.");
        }
        else if (context.IsFacility && row.Policy.IsFacilityNotApplicable)
        {
            line.Require("Rarely or never paid in a facility (NA): technical services to hospital patients are paid to the hospital.");
        }

        if (context.IsFacility && row.Policy.ProfessionalTechnical is "5" or "7" or "8")
        {
            line.Require($"PC/TC indicator {PhysicianFeeCodeLists.ProfessionalTechnical.Decode(row.Policy.ProfessionalTechnical)}");
        }

        for (var unit = 0; unit < line.Input.Units; unit++)
        {
            line.Units.Add(line.Amount);
        }
    }

    private static void Adjust(LineInProgress line, IReadOnlyList<LineInProgress> lines)
    {
        var indicator = line.Row!.Policy.Bilateral;
        var otherSide = OtherSideOf(line, lines);
        var isFifty = line.Has("50");
        var isTwice = line.Input.Units == 2 && !line.Has("LT") && !line.Has("RT");
        if (isFifty && line.Input.Units > 1)
        {
            line.Close(PaymentOutcome.InvalidLine, "A line with modifier 50 has one unit, which stands for both sides (Claims Processing Manual, chapter 12, § 40.7).");
        }
        else if (isFifty && indicator is not ("0" or "1" or "2" or "3"))
        {
            line.Close(PaymentOutcome.InvalidLine, $"Modifier 50 cannot be used with {line.Code}: bilateral indicator {PhysicianFeeCodeLists.Bilateral.Decode(indicator)}");
        }
        else if (otherSide is not null && otherSide.Number < line.Number && indicator is "0" or "1" or "2")
        {
            Silence(line, $"Both sides are paid on line {otherSide.Number}", indicator);
        }
        else if (indicator == "1" && (isFifty || isTwice || otherSide is not null))
        {
            SetBothSides(line, BothSides, "Both sides, bilateral indicator 1: 150 percent");
        }
        else if ((indicator is "0" && (isFifty || otherSide is not null)) || (indicator is "2" && (isFifty || isTwice || otherSide is not null)))
        {
            SetBothSides(line, 1m, $"Both sides, bilateral indicator {indicator}: 100 percent of one amount");
        }
        else if (indicator == "3" && isFifty)
        {
            line.Units.Add(line.Units[0]);
            line.Step(
                "Both sides, bilateral indicator 3: 100 percent for each",
                string.Create(CultureInfo.InvariantCulture, $"2 × {line.Units[0]:0.00} = {2 * line.Units[0]:0.00}"),
                2 * line.Units[0],
                PaymentRules.Bilateral);
        }
    }

    private static void SetBothSides(LineInProgress line, decimal factor, string description)
    {
        line.Take(factor, description, PaymentRules.Bilateral);
        line.SideFactor = factor;
        line.Units.Clear();
        line.Units.Add(line.Amount);
    }

    private static void Silence(LineInProgress line, string description, string indicator)
    {
        line.Units.Clear();
        line.Step($"{description}, bilateral indicator {indicator}", null, 0m, PaymentRules.Bilateral);
    }

    // The same service on a line of its own for the other side.
    private static LineInProgress? OtherSideOf(LineInProgress line, IReadOnlyList<LineInProgress> lines)
    {
        var (side, other) = line.Has("LT") ? ("LT", "RT") : line.Has("RT") ? ("RT", "LT") : ("", "");
        if (side.Length == 0 || line.Has(other) || line.Input.Units != 1)
        {
            return null;
        }

        var modifiers = line.Modifiers.Where(modifier => modifier != side).Append(other).ToHashSet(StringComparer.Ordinal);
        return lines.FirstOrDefault(another => another.Row is not null && another.Row == line.Row && another.Input.Units == 1 && modifiers.SetEquals(another.Modifiers)
            && another.Outcome == PaymentOutcome.Priced);
    }
}
