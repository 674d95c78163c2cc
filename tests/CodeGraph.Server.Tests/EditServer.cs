using System.Text;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Sources;

namespace CodeGraph.Server.Tests;

/// <summary>The program over the starter catalogue and small invented files of NCCI edits.</summary>
public sealed class EditServer : TestServerHost
{
    private const string Pairs = """
        Column 1|Column 2|*=in existence|Effective|Deletion|Modifier|PTP Edit Rationale
        |||Date|Date||
        11042|11719||20200101|*|1|Misuse of Column Two code with Column One code
        11042|36591||20170101|*|0|Standards of medical/surgical practice
        11042|A9524||20170101|20251231|1|Misuse of Column Two code with Column One code
        99213|11042||20100101|*|1|Standards of medical/surgical practice
        """;

    private const string Units = """
        "HCPCS/
        CPT Code",Practitioner Services MUE Values,MUE Adjudication Indicator,MUE Rationale
        11042,1,2 Date of Service Edit: Policy,CMS Policy
        A9524,10,3 Date of Service Edit: Clinical,Clinical: Data
        J1885,8,1 Line Edit,Clinical: Data

        """;

    protected override CodeCatalog Catalog
    {
        get
        {
            var folder = Directory.CreateTempSubdirectory("codegraph-edits-").FullName;
            try
            {
                var pairs = Path.Combine(folder, "ccipra-v320r0-f1.txt");
                File.WriteAllText(pairs, "Column1/Column2 Edits\r\n" + Pairs.ReplaceLineEndings("\r\n").Replace('|', '\t') + "\r\n", Encoding.ASCII);
                var units = Path.Combine(folder, "MCR_MUE_PractitionerServices_Eff_01-01-2026.csv");
                File.WriteAllText(units, Units, Encoding.ASCII);
                return CatalogImporter.Import([pairs, units]).Catalog!;
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}

[CollectionDefinition(nameof(EditServer))]
public sealed class EditServerTests : ICollectionFixture<EditServer>;
