using System.Globalization;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Payment;

/// <summary>Co-surgeons, teams, assistants, and parts of the global package: whether the code allows them, and their share.</summary>
internal static class SurgeonRules
{
    private const decimal CoSurgeonShare = 0.625m;
    private const decimal AssistantShare = 0.16m;
    private const decimal NonPhysicianAssistantShare = 0.136m;

    /// <summary>Closes a line whose code does not allow its modifiers.</summary>
    public static void Judge(LineInProgress line)
    {
        var policy = line.Row!.Policy;
        var roles = line.Modifiers.Where(modifier => modifier is "62" or "66" || PaymentModifiers.Assistants.Contains(modifier)).ToList();
        if (roles.Count > 1 && !IsAssistantTwice(roles))
        {
            line.Close(PaymentOutcome.InvalidLine, $"Modifiers {string.Join(" and ", roles)} exclude each other on one line.");
            return;
        }

        if (line.Has("62"))
        {
            Permit(line, "62", policy.CoSurgeons, PhysicianFeeCodeLists.CoSurgeons.Decode(policy.CoSurgeons), forbidden: "0", withDocuments: "1");
        }
        else if (line.Has("66"))
        {
            Permit(line, "66", policy.TeamSurgeons, PhysicianFeeCodeLists.TeamSurgeons.Decode(policy.TeamSurgeons), forbidden: "0", withDocuments: "1");
        }
        else if (line.IsAssistant)
        {
            Permit(line, roles[0], policy.Assistant, PhysicianFeeCodeLists.Assistants.Decode(policy.Assistant), forbidden: "1", withDocuments: "0");
        }

        if (line.IsOpen && line.Modifiers.Count(modifier => modifier is "54" or "55" or "78") > 1)
        {
            line.Close(PaymentOutcome.InvalidLine, "Modifiers 54, 55 and 78 exclude each other on one line.");
        }
        else if (line.IsOpen && (line.Has("54") || line.Has("55")) && policy.IntraOperativePercent == 0)
        {
            line.Close(PaymentOutcome.InvalidLine, $"Split global care does not apply to {line.Code}: its global period is {policy.GlobalDays} and has no shares.");
        }
        else if (line.IsOpen && line.Has("78") && policy is { IntraOperativePercent: 0, GlobalDays: not "000" })
        {
            line.Close(PaymentOutcome.InvalidLine, $"Modifier 78 does not apply to {line.Code}: its global period is {policy.GlobalDays}.");
        }
    }

    /// <summary>Takes the shares of a line's amount.</summary>
    public static void Apply(LineInProgress line)
    {
        var policy = line.Row!.Policy;
        var (pre, intra, post) = (policy.PreOperativePercent / 100m, policy.IntraOperativePercent / 100m, policy.PostOperativePercent / 100m);
        if (line.Has("54"))
        {
            line.Take(pre + intra, Words("Surgical care only (54): preoperative", policy.PreOperativePercent, "and intraoperative", policy.IntraOperativePercent), PaymentRules.Split);
        }
        else if (line.Has("55"))
        {
            line.Take(post, $"Postoperative care only (55): {policy.PostOperativePercent} percent of the global package", PaymentRules.Split);
            line.Require("The whole postoperative care was given by this physician; shared care is divided by days.");
        }
        else if (line.Has("78") && policy.IntraOperativePercent > 0)
        {
            line.Take(intra, $"Return to the operating room (78): intraoperative {policy.IntraOperativePercent} percent", PaymentRules.ReturnToOperatingRoom);
        }
        else if (line.Has("78"))
        {
            line.Step("Return to the operating room (78): a global period of 000 is paid in full", null, line.Amount, PaymentRules.ReturnToOperatingRoom);
        }

        if (line.Has("62"))
        {
            line.Take(CoSurgeonShare, "Co-surgeon (62): 62.5 percent", PaymentRules.CoSurgeons);
        }
        else if (line.Has("AS"))
        {
            line.Take(NonPhysicianAssistantShare, "Nonphysician assistant at surgery (AS): 85 percent of 16 percent", PaymentRules.NonPhysicianAssistant);
        }
        else if (line.IsAssistant)
        {
            line.Take(AssistantShare, "Assistant at surgery: 16 percent", PaymentRules.Assistant);
        }
    }

    // AS stands beside 80, 81 or 82 on claims of physician assistants.
    private static bool IsAssistantTwice(List<string> roles) => roles.Count == 2 && roles.Contains("AS") && roles.TrueForAll(PaymentModifiers.Assistants.Contains);

    private static void Permit(LineInProgress line, string modifier, string indicator, CodedValue meaning, string forbidden, string withDocuments)
    {
        if (indicator == forbidden)
        {
            line.Close(PaymentOutcome.NotPayable, $"Medicare does not pay {line.Code} with modifier {modifier}: indicator {meaning}");
        }
        else if (indicator is not ("0" or "1" or "2"))
        {
            line.Close(PaymentOutcome.InvalidLine, $"Modifier {modifier} cannot be used with {line.Code}: indicator {meaning}");
        }
        else if (indicator == withDocuments)
        {
            line.Require($"Documentation must support modifier {modifier}: indicator {meaning}");
        }
    }

    private static string Words(string first, int firstPercent, string second, int secondPercent) =>
        string.Create(CultureInfo.InvariantCulture, $"{first} {firstPercent} {second} {secondPercent} percent of the global package");
}
