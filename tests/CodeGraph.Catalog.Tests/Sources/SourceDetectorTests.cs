using CodeGraph.Catalog.Sources;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Sources;

public class SourceDetectorTests
{
    [OfficialFileFact("README.md")]
    public void Every_official_file_is_told_by_its_content()
    {
        var root = Path.GetDirectoryName(OfficialFiles.Path("README.md"))!;
        var kinds = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(root, path).Replace('\\', '/'), SourceDetector.Detect(SourceFile.FromPath(path, isNamed: false))))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => $"{file.Name}: {file.Item2.Kind.Describe()}{(file.Item2.Table is { } table ? " " + table : "")}");

        Snapshot.Match(string.Join('\n', kinds));
    }

    [Theory]
    [InlineData("", SourceKind.Unreadable)]
    [InlineData("%PDF-1.7", SourceKind.NotASource)]
    [InlineData("a\0b", SourceKind.NotASource)]
    [InlineData("Just some words", SourceKind.NotASource)]
    [InlineData("PK\u0003\u0004 and no more", SourceKind.Unreadable)]
    [InlineData("ÐÏ\u0011à", SourceKind.Unreadable)]
    [InlineData("\n<!DOCTYPE html>\n<html>", SourceKind.NotASource)]
    [InlineData("<html lang=en><head>", SourceKind.NotASource)]
    [InlineData("lcd_id,lcd_version,something_new", SourceKind.CoverageDatabase)]
    [InlineData("A9524001003Iodine", SourceKind.HcpcsText)]
    [InlineData("A9524001003Iodine\nis how\nthis poem\nstarts", SourceKind.NotASource)]
    public void Content_decides(string content, SourceKind kind)
    {
        var detection = SourceDetector.Detect(SourceFile.FromBytes("HCPC2026.txt", System.Text.Encoding.Latin1.GetBytes(content), isNamed: true));

        Assert.Equal(kind, detection.Kind);
        Assert.Equal(kind is SourceKind.NotASource or SourceKind.Unreadable, detection.Reason is not null);
    }
}
