using System.Text;
using System.Text.Json;
using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.Tests.Execution;

public sealed class ResponseWriterTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("plain", "\"plain\"")]
    [InlineData("\"\\\b\f\n\r\t\u0001\u001f", """
        "\"\\\b\f\n\r\t\u0001\u001f"
        """)]
    [InlineData("é €  😀 </script>", "\"é €  😀 </script>\"")]
    public void A_string_is_escaped_only_where_json_demands_it(string value, string expected)
    {
        using var writer = new ResponseWriter();
        writer.WriteString(value);
        Assert.Equal(expected, Encoding.UTF8.GetString(writer.WrittenSpan));
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        using var writer = new ResponseWriter();
        writer.WriteString(['a', (char)0xd800, 'b']);
        Assert.Equal("\"a\ufffdb\"", Encoding.UTF8.GetString(writer.WrittenSpan));
    }

    [Fact]
    public void Any_text_reads_back_as_it_was_written()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(3000)).Select(_ => random.Next(8) switch
            {
                0 => (char)random.Next(0x20),
                1 => '"',
                2 => (char)random.Next(0x100, 0xd800),
                _ => (char)random.Next(0x20, 0x7f),
            }));
            using var writer = new ResponseWriter();
            writer.WriteRaw("["u8);
            writer.WriteString(text);
            writer.WriteRaw("]"u8);
            Assert.Equal(text, JsonDocument.Parse(writer.WrittenMemory).RootElement[0].GetString());
        }
    }

    [Fact]
    public void The_end_can_be_taken_back()
    {
        using var writer = new ResponseWriter();
        writer.WriteRaw("[1"u8);
        var position = writer.Position;
        writer.WriteString(new string('x', 10_000));
        writer.Truncate(position);
        writer.WriteRaw("]"u8);
        Assert.Equal("[1]", Encoding.UTF8.GetString(writer.WrittenSpan));
    }
}
