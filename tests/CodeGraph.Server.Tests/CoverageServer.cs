using System.Text;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Sources;

namespace CodeGraph.Server.Tests;

/// <summary>The program over the starter catalogue and small invented tables of the Medicare Coverage Database, with a file of payer policies.</summary>
public sealed class CoverageServer : TestServerHost
{
    private static readonly (string Name, string Text)[] Tables =
    [
        ("lcd.csv", "lcd_id,lcd_version,title,orig_det_eff_date,last_updated\n50001,7,Invented Imaging,2015-10-01 00:00:00,2026-02-03 10:00:00\n50002,2,Invented Tracers,2016-10-01 00:00:00,2026-02-03\n"),
        ("lcd_x_hcpc_code.csv", "lcd_id,lcd_version,hcpc_code_id,hcpc_code_version,hcpc_code_group,range,last_updated\n50001,7,A9597,99,1,N,2026-01-03\n50002,2,A9597,99,2,N,2026-01-03\n"),
        ("lcd_x_hcpc_code_group.csv", "lcd_id,lcd_version,hcpc_code_group,paragraph,last_updated\n50001,7,1,\"<p>For <b>PET</b></p>\",2026-01-03\n"),
        ("lcd_x_contractor.csv", "lcd_id,lcd_version,contractor_id,contractor_type_id,contractor_version,last_updated\n50001,7,1,12,1,2026-01-03\n50002,2,2,12,1,2026-01-03\n"),
        ("lcd_related_ncd_documents.csv", "lcd_id,lcd_version,related_num,r_ncd_id,r_ncd_version,last_updated\n50001,7,1,900,4,2026-01-03\n"),
        ("ncd_trkg.csv", "NCD_id,NCD_vrsn_num,NCD_mnl_sect,NCD_mnl_sect_title,NCD_efctv_dt\n900,4,220.99.1,Invented National Imaging,2013-06-11 00:00:00\n"),
        ("article_x_code_table.csv", "article_id,article_version,article_type,code_table_row,brand_name,eff_date,end_date,comments,hcpc_code_id,last_updated\n60002,1,3,1,Invented brand,2020-01-01,2026-06-30,Apparent on its Face,J0139,2026-01-03\n"),
        ("contractor.csv", "contractor_id,contractor_type_id,contractor_version,contractor_bus_name,contractor_number,ignore,last_updated\n1,12,1,Northern Invented,01111,,2026-01-03\n2,12,1,Southern Invented,02222,,2026-01-03\n"),
        ("contractor_jurisdiction.csv", "contractor_id,contractor_type_id,contractor_version,state_id,last_updated,active_date,term_date\n1,12,1,1,2026-01-03,2010-01-01,\n2,12,1,2,2026-01-03,2010-01-01,\n"),
        ("state_lookup.csv", "state_id,state_abbrev,description\n1,MN,Minnesota\n2,TX,Texas\n"),
        ("policies.csv", "payer_id,payer_name,code,kind,text,effective_from,citation\ninvented-plan,Invented Plan,A9597,prior-authorization,Ask first.,2026-01-01,Policy 7\n"),
    ];

    protected override CodeCatalog Catalog
    {
        get
        {
            var folder = Directory.CreateTempSubdirectory("codegraph-coverage-").FullName;
            try
            {
                foreach (var (name, text) in Tables)
                {
                    File.WriteAllText(Path.Combine(folder, name), text, Encoding.ASCII);
                }

                return CatalogImporter.Import([folder]).Catalog!;
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }
}

[CollectionDefinition(nameof(CoverageServer))]
public sealed class CoverageServerTests : ICollectionFixture<CoverageServer>;
