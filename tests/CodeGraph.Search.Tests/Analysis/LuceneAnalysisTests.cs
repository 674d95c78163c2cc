using CodeGraph.Testing;

namespace CodeGraph.Search.Analysis;

public sealed class LuceneAnalysisTests
{
    [OfficialFileFact(LuceneGolden.Analysis)]
    public void Standard_analysis_equals_Lucenes_on_every_text() => AssertEqual("standard", Analyzers.Standard);

    [OfficialFileFact(LuceneGolden.Analysis)]
    public void English_analysis_equals_Lucenes_on_every_text() => AssertEqual("english", Analyzers.English);

    private static void AssertEqual(string property, Analyzer analyzer)
    {
        var texts = 0;
        foreach (var line in LuceneGolden.ReadLines(LuceneGolden.Analysis))
        {
            var text = line.GetProperty("text").GetString()!;
            var expected = line.GetProperty(property).EnumerateArray()
                .Select(token => (token[0].GetString()!, token[1].GetInt32(), token[2].GetInt32()));
            var actual = analyzer.Analyze(text).Select(token => (token.Term, token.StartOffset, token.EndOffset));
            Assert.Equal(expected, actual);
            texts++;
        }

        Assert.Equal(409, texts);
    }
}
