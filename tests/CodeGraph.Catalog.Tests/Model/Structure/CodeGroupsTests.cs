using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;
using CodeGraph.Catalog.Model.Structure;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Model.Structure;

public class CodeGroupsTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    [Fact]
    public void Every_category_of_the_official_list_stands_in_the_group_of_its_letter()
    {
        var categories = CodeGroups.Betos.Where(category => category.ParentCode is not null).ToArray();

        Assert.Equal(OfficialCodeLists.Betos.Values.Select(value => value.Code).Order(), categories.Select(category => category.Code).Order());
        Assert.All(categories, category => Assert.Null(CodeGroups.FindBetos(category.ParentCode!)!.ParentCode));
        Assert.Equal("I1E", CodeGroups.FindBetos("i1e")!.Code);
    }

    [Fact]
    public void A_code_stands_where_its_record_in_force_on_the_date_puts_it()
    {
        var catalog = new CatalogBuilder()
            .AddCodeRecord("A9532", Records.Of("Albumin", "2020-01").WithBetos("I1F"))
            .AddCodeRecord("A9532", Records.Of("Albumin").WithBetos("I1E"))
            .Build();

        Assert.Single(catalog.Groups.CodesOfBetos(CodeGroups.FindBetos("I1E")!, Today));
        Assert.Empty(catalog.Groups.CodesOfBetos(CodeGroups.FindBetos("I1F")!, Today));
        Assert.Single(catalog.Groups.CodesOfBetos(CodeGroups.FindBetos("I1F")!, new DateOnly(2020, 6, 1)));
        Assert.Single(catalog.Groups.CodesOfBetos(CodeGroups.FindBetos("I")!, Today));
    }

    [OfficialFileFact(Official.Text2026)]
    public void The_groups_of_the_official_file_hold_every_code_once_by_betos_and_at_least_once_by_type_of_service()
    {
        var catalog = Official.From2026.Catalog!;
        var coded = catalog.Codes.Count(code => code.Official?.Betos is not null);
        var tops = CodeGroups.Betos.Where(category => category.ParentCode is null).ToArray();

        Assert.Equal(coded, tops.Sum(top => catalog.Groups.CodesOfBetos(top, Today).Count()));
        Assert.Equal(
            catalog.Codes.Sum(code => code.Official?.TypesOfService.Count ?? 0),
            OfficialCodeLists.TypesOfService.Values.Sum(type => catalog.Groups.CodesOfTypeOfService(type.Code, Today).Count()));
    }
}
