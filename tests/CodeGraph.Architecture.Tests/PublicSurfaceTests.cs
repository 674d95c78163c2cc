using System.Reflection;
using CodeGraph.Testing;

namespace CodeGraph.Architecture.Tests;

/// <summary>What users of the libraries build on does not change unnoticed: a difference is a decision, and goes into the changelog.</summary>
public sealed class PublicSurfaceTests
{
    [Theory]
    [InlineData("CodeGraph.GraphQL")]
    [InlineData("CodeGraph.GraphQL.AspNetCore")]
    public void The_public_surface_is_as_it_was(string library) => Snapshot.Match(PublicSurface.Of(Assembly.Load(library)), library);
}
