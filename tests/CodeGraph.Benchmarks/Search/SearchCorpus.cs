using System.Diagnostics;
using System.Globalization;
using CodeGraph.Search.Analysis;
using CodeGraph.Search.Documents;
using CodeGraph.Search.Index;
using CodeGraph.Search.Searching;
using CodeGraph.Search.Store;
using CodeGraph.Search.Suggest;

namespace CodeGraph.Benchmarks.Search;

/// <summary>Measures one corpus: how long its index takes to build and open, what it weighs, and how fast it answers.</summary>
internal sealed class SearchCorpus(string officialFile, int documents)
{
    private const int Seed = 20261121;
    private const int QueriesPerKind = 1000;
    private const int SampleSize = 5000;

    /// <summary>Builds the index in a new folder of the temporary folder, prints the figures as Markdown, and deletes the folder.</summary>
    public static int Run(string[] args)
    {
        if (args is not [var file, .. var sizes])
        {
            Console.Error.WriteLine("search-corpus HCPCS-FILE [documents …]   0 documents: the official ones themselves");
            return 2;
        }

        foreach (var size in sizes is [] ? ["0"] : sizes)
        {
            new SearchCorpus(file, int.Parse(size, CultureInfo.InvariantCulture)).Measure();
        }

        return 0;
    }

