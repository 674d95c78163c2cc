using System.CommandLine;
using System.Text.Json;
using CodeGraph.Catalog.Search;
using CodeGraph.Search.Searching;

namespace CodeGraph.Server.Commands;

/// <summary><c>codegraph explain TEXT CODE</c>: why a code ranks where it does, or why it is no hit.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var words = CommandOptions.Words("TEXT CODE", "What is searched for, and behind it the code to explain.");
        words.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1)
            {
                result.AddError("Name a code behind the text, as in: codegraph explain \"insulin pump\" E0784");
            }
        });
        var index = CommandOptions.Index();
        var json = CommandOptions.Json();
        var asOf = CommandOptions.AsOf();
        var inactive = new Option<bool>("--include-inactive") { Description = "Search as with --include-inactive: codes that are not valid on the date are found by their words, too." };
        var command = new Command("explain", "Shows how a code's score for a text comes about, its rank and what is above it; or why it is no hit, with exit code 1.")
        {
            words, index, asOf, inactive, json,
        };
        command.SetAction(arguments =>
        {
            var typed = arguments.GetRequiredValue(words);
            var (text, code) = (string.Join(' ', typed[..^1]), typed[^1]);
            var served = CommandIndex.Open(arguments, index, terminal);
            var request = new CodeSearchRequest(text) { AsOf = arguments.GetValue(asOf) ?? CommandIndex.Today, IncludeInactive = arguments.GetValue(inactive) };
            var explanation = served.Searcher.Explain(request, code)
                ?? throw new CommandException($"{code} is not in the catalogue.", $"See what it may be with: codegraph lookup {code}");
            if (arguments.GetValue(json))
            {
                terminal.WriteJson(writer => Write(writer, text, explanation));
            }
            else
            {
                Show(text, explanation, terminal);
            }

            return explanation.Rank is null ? ExitCode.Failure : ExitCode.Success;
        });
        return command;
    }

    private static void Show(string text, SearchExplanation explanation, Terminal terminal)
    {
        if (explanation.Interpretation is { } interpretation)
        {
            terminal.Out.WriteLine(interpretation);
        }

        terminal.Out.WriteLine(explanation.Rank is { } rank
            ? $"{explanation.Entry.Value} is number {rank} of {explanation.TotalCount:N0} for \"{text}\": {EntryText.Describe(explanation.Entry)}"
            : $"{explanation.Entry.Value} is none of the {explanation.TotalCount:N0} hits for \"{text}\": {EntryText.Describe(explanation.Entry)}");
        terminal.Out.WriteLine(explanation.Explanation);
        if ((explanation.Above ?? explanation.First) is { } other)
        {
            var place = explanation.Above is null ? "First is" : "Above it is";
            terminal.Out.WriteLine($"{place} {other.Hit.Entry.Value}: {EntryText.Describe(other.Hit.Entry)}");
            terminal.Out.WriteLine(other.Explanation);
        }
    }

    private static void Write(Utf8JsonWriter json, string text, SearchExplanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("query", text);
        json.WriteString("code", explanation.Entry.Value);
        json.WriteString("description", EntryText.Describe(explanation.Entry));
        if (explanation.Rank is { } rank)
        {
            json.WriteNumber("rank", rank);
        }
        else
        {
            json.WriteNull("rank");
        }

        json.WriteNumber("totalCount", explanation.TotalCount);
        json.WriteString("interpretation", explanation.Interpretation);
        json.WritePropertyName("explanation");
        Write(json, explanation.Explanation);
        Write(json, "above", explanation.Above);
        Write(json, "first", explanation.First);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ExplainedHit? hit)
    {
        json.WritePropertyName(name);
        if (hit is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("code", hit.Hit.Entry.Value);
        json.WriteString("description", EntryText.Describe(hit.Hit.Entry));
        json.WriteNumber("score", hit.Hit.Score);
        json.WritePropertyName("explanation");
        Write(json, hit.Explanation);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteStartObject();
        json.WriteBoolean("match", explanation.IsMatch);
        json.WriteNumber("value", explanation.Value);
        json.WriteString("description", explanation.Description);
        json.WriteStartArray("details");
        foreach (var detail in explanation.Details)
        {
            Write(json, detail);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
