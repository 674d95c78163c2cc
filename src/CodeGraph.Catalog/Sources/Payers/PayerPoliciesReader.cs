using System.Globalization;
using System.Text.RegularExpressions;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Payers;

namespace CodeGraph.Catalog.Sources.Payers;

/// <summary>
/// Reads a licensee's file of payer policies, CSV with a first line of names: <c>payer_id</c>, <c>payer_name</c>, <c>code</c>, <c>kind</c>, <c>text</c>, <c>citation</c>, and if need be
/// <c>last_code</c> (the end of a range), <c>modifier</c>, <c>effective_from</c>, <c>effective_to</c>. The layout is CodeGraph's own (docs/coverage.md).
/// </summary>
internal static partial class PayerPoliciesReader
{
    private static readonly string[] Required = ["payer_id", "payer_name", "code", "kind", "text", "citation"];

    public static SourceContent Read(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        using var csv = CsvFile.Open(source);
        if (csv.Read())
        {
            csv.TakeHeader();
        }

        var (payers, policies) = (new Dictionary<string, Payer>(StringComparer.Ordinal), new List<PayerPolicy>());
        foreach (var name in Required.Where(name => csv.IndexOf(name) < 0))
        {
            problems.Fail($"the column '{name}' is missing");
            return new PayerPoliciesContent([], []);
        }

        var known = Required.Concat(["last_code", "modifier", "effective_from", "effective_to"]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var name in csv.Columns.Where(name => !known.Contains(name)))
        {
            problems.Handle(csv.Row, null, $"the column '{name}' is none of the layout; it was passed over");
        }

        while (csv.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var row = new Row(csv, source.Name);
            if (row.Problem(payers) is { } problem)
            {
                problems.Reject(csv.Row, null, problem);
                continue;
            }

            payers.TryAdd(row.PayerId, new Payer(row.PayerId, row["payer_name"], PayerKind.Commercial, row.Provenance));
            policies.Add(row.Policy());
        }

        if (policies.Count == 0)
        {
            problems.Fail("the file has no policy");
        }

        return new PayerPoliciesContent([.. payers.Values], policies);
    }

    private static DateOnly? DateOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex PayerKey();

    private sealed class Row(CsvFile csv, string file)
    {
        public string PayerId => this["payer_id"];

        public Provenance Provenance { get; } = new(Origin.Official, file, null, csv.Row);

        private string Code => CodeText.Normalize(this["code"]);

        private string? LastCode => this["last_code"] is { Length: > 0 } last ? CodeText.Normalize(last) : null;

        public string this[string column] => csv[csv.IndexOf(column)].Trim();

        public string? Problem(Dictionary<string, Payer> payers) =>
            !PayerKey().IsMatch(PayerId) ? $"payer_id '{PayerId}' is not made of lower-case letters, digits and hyphens"
            : this["payer_name"].Length == 0 ? "payer_name is empty"
            : payers.TryGetValue(PayerId, out var payer) && payer.Name != this["payer_name"] ? $"payer_name '{this["payer_name"]}' differs from '{payer.Name}', which {PayerId} has on line {payer.Provenance.Row}"
            : CodeText.SystemOf(Code) is not { } system ? $"code '{this["code"]}' has not the shape of a code"
            : LastCode is { } last && (CodeText.SystemOf(last) != system || last[0] != Code[0] || string.CompareOrdinal(last, Code) < 0)
                ? $"last_code '{last}' does not end a range that begins at {Code}: both begin with the same character, and it comes after"
            : this["modifier"].Length > 0 && CodeText.SystemOfModifier(CodeText.Normalize(this["modifier"])) is null ? $"modifier '{this["modifier"]}' has not the shape of a modifier"
            : KindOf(this["kind"]) is null ? $"kind '{this["kind"]}' is none of {string.Join(", ", Enum.GetValues<PayerPolicyKind>().Select(NameOf))}"
            : this["text"].Length == 0 ? "text is empty"
            : this["citation"].Length == 0 ? "citation is empty: a rule without its source is not taken"
            : DateProblem("effective_from") ?? DateProblem("effective_to")
                ?? (DateOf(this["effective_to"]) < DateOf(this["effective_from"]) ? "effective_to is before effective_from" : null);

        public PayerPolicy Policy() => new(
            PayerId, Code, LastCode, this["modifier"] is { Length: > 0 } modifier ? CodeText.Normalize(modifier) : null, KindOf(this["kind"])!.Value, this["text"], DateOf(this["effective_from"]),
            DateOf(this["effective_to"]), this["citation"], Provenance);

        private string? DateProblem(string column) => this[column] is { Length: > 0 } text && DateOf(text) is null ? $"{column} '{text}' is not a date such as 2026-01-31" : null;

        private static PayerPolicyKind? KindOf(string text)
        {
            foreach (var kind in Enum.GetValues<PayerPolicyKind>())
            {
                if (NameOf(kind).Equals(text, StringComparison.OrdinalIgnoreCase))
                {
                    return kind;
                }
            }

            return null;
        }

        private static string NameOf(PayerPolicyKind kind) => kind switch
        {
            PayerPolicyKind.Covered => "covered",
            PayerPolicyKind.NotCovered => "not-covered",
            PayerPolicyKind.PriorAuthorization => "prior-authorization",
            PayerPolicyKind.Limit => "limit",
            PayerPolicyKind.ModifierRule => "modifier-rule",
            PayerPolicyKind.Documentation => "documentation",
            PayerPolicyKind.Payment => "payment",
            _ => "other",
        };
    }
}
