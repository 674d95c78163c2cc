using System.Diagnostics;
using CodeGraph.Server.Hosting;
using CodeGraph.Server.Resolvers;

namespace CodeGraph.Server.Measuring;

/// <summary>
/// Batches of mixed inputs made from a catalogue, always the same ones: codes that are valid and codes that ended, with and without modifiers and
/// separators, mistyped ones, CPT numbers, and prose. Near codes are sought for every input that has some, as a client that asks for everything does.
/// </summary>
internal sealed class LookupWorkload(CatalogSnapshot snapshot, DateOnly asOf)
{
    /// <summary>Runs the batches so many times and measures the last time.</summary>
    /// <param name="batches">How many different batches.</param>
    /// <param name="size">The inputs of each.</param>
    /// <param name="rounds">How many times, at least 1.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <returns>The times of the batches, and how many inputs got each status.</returns>
    public (Latencies Times, IReadOnlyDictionary<LookupStatus, int> Statuses) Run(int batches, int size, int rounds, CancellationToken cancellation)
    {
        var inputs = Enumerable.Range(0, batches).Select(batch => Batch(batch, size)).ToArray();
        var times = new long[batches];
        var statuses = new Dictionary<LookupStatus, int>();
        for (var round = 0; round < rounds; round++)
        {
            statuses.Clear();
            for (var batch = 0; batch < batches; batch++)
            {
                cancellation.ThrowIfCancellationRequested();
                var start = Stopwatch.GetTimestamp();
                var answers = CodeLookup.Of(inputs[batch], snapshot, asOf);
                foreach (var answer in answers)
                {
                    _ = answer.Suggestions;
                }

                times[batch] = Stopwatch.GetTimestamp() - start;
                foreach (var answer in answers)
                {
                    statuses[answer.Status] = statuses.GetValueOrDefault(answer.Status) + 1;
                }
            }
        }

        return (Latencies.Of(times), statuses);
    }

    private string[] Batch(int number, int size)
    {
        var (codes, modifiers) = (snapshot.Catalog.Codes, snapshot.Catalog.Modifiers);
        var inputs = new string[size];
        for (var i = 0; i < size; i++)
        {
            // A step that shares no factor with the count visits codes of all sections.
            var at = (int)(((((long)number * size) + i) * 7919) % codes.Count);
            var code = codes[at].Value;
            inputs[i] = (i % 10) switch
            {
                0 => $"{code}-{modifiers[at % modifiers.Count].Value}",
                1 => $" {code[..1].ToLowerInvariant()}-{code[1..]} ",
                2 => $"{code[..4]}{(char)('0' + ((code[4] + 5) % 10))}",
                3 => $"{10_000 + (at % 90_000)}",
                4 when i % 20 == 4 => "office visit, established patient",
                _ => code,
            };
        }

        return inputs;
    }
}
