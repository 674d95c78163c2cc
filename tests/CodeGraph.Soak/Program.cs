// Keeps a running server busy with random requests: valid ones, damaged ones, random bytes; and watches its memory.
//
//   dotnet run --project tests/CodeGraph.Soak -- URL --pid PID [--minutes N (10)] [--connections N (4)] [--seed N (1)]
//
// URL is the GraphQL endpoint, PID the server's process, whose resident memory is sampled. Exit code 1 when a request was not
// answered as GraphQL, or when memory grew: when the median of the last third is over 1.1 times that of the second third.
using System.Globalization;
using CodeGraph.GraphQL.Utilities;
using CodeGraph.Soak;

var options = args.Skip(1).Chunk(2).ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture));
var (minutes, connections, seed) = (options.GetValueOrDefault("--minutes", 10), options.GetValueOrDefault("--connections", 4), options.GetValueOrDefault("--seed", 1));
using var target = new HttpTarget(args[0]);
var schema = BuildSchema.FromSdl(await target.GetSdlAsync());
var memory = new MemoryLog(options["--pid"]);
var tally = new Tally();
using var end = new CancellationTokenSource(TimeSpan.FromMinutes(minutes));

var workers = Enumerable.Range(0, connections).Select(async i =>
{
    var requests = new RandomRequests(schema, new Random((seed * 1000) + i));
    while (!end.IsCancellationRequested)
    {
        var request = requests.Next();
        tally.Add(request, await target.SendAsync(request));
    }
}).ToArray();

for (var minute = 1; !end.IsCancellationRequested && !workers.Any(worker => worker.IsFaulted); minute++)
{
    await memory.WatchAsync(TimeSpan.FromMinutes(1), end.Token);
    Console.WriteLine($"minute {minute}: {tally.Describe()}; memory at most {memory.MaxOfLastMinute >> 20} MB");
}

await Task.WhenAll(workers);
tally.Failures.Take(10).ToList().ForEach(Console.WriteLine);
Console.WriteLine($"{tally.Describe()}; {tally.Total / (minutes * 60)} requests/s");
Console.WriteLine($"memory: median of the second third {memory.MedianOfThird(1) >> 20} MB, of the last third {memory.MedianOfThird(2) >> 20} MB, at most {memory.Max >> 20} MB");
var isFlat = memory.MedianOfThird(2) <= memory.MedianOfThird(1) * 1.1;
Console.WriteLine(isFlat && tally.Failures.IsEmpty ? "memory is flat, every request was answered" : isFlat ? "requests were not answered" : "memory is not flat");
return isFlat && tally.Failures.IsEmpty ? 0 : 1;
