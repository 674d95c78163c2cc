// The engine as a process, for a referee written in another language. It reads one JSON object a line and answers one a line:
//   {"id", "kind": "sdl", "source"}                       → {"id", "errors", "stage": "syntax" | "sdl" | "schema", "print"}
//   {"id", "kind": "schema", "source"}                    → the same; the schema serves the requests that follow
//   {"id", "kind": "validate", "source"}                  → {"id", "errors"}
//   {"id", "kind": "execute", "source", "variables", "root"} → {"id", "response"}
// An error is {"message", "locations": [[line, column], ...]}.
using System.Text;
using System.Text.Json;
using CodeGraph.GraphQLProcess;

using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
using var output = new BufferedStream(Console.OpenStandardOutput());
var engine = new Engine();
while (await input.ReadLineAsync() is { } line)
{
    using var request = JsonDocument.Parse(line);
    using (var writer = new Utf8JsonWriter(output))
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", request.RootElement.GetProperty("id").GetInt32());
        await engine.AnswerAsync(request.RootElement, writer);
        writer.WriteEndObject();
    }

    output.WriteByte((byte)'\n');
    output.Flush();
}
