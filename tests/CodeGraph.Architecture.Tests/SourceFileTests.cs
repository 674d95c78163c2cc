using System.Text.RegularExpressions;

namespace CodeGraph.Architecture.Tests;

public partial class SourceFileTests
{
    private const int MaxLines = 400;

    [Fact]
    public void No_source_file_is_longer_than_400_lines()
    {
        var tooLong = House.SourceFiles("src")
            .Select(path => (Path: Path.GetRelativePath(House.Root, path), Lines: File.ReadLines(path).Count()))
            .Where(file => file.Lines > MaxLines);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void A_source_file_holds_one_public_type_or_a_family_of_records()
    {
        var crowded = House.SourceFiles("src")
            .Select(path => (Path: Path.GetRelativePath(House.Root, path), Types: PublicType().Matches(File.ReadAllText(path))))
            .Where(file => file.Types.Count > 1 && file.Types.Any(type => type.Groups["kind"].Value is "class" or "struct" or "interface"))
            .Select(file => $"{file.Path}: {string.Join(", ", file.Types.Select(type => type.Groups["name"].Value))}");

        Assert.Empty(crowded);
    }

    [Fact]
    public void A_source_file_is_named_after_a_type_it_declares()
    {
        var misnamed = House.SourceFiles("src")
            .Where(path => Path.GetFileName(path) is not ("Program.cs" or "AssemblyInfo.cs" or "GlobalUsings.cs"))
            .Where(path =>
            {
                var name = Path.GetFileName(path).Split('.')[0];
                var types = AnyType().Matches(File.ReadAllText(path));
                return types.Count > 0 && types.All(type => type.Groups["name"].Value != name)
                    && types.All(type => type.Groups["kind"].Value is "class" or "struct" or "interface");
            })
            .Select(path => Path.GetRelativePath(House.Root, path));

        Assert.Empty(misnamed);
    }

    [Theory]
    [InlineData("Utils")]
    [InlineData("Util")]
    [InlineData("Helper")]
    [InlineData("Helpers")]
    [InlineData("Manager")]
    [InlineData("Common")]
    [InlineData("Misc")]
    public void No_type_or_folder_has_a_name_that_says_nothing(string word)
    {
        var types = House.SourceFiles("src")
            .SelectMany(path => AnyType().Matches(File.ReadAllText(path)).Select(type => type.Groups["name"].Value))
            .Where(name => name.EndsWith(word, StringComparison.Ordinal));
        var folders = House.SourceFiles("src")
            .Select(path => Path.GetFileName(Path.GetDirectoryName(path)!))
            .Where(name => name == word);

        Assert.Empty(types.Concat(folders).Distinct());
    }

    [Fact]
    public void Every_test_project_stands_for_a_project_of_src()
    {
        string[] besides = ["CodeGraph.Architecture.Tests"];
        var tested = Directory.EnumerateFiles(Path.Combine(House.Root, "tests"), "*.Tests.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Except(besides)
            .Select(name => name[..^".Tests".Length]);

        Assert.Equal(House.MayKnow.Keys.Order(), tested.Order());
    }

    [GeneratedRegex(@"^public\s+(?:(?:abstract|sealed|static|readonly|ref|partial|unsafe)\s+)*(?<kind>record|class|struct|interface|enum)\s+(?:struct\s+|class\s+)?(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^(?:(?:public|internal|file|abstract|sealed|static|readonly|ref|partial|unsafe)\s+)*(?<kind>record|class|struct|interface|enum)\s+(?:struct\s+|class\s+)?(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex AnyType();
}
