// The parser as a process, for referees written in other languages. It reads one JSON object a line, {"id", "source"}, and
// answers one a line: {"id", "ok": true, "print"} with its own printing of the document, or {"id", "ok": false, "line",
// "column", "message"} of the syntax error.
using System.Text;
using System.Text.Json;
using CodeGraph.GraphQL;
using CodeGraph.GraphQL.Language;
using CodeGraph.ParserProcess;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(false));
using var output = new BufferedStream(Console.OpenStandardOutput());
while (await input.ReadLineAsync() is { } line)
{
    var request = JsonSource.Read(line);
    using (var writer = new Utf8JsonWriter(output))
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", request.Id);
        WriteAnswer(writer, request.Source);
        writer.WriteEndObject();
    }

    output.WriteByte((byte)'\n');
    output.Flush();
}

static void WriteAnswer(Utf8JsonWriter writer, string source)
{
    try
    {
        var print = SyntaxPrinter.Print(Utf8GraphQLParser.Parse(source));
        writer.WriteBoolean("ok", true);
        writer.WriteString("print", print);
    }
    catch (GraphQLSyntaxException exception)
    {
        writer.WriteBoolean("ok", false);
        writer.WriteNumber("line", exception.Location.Line);
        writer.WriteNumber("column", exception.Location.Column);
        writer.WriteString("message", exception.Message);
    }
}