    private void Measure()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"search-corpus-{Guid.NewGuid():N}");
        try
        {
            var sample = Build(folder);
            var baseline = Heap();
            using var directory = FSDirectory.Open(folder);
            using var reader = Open(directory);
            var searcher = new IndexSearcher(reader);
            var workload = new QueryWorkload(sample, Seed);
            Console.WriteLine();
            Console.WriteLine("| query | n | p50 µs | p99 µs | max µs | exact total p50 µs | p99 µs |");
            Console.WriteLine("|---|---|---|---|---|---|---|");
            var topOnly = new SearchOptions { ExactTotal = false };
            foreach (var (kind, queries) in workload.Queries(QueriesPerKind))
            {
                var top = Time(queries, query => searcher.Search(query, 10, topOnly));
                var exact = Time(queries, query => searcher.Search(query, 10));
                Console.WriteLine($"| {kind} | {queries.Length} | {top} | {exact.P50:0.0} | {exact.P99:0.0} |");
            }

            Console.WriteLine($"| heap of the open index | {(Heap() - baseline) / 1048576.0:0.0} MB | | | | | |");
            Console.WriteLine($"| mapped pages in memory | {MappedMegabytes(folder):0.0} MB | | | | | |");
            GC.KeepAlive(searcher);
            GC.KeepAlive(sample);
            MeasureSuggest(workload, Path.Combine(folder, "suggest"));
        }
        finally
        {
            System.IO.Directory.Delete(folder, recursive: true);
        }
    }

    private List<CorpusDocument> Build(string folder)
    {
        var official = CorpusFile.Read(officialFile);
        var corpus = documents == 0 ? official : new SyntheticCorpus(official).Documents(documents, Seed);
        var every = Math.Max(1, (documents == 0 ? official.Count : documents) / SampleSize);
        var sample = new List<CorpusDocument>();
        var generation = Stopwatch.StartNew();
        foreach (var (n, document) in corpus.Index())
        {
            if (n % every == 0)
            {
                sample.Add(document);
            }
        }

        generation.Stop();
        GC.Collect();
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        using var directory = FSDirectory.Open(folder);
        using (var writer = new IndexWriter(directory, new IndexWriterConfig()))
        {
            foreach (var document in corpus)
            {
                writer.AddDocument([
                    new KeywordField("code", document.Code, stored: true),
                    new SortedDocValuesField("code", document.Code),
                    new SortedSetDocValuesField("section", document.Code[..1]),
                    new NumericDocValuesField("length", document.Text.Length),
                    new TextField("long", document.Text),
                ]);
            }

            writer.ForceMerge();
            writer.Commit();
        }

        // Making the documents is not the index's work.
        var made = documents == 0 ? TimeSpan.Zero : generation.Elapsed;
        var bytes = new DirectoryInfo(folder).EnumerateFiles().Sum(file => file.Length);
        var cpu = Process.GetCurrentProcess().TotalProcessorTime - before;
        Console.WriteLine();
        Console.WriteLine($"## {(documents == 0 ? official.Count : documents):N0} documents{(documents == 0 ? " (official)" : "")}");
        Console.WriteLine();
        Console.WriteLine($"build {(clock.Elapsed - made).TotalSeconds:0.00} s ({cpu.TotalSeconds:0.00} s of processor with making the documents), on disk {bytes / 1048576.0:0.00} MB, peak resident of the process {Peak():0} MB");
        return sample;
    }

    private static DirectoryReader Open(FSDirectory directory)
    {
        DirectoryReader.Open(directory).Dispose();
        var times = new List<double>();
        for (var round = 0; round < 9; round++)
        {
            var clock = Stopwatch.StartNew();
            DirectoryReader.Open(directory).Dispose();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine($"open {times.Order().ElementAt(4):0.0} ms (median of nine, all checksums verified; best {times.Min():0.0} ms)");
        return DirectoryReader.Open(directory);
    }

    private void MeasureSuggest(QueryWorkload workload, string folder)
    {
        var official = CorpusFile.Read(officialFile);
        var corpus = documents == 0 ? official : new SyntheticCorpus(official).Documents(documents, Seed);
        var random = new Random(Seed);
        var entries = corpus.Select(document => new SuggestEntry(document.Text, random.Next(1000), document.Code)).ToArray();
        var clock = Stopwatch.StartNew();
        using var directory = FSDirectory.Open(folder);
        PhraseSuggester.Write(directory, entries, Analyzers.Standard);
        var written = clock.Elapsed;
        entries = [];
        var baseline = Heap();
        clock.Restart();
        var suggester = PhraseSuggester.Open(directory, Analyzers.Standard);
        var opened = clock.Elapsed;
        var heap = Heap() - baseline;
        foreach (var misspelt in new[] { false, true })
        {
            var keystrokes = workload.Keystrokes(200, misspelt);
            var figures = Time(keystrokes, text => suggester.Suggest(text));
            Console.WriteLine($"| suggest{(misspelt ? ", misspelt" : "")} | {keystrokes.Count} | {figures} | | |");
        }

        Console.WriteLine();
        var bytes = new DirectoryInfo(folder).EnumerateFiles().Sum(file => file.Length);
        Console.WriteLine($"suggester: written in {written.TotalSeconds:0.00} s, {bytes / 1048576.0:0.00} MB on disk, opened in {opened.TotalMilliseconds:0.0} ms, {heap / 1048576.0:0.0} MB of heap");
        GC.KeepAlive(suggester);
    }

    private static Figures Time<T>(IReadOnlyList<T> inputs, Action<T> action)
    {
        // Until everything is compiled for speed, and every page is in memory.
        var clock = Stopwatch.StartNew();
        for (var round = 0; round < 30 && (round < 1 || clock.ElapsedMilliseconds < 1000); round++)
        {
            foreach (var input in inputs)
            {
                action(input);
            }
        }

        // The best of some rounds is the query's own time, without what else the machine did meanwhile.
        const int rounds = 5;
        var times = new double[inputs.Count];
        for (var i = 0; i < times.Length; i++)
        {
            times[i] = double.MaxValue;
            for (var round = 0; round < rounds; round++)
            {
                var start = Stopwatch.GetTimestamp();
                action(inputs[i]);
                times[i] = Math.Min(times[i], Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }

        Array.Sort(times);
        return new Figures(times[times.Length / 2], times[(int)(times.Length * 0.99)], times[^1]);
    }

    /// <summary>What is alive on the heap, finalizers having run.</summary>
    private static long Heap()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static double Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1048576.0;
    }

    /// <summary>How much of the index's memory-mapped files is in memory (Linux only).</summary>
    private static double MappedMegabytes(string folder)
    {
        if (!File.Exists("/proc/self/smaps"))
        {
            return 0;
        }

        long kilobytes = 0;
        var inIndex = false;
        foreach (var line in File.ReadLines("/proc/self/smaps"))
        {
            if (line.Length > 0 && char.IsAsciiHexDigitLower(line[0]) && line.Contains('-', StringComparison.Ordinal))
            {
                inIndex = line.Contains(folder, StringComparison.Ordinal);
            }
            else if (inIndex && line.StartsWith("Rss:", StringComparison.Ordinal))
            {
                kilobytes += long.Parse(line[4..^2], CultureInfo.InvariantCulture);
            }
        }

        return kilobytes / 1024.0;
    }

    private readonly record struct Figures(double P50, double P99, double Max)
    {
        public override string ToString() => $"{P50:0.0} | {P99:0.0} | {Max:0.0}";
    }
}
