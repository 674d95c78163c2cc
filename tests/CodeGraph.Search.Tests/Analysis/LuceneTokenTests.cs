using System.Globalization;
using System.IO;

namespace CodeGraph.Search.Analysis;

public sealed class LuceneTokenTests
{
    private static readonly Analyzer Standard = Analyzer.Of(() => new StandardTokenizer());
    private static readonly Analyzer Words = Analyzers.Standard;
    private static readonly string[] Stop = ["of", "the", "for"];
    private static readonly SynonymMap Synonyms = ReadSynonyms();

    [Theory]
    [InlineData("standard")]
    [InlineData("synonym")]
    [InlineData("stop")]
    [InlineData("shingle")]
    [InlineData("shingle 3 without words")]
    [InlineData("shingle after stop")]
    [InlineData("edge n-gram")]
    [InlineData("edge n-gram after stop")]
    public void Terms_offsets_positions_and_position_lengths_equal_Lucenes(string chain)
    {
        var analyzer = chain switch
        {
            "standard" => Standard,
            "synonym" => Words.With(stream => new SynonymGraphFilter(stream, Synonyms)),
            "stop" => Words.With(stream => new StopFilter(stream, Stop)),
            "shingle" => Words.With(stream => new ShingleFilter(stream)),
            "shingle 3 without words" => Words.With(stream => new ShingleFilter(stream, 3, outputUnigrams: false)),
            "shingle after stop" => Words.With(stream => new StopFilter(stream, Stop)).With(stream => new ShingleFilter(stream, 3)),
            "edge n-gram" => Words.With(stream => new EdgeNGramTokenFilter(stream, 1, 3)),
            _ => Words.With(stream => new StopFilter(stream, Stop)).With(stream => new EdgeNGramTokenFilter(stream, 2, 4)),
        };
        var lines = LuceneAnswers.Tokens.Where(line => line.GetProperty("chain").GetString() == chain).ToArray();
        Assert.True(lines.Length >= 100);
        var wrong = new List<string>();
        foreach (var line in lines)
        {
            var expected = string.Join(' ', line.GetProperty("tokens").EnumerateArray().Select(token => $"{token[0].GetString()}/{token[1]}-{token[2]}+{token[3]}:{token[4]}"));
            var actual = new List<string>();
            using var stream = analyzer.TokenStream(line.GetProperty("text").GetString()!);
            while (stream.IncrementToken())
            {
                var token = stream.Token;
                actual.Add($"{token}/{token.StartOffset}-{token.EndOffset}+{token.PositionIncrement}:{token.PositionLength}");
            }

            stream.End();
            if (expected != string.Join(' ', actual) || line.GetProperty("end").GetInt32() != stream.Token.PositionIncrement)
            {
                wrong.Add($"{line.GetProperty("text")}\n  Lucene {expected} end {line.GetProperty("end")}\n    here {string.Join(' ', actual)} end {stream.Token.PositionIncrement}");
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} of {lines.Length}:\n{string.Join('\n', wrong.OrderBy(text => text.Length).Take(6))}");
    }

    [Fact]
    public void Every_character_is_folded_as_Lucene_folds_it()
    {
        var expected = LuceneAnswers.ReadText("folding.txt").ToDictionary(
            line => (char)int.Parse(line[..4], NumberStyles.HexNumber, CultureInfo.InvariantCulture), line => line[5..]);
        Assert.True(expected.Count > 1000);
        for (var c = 0x80; c <= 0xFFFF; c++)
        {
            Assert.Equal((c, expected.GetValueOrDefault((char)c)), (c, ASCIIFolding.Fold((char)c)));
        }
    }

    private static SynonymMap ReadSynonyms()
    {
        var builder = new SynonymMap.Builder();
        SolrSynonymParser.Parse(new StringReader(string.Join('\n', LuceneAnswers.ReadText("synonyms.txt"))), "synonyms.txt", Words, builder);
        return builder.Build();
    }
}
