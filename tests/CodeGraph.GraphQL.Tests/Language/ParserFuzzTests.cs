using System.Text;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Tests.Language;

public class ParserFuzzTests
{
    private static readonly string[] Seeds =
    [
        "query Q($a: [Int!]! = [1, 2] @d) @e { x: f(a: $a, b: {c: \"\\u0041\", d: -1.5e3}) @skip(if: true) { ...F ... on T { g } } } fragment F on T { h }",
        "\"\"\"\n block é\n   text\n\"\"\" type T implements A & B { f(a: Int = 1): [T!]! @deprecated } union U = | A | B enum E { A B } input I { a: E = A }",
        "extend schema @a { query: Q } directive @d(a: Int) repeatable on FIELD | QUERY \"s\" scalar S extend type T { f: Int } subscription { a }",
    ];

    private static readonly string[] Bits = ["{", "}", "(", ")", "[", "]", ":", "$", "!", "@", "\"", "\"\"\"", "...", "#", "\\", "\0", "\uFEFF", "é", "on", "1.", "\r", "\n", "&", "|", "="];

    [Fact]
    public void Damaged_documents_are_read_or_refused_and_never_anything_else()
    {
        var random = new Random(20260101);
        for (var i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder(Seeds[i % Seeds.Length]);
            for (var n = random.Next(1, 4); n > 0; n--)
            {
                var at = random.Next(text.Length);
                _ = random.Next(3) switch
                {
                    0 => text.Remove(at, Math.Min(random.Next(1, 9), text.Length - at)),
                    1 => text.Insert(at, Bits[random.Next(Bits.Length)]),
                    _ => text.Remove(at, 1).Insert(at, Bits[random.Next(Bits.Length)]),
                };
            }

            PrintsWhatItReads(Encoding.UTF8.GetBytes(text.ToString()));
        }
    }

    [Fact]
    public void Random_bytes_are_read_or_refused_and_never_anything_else()
    {
        var random = new Random(20260102);
        var bytes = new byte[64];
        for (var i = 0; i < 20_000; i++)
        {
            random.NextBytes(bytes);
            PrintsWhatItReads(bytes.AsSpan(0, random.Next(bytes.Length)));
            bytes[0] = (byte)'{';
            bytes[1] = (byte)'"';
            PrintsWhatItReads(bytes);
        }
    }

    private static void PrintsWhatItReads(ReadOnlySpan<byte> source)
    {
        DocumentNode document;
        try
        {
            document = Utf8GraphQLParser.Parse(source);
        }
        catch (GraphQLSyntaxException)
        {
            return;
        }

        var print = document.ToString();
        Assert.Equal(print, Utf8GraphQLParser.Parse(print).ToString());
    }
}
