using System.Runtime.CompilerServices;
using CodeGraph.Catalog.Model.Modifiers;

namespace CodeGraph.Catalog.Tests.Model.Modifiers;

public class ModifiersPageTests
{
    [Fact]
    public void The_page_lists_every_family_with_its_modifiers_and_its_source()
    {
        var page = File.ReadAllLines(Path.Combine(Folder(), "..", "..", "..", "..", "docs", "modifiers.md"));
        var first = Array.IndexOf(page, "| family | modifiers | source |") + 2;

        Assert.Equal(
            ModifierFits.Families.Select(family => $"| {family.Family} | {string.Join(' ', family.Modifiers)} | {family.Source} |"),
            page[first..].TakeWhile(line => line.Length > 0));
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
