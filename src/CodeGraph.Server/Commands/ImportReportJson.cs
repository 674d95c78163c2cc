using System.Text.Json;
using CodeGraph.Catalog.Sources;

namespace CodeGraph.Server.Commands;

/// <summary>The report of an import for programs. The counts stand at the end, where a person piping it looks.</summary>
internal static class ImportReportJson
{
    /// <summary>Writes the report as one JSON object.</summary>
    public static void Write(Utf8JsonWriter json, ImportReport report, string folder, long? generation, TimeSpan elapsed)
    {
        json.WriteStartObject();
        json.WriteString("index", folder);
        if (generation is { } number)
        {
            json.WriteNumber("commit", number);
        }
        else
        {
            json.WriteNull("commit");
        }

        json.WriteStartArray("releases");
        foreach (var release in report.Releases)
        {
            json.WriteStringValue(release);
        }

        json.WriteEndArray();
        json.WriteStartArray("files");
        foreach (var file in report.Files)
        {
            WriteFile(json, file);
        }

        json.WriteEndArray();
        json.WriteStartArray("kinds");
        foreach (var kind in report.Kinds)
        {
            WriteKind(json, kind);
        }

        json.WriteEndArray();
        json.WriteStartArray("problems");
        foreach (var problem in report.Files.SelectMany(file => file.Problems))
        {
            WriteProblem(json, problem);
        }

        json.WriteEndArray();
        json.WriteBoolean("succeeded", report.Succeeded);
        json.WriteNumber("seconds", Math.Round(elapsed.TotalSeconds, 3));
        json.WriteNumber("codes", report.Codes);
        json.WriteNumber("modifiers", report.Modifiers);
        json.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter json, ImportedFile file)
    {
        json.WriteStartObject();
        json.WriteString("name", file.Name);
        json.WriteString("kind", file.Kind.ToString());
        if (file.Table is not null)
        {
            json.WriteString("table", file.Table);
        }

        json.WriteString("description", file.Kind.Describe());
        if (file.Reason is not null)
        {
            json.WriteString("reason", file.Reason);
        }

        json.WriteString("outcome", file.Outcome.ToString());
        json.WriteString("release", file.Release);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("sha256", file.Sha256);
        json.WriteNumber("rows", file.Rows);
        json.WriteNumber("rejectedRows", file.RejectedRows);
        json.WriteNumber("handledProblems", file.HandledProblems);
        json.WriteEndObject();
    }

    private static void WriteKind(Utf8JsonWriter json, ImportedKind kind)
    {
        json.WriteStartObject();
        json.WriteString("kind", kind.Kind.ToString());
        if (kind.Table is not null)
        {
            json.WriteString("table", kind.Table);
        }

        json.WriteString("description", kind.Kind.Describe());
        json.WriteNumber("files", kind.Files);
        json.WriteNumber("rows", kind.Rows);
        json.WriteNumber("rejectedRows", kind.RejectedRows);
        json.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter json, ImportProblem problem)
    {
        json.WriteStartObject();
        json.WriteString("file", problem.File);
        if (problem.Line is { } line)
        {
            json.WriteNumber("line", line);
        }

        if (problem.Column is { } column)
        {
            json.WriteNumber("column", column);
        }

        json.WriteString("severity", problem.Severity.ToString());
        json.WriteString("message", problem.Message);
        json.WriteEndObject();
    }
}
