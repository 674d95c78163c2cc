using CodeGraph.Catalog.Data;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Data;

public class StarterVerifierTests
{
    [OfficialFileFact(Official.Text2026)]
    public void The_official_facts_of_the_starter_catalogue_are_those_of_the_official_file()
    {
        var verification = StarterVerifier.Verify(StarterCatalog.Load(), Official.From2026.Catalog!);

        Assert.Empty(verification.Differences.Select(difference => difference.ToString()));
        Assert.Empty(verification.MissingModifiers);
        Assert.True(verification.CodesCompared >= 640);
        Assert.Equal(383, verification.ModifiersCompared);
    }
}
