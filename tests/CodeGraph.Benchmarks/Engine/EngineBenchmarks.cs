using System.Text;
using BenchmarkDotNet.Attributes;
using CodeGraph.Benchmarks.Peers;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Validation;

namespace CodeGraph.Benchmarks.Engine;

/// <summary>What each step of the engine costs for one document: parse, validate, plan; execute when cached; all of it when not.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private Schema _schema = null!;
    private RequestExecutor _executor = null!;
    private RequestExecutor _forgetful = null!;
    private OperationRequest _request = null!;
    private byte[] _text = null!;
    private DocumentNode _document = null!;

    [ParamsAllValues]
    public BenchmarkDocument Document { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _schema = PeerSchema.Create(PeerRecords.Sample());
        _text = Encoding.UTF8.GetBytes(Document.Text());
        _document = Utf8GraphQLParser.Parse(_text);
        _request = new OperationRequest { Query = _text };
        _executor = new RequestExecutor(_schema);
        _forgetful = new RequestExecutor(_schema, new RequestExecutorOptions { DocumentCacheBytes = 0 });
        if (DocumentValidator.Validate(_schema, _document) is [var error, ..])
        {
            throw new InvalidOperationException($"{Document}: {error.Message}");
        }

        Execute();
        Execute();
    }

    [Benchmark(Description = "parse")]
    public DocumentNode Parse() => Utf8GraphQLParser.Parse(_text);

    [Benchmark(Description = "validate")]
    public IReadOnlyList<GraphQL.GraphQLError> Validate() => DocumentValidator.Validate(_schema, _document);

    [Benchmark(Description = "plan")]
    public object Plan()
    {
        // Selection sets are compiled when a value first comes up; the root's is what every operation compiles.
        var document = new CachedDocument(_document, [], _text.Length);
        var operation = new CompiledOperation(_schema, _document.Definitions.OfType<OperationDefinitionNode>().First(), _schema.QueryType, document);
        return operation.PlanFor(VariableValues.None).Root;
    }

    [Benchmark(Description = "execute, cached")]
    public int Execute() => Run(_executor);

    [Benchmark(Description = "whole, never cached")]
    public int Whole() => Run(_forgetful);

    private int Run(RequestExecutor executor)
    {
        var execution = executor.ExecuteAsync(_request);
        using var result = execution.IsCompleted ? execution.Result : throw new InvalidOperationException("The benchmark's resolvers are synchronous.");
        return result.HasErrors ? throw new InvalidOperationException(result.ToString()) : result.Json.Length;
    }
}
