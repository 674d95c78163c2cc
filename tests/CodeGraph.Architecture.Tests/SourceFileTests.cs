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

    // Beside it may stand what only makes sense together with it: records, enums, interfaces, its generic namesake, the
    // classes derived from it, or the others of the family the file is named after.
    [Fact]
    public void A_source_file_holds_one_public_class_or_a_family()
    {
        var crowded = House.SourceFiles("src")
            .Select(path => (Path: path, Classes: PublicType().Matches(File.ReadAllText(path))
                .Where(type => type.Groups["kind"].Value is "class" or "struct" && type.Groups["base"].Value != StemOf(path))
                .Select(type => type.Groups["name"].Value)
                .Distinct()
                .ToList()))
            .Where(file => file.Classes.Count > 1 && !file.Classes.All(name => IsOfFamily(name, file.Path)))
            .Select(file => $"{Path.GetRelativePath(House.Root, file.Path)}: {string.Join(", ", file.Classes)}");

        Assert.Empty(crowded);
    }

    [Fact]
    public void A_source_file_with_one_type_is_named_after_it()
    {
        var misnamed = House.SourceFiles("src")
            .Where(path => Path.GetFileName(path) is not ("Program.cs" or "AssemblyInfo.cs" or "GlobalUsings.cs"))
            .Where(path => AnyType().Matches(File.ReadAllText(path)) is [var only] && only.Groups["name"].Value != StemOf(path))
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

    /// <summary><c>Lexer</c> of <c>Lexer.Strings.cs</c> and <c>ListType</c> of <c>ListType{T}.cs</c>.</summary>
    private static string StemOf(string path) => Path.GetFileName(path).Split('.', '{')[0];

    /// <summary>Whether a name ends with the last word of the file's name: <c>FieldNode</c> in <c>SelectionNodes.cs</c>.</summary>
    private static bool IsOfFamily(string name, string path) =>
        LastWord().Match(StemOf(path)) is { Success: true } word
        && (name.EndsWith(word.Groups["word"].Value, StringComparison.Ordinal) || name.EndsWith(word.Value, StringComparison.Ordinal));

    [GeneratedRegex("(?<word>[A-Z][a-z]+?)s?$")]
    private static partial Regex LastWord();

    [GeneratedRegex(@"^public\s+(?:(?:abstract|sealed|static|readonly|ref|partial|unsafe)\s+)*(?<kind>record|class|struct|interface|enum)\s+(?:struct\s+|class\s+)?(?<name>\w+)(?:<[^>]*>)?(?:\([^)]*\))?(?:\s*:\s*(?<base>\w+))?", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^(?:(?:public|internal|file|abstract|sealed|static|readonly|ref|partial|unsafe)\s+)*(?<kind>record|class|struct|interface|enum)\s+(?:struct\s+|class\s+)?(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex AnyType();
}
