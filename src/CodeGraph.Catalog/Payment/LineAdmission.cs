using System.Globalization;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Payment;

/// <summary>
/// The first look at a line: is it a code with modifiers that can stand with it, which row of the fee schedule is it, and does
/// that row have a payment at all?
/// </summary>
internal static class LineAdmission
{
    /// <summary>The most units of a line.</summary>
    public const int MaxUnits = 999;

    /// <summary>Reads the code and modifiers of a line.</summary>
    public static LineInProgress Read(int number, PaymentLine input)
    {
        var isCode = CodeText.TryParse(input.Code, out var parsed);
        var line = new LineInProgress(
            number, input, parsed?.Code ?? input.Code, [.. (parsed?.Modifiers ?? []).Concat(input.Modifiers.Select(CodeText.Normalize)).Distinct(StringComparer.Ordinal)]);
        if (!isCode)
        {
            line.Close(PaymentOutcome.InvalidLine, $"\"{input.Code}\" has not the shape of a code.");
        }
        else if (input.Units is < 1 or > MaxUnits)
        {
            line.Close(PaymentOutcome.InvalidLine, string.Create(CultureInfo.InvariantCulture, $"A line has 1 to {MaxUnits} units, not {input.Units}."));
        }
        else if (input.Charge is < 0)
        {
            line.Close(PaymentOutcome.InvalidLine, "The charge is negative.");
        }

        return line;
    }

    /// <summary>Finds the row of a line and closes the line when the row has no amount.</summary>
    public static void Admit(LineInProgress line, PricingContext context)
    {
        if (!line.IsOpen || !HasKnownModifiers(line, context.Catalog))
        {
            return;
        }

        var fees = context.Catalog.DataSets.PhysicianFees;
        var release = fees.ReleaseOn(context.Request.AsOf, line.Code);
        line.Release = release;
        var rows = release?.RowsOf(line.Code) ?? default;
        if (release is null || rows.Count == 0)
        {
            CloseWithoutRow(line, context, release);
            return;
        }

        if (release.Id != fees.ReleaseOn(context.Request.AsOf)!.Id)
        {
            line.Require(FeeNotices.Of(fees, context.Request.AsOf, line.Code, release)!);
        }

        var own = line.Modifiers.Where(PaymentModifiers.OwnRows.Contains).ToList();
        if (own.Count > 1)
        {
            line.Close(PaymentOutcome.InvalidLine, $"Modifiers {string.Join(" and ", own)} exclude each other on one line.");
            return;
        }

        line.Row = release.Find(line.Code, own.Count == 0 ? "" : own[0]);
        if (line.Row is null)
        {
            CloseWithoutOwnRow(line, rows, own);
            return;
        }

        if (release.FactorOf(context.Request.ConversionFactor) is not { } factor)
        {
            line.Close(PaymentOutcome.NotComputable, $"The release {release.Id} has no conversion factor of the kind that was asked for.");
            return;
        }

        line.Factor = factor.Value;
        JudgeStatus(line, context);
        if (line.IsOpen)
        {
            JudgeModifiers(line);
        }
    }

    private static bool HasKnownModifiers(LineInProgress line, CodeCatalog catalog)
    {
        var unknown = line.Modifiers.Where(modifier => !PaymentModifiers.IsKnown(modifier) && catalog.FindModifier(modifier) is null).ToList();
        if (unknown.Count > 0)
        {
            line.Close(PaymentOutcome.InvalidLine, $"The catalogue does not have the modifier {string.Join(", ", unknown)}.");
        }

        return unknown.Count == 0;
    }

