// What CodeGraph's parts cost.
//
//   dotnet run -c Release --project tests/CodeGraph.Benchmarks -- peer-server [codes.json]
//       serves the schema that GraphQL servers are compared with, on PORT (4170); the records may also be named by CODES_JSON
//   dotnet run -c Release --project tests/CodeGraph.Benchmarks -- search-corpus HCPCS-FILE [documents …]
//       builds the search library's index over the official descriptors (0) or that many made of their words, and measures it
//   dotnet run -c Release --project tests/CodeGraph.Benchmarks -- --filter '*'
//       runs the benchmarks in this process; see --help
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using CodeGraph.Benchmarks.Peers;
using CodeGraph.Benchmarks.Search;

if (args is ["peer-server", ..])
{
    await PeerServer.RunAsync(args.Length > 1 ? args[1] : Environment.GetEnvironmentVariable("CODES_JSON"));
    return 0;
}

if (args is ["search-corpus", .. var rest])
{
    return SearchCorpus.Run(rest);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(
    args, DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
return 0;
