namespace CodeGraph.GraphQL.AspNetCore.Tests.Ide;

/// <summary>What the build makes of the npm package; nothing where it was built without npm.</summary>
public sealed class RestoredIdeTests
{
    private static readonly string Folder = new GraphQLToolOptions().ServeFrom;

    [Fact]
    public void The_package_comes_whole_and_with_its_licence_or_not_at_all()
    {
        if (!Directory.Exists(Folder))
        {
            return;
        }

        Assert.True(File.Exists(Path.Combine(Folder, "index.html")));
        Assert.True(File.Exists(Path.Combine(Folder, "service-worker.js")));
        Assert.Contains("ChilliCream License", File.ReadAllText(Path.Combine(Folder, "LICENSE")), StringComparison.Ordinal);
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(Folder, "static", "js"), "main.*.js"));
    }
}
