using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CodeGraph.GraphQL.AspNetCore.Tests.Documentation;

/// <summary>Compiles the samples of a page in their order; each may use the types of those before it.</summary>
internal sealed class SampleCompiler
{
    /// <summary>What a web project has without asking, the namespaces the page's first sample opens, and the variables its snippets use.</summary>
    private const string Prelude = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Text.Json;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        global using CodeGraph.GraphQL;
        global using CodeGraph.GraphQL.AspNetCore;
        global using CodeGraph.GraphQL.AspNetCore.WebSockets;
        global using CodeGraph.GraphQL.Execution;
        global using CodeGraph.GraphQL.Subscriptions;
        global using CodeGraph.GraphQL.Language;
        global using CodeGraph.GraphQL.Types;
        global using CodeGraph.GraphQL.Utilities;
        global using CodeGraph.GraphQL.Validation;
        global using CodeGraph.GraphQL.Types.Descriptors;
        global using static Surroundings;

        internal static class Surroundings
        {
            internal static WebApplicationBuilder builder { get; } = null!;
            internal static IServiceCollection services { get; } = null!;
            internal static IServiceProvider provider { get; } = null!;
            internal static WebApplication app { get; } = null!;
            internal static Catalogue catalogue { get; } = null!;
        }

        internal sealed record Catalogue(string Release);

        internal sealed class Prices
        {
            internal IAsyncEnumerable<decimal> WatchAsync(string isbn) => throw new NotSupportedException(isbn);
        }

        internal static class Users
        {
            internal static ValueTask<string?> OfAsync(JsonElement token, CancellationToken cancellationToken) => new(token.GetString());
        }
        """;

    private readonly List<MetadataReference> _references =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>Compiles a sample; the errors name it.</summary>
    internal (byte[]? Assembly, IReadOnlyList<string> Errors) Compile(CodeSample sample)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        var tree = CSharpSyntaxTree.ParseText(sample.Text, options, $"line {sample.Line}");
        var isProgram = tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        var compilation = CSharpCompilation.Create(
            $"Sample{sample.Line}",
            [CSharpSyntaxTree.ParseText(Prelude, options), tree],
            _references,
            new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        if (!result.Success)
        {
            return (null, [.. result.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error).Select(problem => $"sample at {problem}")]);
        }

        _references.Add(MetadataReference.CreateFromImage(assembly.ToArray()));
        return (assembly.ToArray(), []);
    }
}