    private static void CloseWithoutRow(LineInProgress line, PricingContext context, FeeRelease? release)
    {
        var code = context.Catalog.FindCode(line.Code);
        if (code is not null && code.StatusOn(context.Request.AsOf) is CodeStatus.Terminated)
        {
            line.Close(PaymentOutcome.InvalidLine, $"{line.Code} ended before the date of service.");
            return;
        }

        var others = OtherPaymentSystem.Of(line.Code, code?.OfficialOn(context.Request.AsOf));
        var notIn = release is null ? "No physician fee schedule in force on the date is loaded." : $"{line.Code} is not in the physician fee schedule ({release.Id}).";
        if (others.Count > 0)
        {
            line.Close(
                release is null ? PaymentOutcome.NotComputable : others[0].IsPaid ? PaymentOutcome.PaidElsewhere : PaymentOutcome.NotPayable,
                $"{notIn} {string.Join(" ", others.Select(other => other.Explanation))}");
        }
        else
        {
            line.Close(
                release is null || code is not null ? PaymentOutcome.NotComputable : PaymentOutcome.InvalidLine,
                code is null && release is not null ? $"{line.Code} is unknown: neither the physician fee schedule ({release.Id}) nor another loaded release has it."
                    : release is null ? notIn : $"{notIn} No loaded record tells which system pays it.");
        }
    }

    private static void CloseWithoutOwnRow(LineInProgress line, ArraySegment<FeeRow> rows, List<string> own)
    {
        var policy = rows[0].Policy;
        if (own.Count == 0)
        {
            line.Close(PaymentOutcome.InvalidLine, $"The fee schedule has {line.Code} only with modifier {string.Join(", ", rows.Select(row => row.Modifier))}.");
        }
        else if (own[0] == "53")
        {
            line.Row = rows[0];
            line.Close(PaymentOutcome.NotComputable, "Modifier 53 (discontinued procedure) has its own amount only for 44388, 45378, G0105 and G0121; the contractor prices all other codes by individual consideration (RVU25D.pdf, Modifier).");
        }
        else
        {
            line.Close(PaymentOutcome.InvalidLine, $"Modifier {own[0]} cannot be used with {line.Code}: PC/TC indicator {PhysicianFeeCodeLists.ProfessionalTechnical.Decode(policy.ProfessionalTechnical)}");
        }
    }

    private static void JudgeStatus(LineInProgress line, PricingContext context)
    {
        var row = line.Row!;
        var status = PhysicianFeeCodeLists.Statuses.Decode(row.Policy.Status);
        switch (row.Policy.Status)
        {
            case "A" or "T" when row.HasValues:
                break;
            case "R" when row.HasValues:
                line.Require("Restricted coverage (status R): special coverage instructions apply, and the contractor may price the service.");
                break;
            case "J":
                AnesthesiaPricing.Price(line, context);
                break;
            case "A" or "C" or "R" or "T":
                line.Close(PaymentOutcome.NotComputable, $"No amount can be computed: the contractor prices {line.Code}. Status {status}{CapNote(line, context)}");
                break;
            case "E" or "X":
                var others = OtherPaymentSystem.Of(line.Code, context.Catalog.FindCode(line.Code)?.OfficialOn(context.Request.AsOf));
                line.Close(
                    others is [{ IsPaid: false }, ..] ? PaymentOutcome.NotPayable : PaymentOutcome.PaidElsewhere,
                    $"The physician fee schedule does not pay {line.Code}. {(others.Count > 0 ? string.Join(" ", others.Select(other => other.Explanation)) + " " : "")}Status {status}");
                break;
            default:
                line.Close(PaymentOutcome.NotPayable, $"Medicare makes no separate payment for {line.Code}. Status {status}");
                break;
        }
    }

    private static string CapNote(LineInProgress line, PricingContext context) =>
        context.Cap(line, line.Row!) is { } cap and > 0
            ? string.Create(CultureInfo.InvariantCulture, $" The contractor's price may not exceed the OPPS cap of {cap:0.00}.")
            : "";

    private static void JudgeModifiers(LineInProgress line)
    {
        var policy = line.Row!.Policy;
        foreach (var modifier in line.Modifiers)
        {
            if (PaymentModifiers.NotPaid.TryGetValue(modifier, out var notPaid))
            {
                line.Close(PaymentOutcome.NotPayable, notPaid);
                return;
            }

            if (PaymentModifiers.ByReport.TryGetValue(modifier, out var byReport) && !(modifier == "66" && policy.TeamSurgeons is "0" or "9"))
            {
                line.Close(PaymentOutcome.NotComputable, byReport);
                return;
            }

            if (!PaymentModifiers.HasEffect(modifier))
            {
                line.Require($"Modifier {modifier} changes no amount by the rules applied here.");
            }
        }

        SurgeonRules.Judge(line);
    }
}
