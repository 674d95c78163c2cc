using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Search;
using CodeGraph.Catalog.Sources;
using CodeGraph.Search.Index;
using CodeGraph.Search.Store;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Search;

/// <summary>The search looks at the few candidates that can be among its hits; it must find what a look at every document finds.</summary>
public sealed class CandidateBoundsTests
{
    [Fact]
    public void Every_keystroke_gets_what_a_look_at_every_document_gets()
    {
        var catalog = RandomCatalog.Of(new Random(31), 900);
        var bench = Bench.Of(catalog);
        bench.AssertAll(bench.Index.Terms.SelectMany(term => Enumerable.Range(1, term.Length).Select(length => term[..length])).Distinct(), isTypeahead: true);
        Assert.True(bench.Bounded > 150, $"{bench.Bounded} had many candidates");
    }

    [Fact]
    public void Every_text_gets_what_a_look_at_every_document_gets()
    {
        var random = new Random(32);
        var catalog = RandomCatalog.Of(random, 900);
        var bench = Bench.Of(catalog);
        for (var round = 0; round < 2; round++)
        {
            bench.AssertAll(Enumerable.Range(0, 900).Select(_ => RandomCatalog.Text(random)), isTypeahead: round == 0);
        }

        Assert.True(bench.Bounded > 400, $"{bench.Bounded} had many candidates");
    }

    [OfficialFileFact(Official.Text2026)]
    public void The_official_file_is_searched_so_too()
    {
        var random = new Random(33);
        var bench = Bench.Of(CatalogImporter.Import([OfficialFiles.Path(Official.Text2026)]).Catalog!);
        var words = bench.Index.Terms;
        var prefixes = words.SelectMany(term => Enumerable.Range(1, Math.Min(3, term.Length)).Select(length => term[..length])).Distinct()
            .Where((_, i) => i % 4 == 0);
        bench.AssertAll(prefixes, isTypeahead: true);
        bench.AssertAll(
            Enumerable.Range(0, 200).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => words[random.Next(words.Length)]))),
            isTypeahead: false);
        bench.AssertAll(["injection t", "system t", "reasons documented", "have c", "equipment o", "addition to lower extremity", "injection, per 10 mg"], isTypeahead: true);
        Assert.True(bench.Bounded > 100, $"{bench.Bounded} had many candidates");
    }

    private sealed record Bench(CodeCatalog Catalog, CatalogEntry[] Entries, WordIndex Index, WordSearch Search, FixedBitSet All, FixedBitSet Valid)
    {
        /// <summary>How many texts had more candidates than hits were kept.</summary>
        public int Bounded { get; private set; }

        public static Bench Of(CodeCatalog catalog)
        {
            var directory = new RamDirectory();
            using (var writer = new IndexWriter(directory, new IndexWriterConfig()))
            {
                CodeIndexer.AddDocuments(catalog, writer);
                writer.Commit();
            }

            using var reader = DirectoryReader.Open(directory);
            var (entries, _, index) = WordIndexLoader.Load(catalog, reader);
            var valid = new ValidEntries(entries);
            return new Bench(catalog, entries, index, new WordSearch(index, new WordQueryBuilder(index, Lexicon.BuiltIn)), valid.All, valid.On(SearchBench.Today));
        }

        public void AssertAll(IEnumerable<string> texts, bool isTypeahead)
        {
            var parser = new CodeQueryParser(Catalog);
            foreach (var (i, text) in texts.Index())
            {
                AssertSame(parser.Parse(text), isTypeahead, includeInactive: i % 2 == 0, kept: i % 3 == 0 ? 1 : 10);
            }
        }

        private void AssertSame(CodeQuery query, bool isTypeahead, bool includeInactive, int kept)
        {
            var scope = new SearchScope(All, Valid, includeInactive);
            var (found, top) = (new FixedBitSet(Entries.Length), new TopHits(kept, null, ValueOf));
            using var result = Search.Find(query, scope, isTypeahead, found, top);
            var expected = result.Ranker is { } ranker ? LookAtEveryDocument(ranker, includeInactive) : [];
            var actual = top.InOrder();
            Assert.Equal(expected.Take(kept), actual);
            Assert.Equal(expected.Take(RelativeFinder.Anchors), top.Best);
            Assert.Equal((expected.Count, expected.Count), (top.Count, top.CountAfter));
            Assert.Equal(expected.Select(hit => hit.Document).Order(), Enumerable.Range(0, Entries.Length).Where(document => found[document]));
            Bounded += expected.Count > 100 ? 1 : 0;

            if (expected.Count > kept)
            {
                // The page behind a hit, which stands anywhere in the order.
                var last = expected[kept * 7 % expected.Count];
                var after = new SearchPosition(last.Tier, last.Score, ValueOf(last.Document));
                var (again, next) = (new FixedBitSet(Entries.Length), new TopHits(kept, after, ValueOf));
                using var second = Search.Find(query, scope, isTypeahead, again, next);
                var behind = expected.SkipWhile(hit => hit.Document != last.Document).Skip(1).ToList();
                Assert.Equal(behind.Take(kept), next.InOrder());
                Assert.Equal((expected.Count, behind.Count), (next.Count, next.CountAfter));
            }
        }

        private List<RankedDocument> LookAtEveryDocument(WordRanker ranker, bool includeInactive)
        {
            var all = new List<RankedDocument>();
            for (var document = 0; document < Entries.Length; document++)
            {
                if (ranker.TryRank(document, out var hit, isInactive: !Valid[document]))
                {
                    all.Add(hit);
                }
            }

            var hits = includeInactive || !all.Exists(hit => Valid[hit.Document]) ? all : all.FindAll(hit => Valid[hit.Document]);
            return [.. hits.OrderBy(hit => hit.Tier).ThenByDescending(hit => hit.Score).ThenBy(hit => ValueOf(hit.Document), StringComparer.Ordinal)];
        }

        private string ValueOf(int document) => Entries[document].Value;
    }
}
