using System.CommandLine;
using System.Text.Json;
using CodeGraph.Catalog.Model;
using CodeGraph.Server.Hosting;
using CodeGraph.Server.Resolvers.Answers;

namespace CodeGraph.Server.Commands;

/// <summary><c>codegraph answer "QUESTION"</c>: a question in English, answered with the source of each sentence.</summary>
internal static class AnswerCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var words = CommandOptions.Words("QUESTION", "A question in English, such as \"Does Medicare cover A9524?\".");
        var index = CommandOptions.Index();
        var json = CommandOptions.Json();
        var asOf = CommandOptions.AsOf();
        var command = new Command("answer", "Answers a question in English, with the source of each sentence. The exit code is 1 when it cannot.") { words, index, asOf, json };
        command.SetAction(arguments =>
        {
            var snapshot = new CatalogSnapshot(CommandIndex.Open(arguments, index, terminal), CommandIndex.Today);
            var answer = Answerer.Of(string.Join(' ', arguments.GetRequiredValue(words)), snapshot, arguments.GetValue(asOf) ?? snapshot.Today);
            if (arguments.GetValue(json))
            {
                terminal.WriteJson(writer => Write(writer, answer));
            }
            else
            {
                Show(answer, terminal.Out);
            }

            return answer.IsAnswered ? ExitCode.Success : ExitCode.Failure;
        });
        return command;
    }

    private static void Show(Answer answer, TextWriter output)
    {
        // What is not known is the notice of an unanswered question already.
        foreach (var sentence in answer.Sentences.Where(sentence => answer.IsAnswered || !sentence.IsAbsence))
        {
            output.WriteLine(sentence.Text);
            foreach (var source in sentence.Provenance)
            {
                output.WriteLine($"    {source.Origin.ToString().ToLowerInvariant()}: {source}{(source.Release is { } release && !source.Source.Contains(release, StringComparison.Ordinal) ? $" ({release})" : "")}{(source.Rule is { } rule ? $"; {rule}" : "")}");
            }
        }

        if (answer.Notice is { } notice)
        {
            output.WriteLine(notice);
        }

        foreach (var search in answer.Searches)
        {
            output.WriteLine($"Search: {search.Query} ({search.TotalCount:N0} found). {search.Reason}");
        }
    }

    private static void Write(Utf8JsonWriter json, Answer answer)
    {
        json.WriteStartObject();
        json.WriteString("question", answer.Question.Text);
        json.WriteString("kind", SearchJson.EnumName(answer.Question.Kind.ToString()));
        json.WriteString("asOf", DateText.Iso(answer.AsOf));
        json.WriteBoolean("isAnswered", answer.IsAnswered);
        json.WriteStartArray("sentences");
        foreach (var sentence in answer.Sentences)
        {
            json.WriteStartObject();
            json.WriteString("text", sentence.Text);
            json.WriteString("origin", SearchJson.EnumName(sentence.Origin.ToString()));
            json.WriteBoolean("isAbsence", sentence.IsAbsence);
            json.WriteStartArray("provenance");
            foreach (var source in sentence.Provenance)
            {
                ProvenanceJson.Write(json, source);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteValues(json, "codes", answer.Codes.Select(code => code.Value));
        WriteValues(json, "modifiers", answer.Modifiers.Select(modifier => modifier.Value));
        json.WriteString("notice", answer.Notice);
        json.WriteStartArray("searches");
        foreach (var search in answer.Searches)
        {
            json.WriteStartObject();
            json.WriteString("query", search.Query);
            json.WriteString("reason", search.Reason);
            json.WriteNumber("totalCount", search.TotalCount);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
