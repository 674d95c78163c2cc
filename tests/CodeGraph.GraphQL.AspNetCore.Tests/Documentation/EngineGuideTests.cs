using System.Reflection;
using CodeGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Documentation;

/// <summary>docs/graphql-engine.md is tested as written.</summary>
public sealed class EngineGuideTests
{
    private const string Page = "graphql-engine.md";

    [Fact]
    public void Every_sample_compiles_after_those_before_it()
    {
        var samples = CodeSample.Of(Page, "csharp");
        var compiler = new SampleCompiler();
        Assert.True(samples.Count >= 15, $"{samples.Count} samples were found");
        Assert.Empty(samples.SelectMany(sample => compiler.Compile(sample).Errors));
    }

    [Fact]
    public async Task The_first_sample_runs_and_answers_the_first_query()
    {
        var first = CodeSample.Of(Page, "csharp")[0];
        var asked = CodeSample.Of(Page, "graphql")[0];
        Assert.Contains("app.Run();", first.Text, StringComparison.Ordinal);
        var server = first with { Text = first.Text.Replace("app.Run();", $"{typeof(RunningSample).FullName}.Run(app);", StringComparison.Ordinal) };
        var (assembly, errors) = new SampleCompiler().Compile(server);
        Assert.Empty(errors);
        RunningSample.Query = asked.Text;
        Assembly.Load(assembly!).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        Assert.Equal("""{"data":{"book":{"title":"Emma","authors":[{"name":"Jane Austen"}],"price":10.0}}}""", await RunningSample.Answer.Task);
    }

    [Fact]
    public void Links_within_the_page_lead_somewhere()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "..", "docs", Page));
        var headings = text.Split('\n').Where(line => line.StartsWith('#'))
            .Select(line => new string([.. line.TrimStart('#').Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-').Select(c => c == ' ' ? '-' : c)]));
        var links = text.Split("](#").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]);
        Assert.Empty(links.Except(headings));
    }
}

/// <summary>What the first sample calls instead of running until it is stopped.</summary>
public static class RunningSample
{
    internal static string Query { get; set; } = "";

    internal static TaskCompletionSource<string> Answer { get; } = new();

    /// <summary>Asks the application's schema the page's first query.</summary>
    public static void Run(WebApplication app)
    {
        using var scope = app.Services.CreateScope();
        using var result = app.Services.GetRequiredService<RequestExecutor>()
            .ExecuteAsync(OperationRequest.FromText(Query, services: scope.ServiceProvider)).AsTask().GetAwaiter().GetResult();
        Answer.SetResult(result.ToString());
    }
}
