using System.Globalization;
using System.Text.Json;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Payment;
using CodeGraph.Server.Resolvers.Edits;
using CodeGraph.Server.Resolvers.Fees;
using Spectre.Console;

namespace CodeGraph.Server.Commands;

/// <summary>An estimate for a person, as a table of steps with their sources, and for a program, with the names of the GraphQL schema.</summary>
internal sealed class PaymentDisplay(PaymentEstimate estimate, CodeCatalog catalog, bool inFacility)
{
    private readonly IReadOnlyList<UnitCheck> _unitChecks = PaymentQueries.UnitChecks(estimate, catalog);

    /// <summary>Writes the tables, and below them all that must be known.</summary>
    public void WriteTables(Terminal terminal)
    {
        terminal.Out.WriteLine(Heading());
        var table = new Table().Border(TableBorder.Rounded).AddColumn(new TableColumn("Line").NoWrap()).AddColumns("Step", "Computation")
            .AddColumn(new TableColumn("Amount").RightAligned().NoWrap()).AddColumn("Source");
        foreach (var line in estimate.Lines)
        {
            table.AddRow(Markup.Escape(Name(line)), line.Outcome.ToString(), "", Dollars(line.Amount), Markup.Escape(SourceOf(line.Provenance)));
            foreach (var step in line.Steps)
            {
                table.AddRow("", Markup.Escape(step.Description), Markup.Escape(step.Formula ?? ""), Dollars(step.Amount), Markup.Escape(SourceOf(step.Provenance)));
            }
        }

        terminal.Tables.Write(table);
        terminal.Out.WriteLine($"Total {Dollars(estimate.Total)}{(estimate.IsComplete ? "" : " of the lines that have an amount; the others have none")}. Work relative value units {Number(estimate.WorkRvus)}.");
        if (estimate.LimitingCharge is { } limit)
        {
            terminal.Out.WriteLine($"Limiting charge {Dollars(limit)}.");
        }

        foreach (var notice in Notices())
        {
            terminal.Out.WriteLine(notice);
        }
    }

    /// <summary>Writes the estimate as one JSON object.</summary>
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("asOf", DateText.Iso(estimate.AsOf));
        json.WriteString("setting", inFacility ? "FACILITY" : "NON_FACILITY");
        json.WriteNumber("total", estimate.Total);
        Write(json, "limitingCharge", estimate.LimitingCharge);
        json.WriteNumber("workRvus", estimate.WorkRvus);
        json.WriteBoolean("isComplete", estimate.IsComplete);
        json.WriteString("release", estimate.Release?.Id);
        json.WriteString("locality", estimate.Locality?.Id);
        Write(json, "conversionFactor", estimate.ConversionFactor?.Value);
        json.WriteStartArray("lines");
        for (var i = 0; i < estimate.Lines.Count; i++)
        {
            Write(json, estimate.Lines[i], _unitChecks[i]);
        }

        json.WriteEndArray();
        WriteTexts(json, "assumptions", PaymentEstimate.Assumptions);
        json.WriteString("notice", estimate.Notice);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PricedLine line, UnitCheck check)
    {
        json.WriteStartObject();
        json.WriteNumber("number", line.Number);
        json.WriteString("code", line.Code);
        WriteTexts(json, "modifiers", line.Modifiers);
        json.WriteNumber("units", line.Units);
        json.WriteString("outcome", SearchJson.EnumName(line.Outcome.ToString()));
        Write(json, "amount", line.Amount);
        Write(json, "limitingCharge", line.LimitingCharge);
        Write(json, "workRvus", line.WorkRvus);
        json.WriteString("notice", line.Notice);
        WriteTexts(json, "conditions", line.Conditions);
        json.WriteStartArray("steps");
        foreach (var step in line.Steps)
        {
            json.WriteStartObject();
            json.WriteString("description", step.Description);
            json.WriteString("formula", step.Formula);
            json.WriteNumber("amount", step.Amount);
            json.WritePropertyName("provenance");
            ProvenanceJson.Write(json, step.Provenance);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WritePropertyName("provenance");
        ProvenanceJson.Write(json, line.Provenance);
        json.WriteStartObject("unitCheck");
        json.WriteNumber("units", check.Units);
        if (check is { IsExceeded: { } isExceeded, Edit: { } edit })
        {
            json.WriteBoolean("isExceeded", isExceeded);
            json.WriteNumber("most", edit.Units);
            json.WriteString("adjudicationIndicator", edit.AdjudicationIndicator.Code);
            json.WritePropertyName("provenance");
            ProvenanceJson.Write(json, edit.Provenance);
        }
        else
        {
            json.WriteNull("isExceeded");
        }

        json.WriteString("explanation", check.Explanation);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private string Heading()
    {
        var where = estimate.Locality is { } locality
            ? string.Create(CultureInfo.InvariantCulture, $"in {locality.Name}, {locality.State} ({locality.Id}; work {locality.Work}, practice expense {locality.PracticeExpense}, malpractice {locality.Malpractice}; {locality.Provenance})")
            : "with national indices";
        var factor = estimate.ConversionFactor is { } known ? string.Create(CultureInfo.InvariantCulture, $", conversion factor {known.Value} ({known.Provenance})") : "";
        return $"On {DateText.Iso(estimate.AsOf)}, {(inFacility ? "in a facility" : "outside a facility")}, {where}{factor}";
    }

    private IEnumerable<string> Notices()
    {
        if (estimate.Notice is { } notice)
        {
            yield return notice;
        }

        foreach (var line in estimate.Lines)
        {
            foreach (var text in line.Conditions.Prepend(line.Notice).OfType<string>())
            {
                yield return $"Line {line.Number} ({Name(line)}): {text}";
            }
        }

        foreach (var text in _unitChecks.Select(check => check.Explanation).Distinct())
        {
            yield return $"Units: {text}";
        }

        foreach (var text in PaymentEstimate.Assumptions)
        {
            yield return $"Taken for granted: {text}";
        }
    }

    private static string Name(PricedLine line) => $"{string.Join('-', line.Modifiers.Prepend(line.Code))}{(line.Units == 1 ? "" : $" × {line.Units}")}";

    private static string SourceOf(Provenance? provenance) => provenance?.ToString() ?? "";

    private static string Dollars(decimal? amount) => amount?.ToString("$#,##0.00", CultureInfo.InvariantCulture) ?? "none";

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Write(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
