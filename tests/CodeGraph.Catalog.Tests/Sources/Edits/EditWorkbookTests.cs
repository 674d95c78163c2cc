using System.IO.Compression;
using System.Security;
using System.Text;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Edits;
using CodeGraph.Catalog.Sources;
using CodeGraph.Catalog.Sources.Edits;

namespace CodeGraph.Catalog.Tests.Sources.Edits;

/// <summary>CMS publishes the edits as workbooks too, with the same columns under the same headings.</summary>
public class EditWorkbookTests
{
    [Fact]
    public void Pairs_are_read_from_a_workbook()
    {
        var workbook = Workbook(
            ["A notice of copyright."],
            ["Column1/Column2 Edits"],
            ["Column 1", "Column 2", "*=in existence\nprior to 1996", "Effective\nDate", "Deletion\nDate\n*=no data", "Modifier\n0=not allowed\n1=allowed\n9=not applicable", "PTP Edit Rationale"],
            ["0001A", "36591", "*", "20220101", "*", "0", "Misuse"],
            ["0001A", "G0008", "", "20220101", "20231231", "1", "Misuse"]);
        var file = SourceFile.FromBytes("ccioph-v322r0-f3.xlsx", workbook, isNamed: true);

        Assert.Equal(SourceKind.ProcedureToProcedureEdits, SourceDetector.Detect(file).Kind);
        var edits = Edits(PairEditsReader.Read, file);
        var edit = Assert.Single(edits.PairsOn(EditSetting.OutpatientHospital, new(2026, 7, 1))!.Find("0001A", "G0008"));
        Assert.Equal((new DateOnly(2022, 1, 1), new DateOnly(2023, 12, 31), "1", 5), (edit.Terms.EffectiveDate, edit.Terms.DeletionDate!.Value, edit.Terms.ModifierIndicator.Code, edit.Provenance.Row!.Value));
    }

    [Fact]
    public void Units_are_read_from_a_workbook()
    {
        var workbook = Workbook(
            ["A notice of copyright."],
            ["HCPCS/\nCPT Code", "DME Supplier Services MUE Values", "MUE Adjudication Indicator", "MUE Rationale"],
            ["E0601", "1", "3 Date of Service Edit: Clinical", "Nature of Equipment"]);
        var file = SourceFile.FromBytes("MCR_MUE_DMESupplierServices_Eff_04-01-2026.xlsx", workbook, isNamed: true);

        Assert.Equal(SourceKind.MedicallyUnlikelyEdits, SourceDetector.Detect(file).Kind);
        var edit = Edits(UnitEditsReader.Read, file).UnitsOn(EditSetting.DmeSupplier, new(2026, 4, 1))!.Find("E0601")!;
        Assert.Equal((1, "3", "Nature of Equipment", 3), (edit.Units, edit.AdjudicationIndicator.Code, edit.Rationale, edit.Provenance.Row!.Value));
    }

    private static CorrectCodingEdits Edits(SourceReader read, SourceFile file)
    {
        var problems = new ProblemLog(file.Name);
        var catalog = new CatalogBuilder();
        read(file, problems, default).AddTo(catalog);
        Assert.Empty(problems.Problems);
        return catalog.Build().DataSets.Edits;
    }

    private static byte[] Workbook(params string[][] rows)
    {
        const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var cells = string.Concat(rows.Select((row, i) => $"<row r=\"{i + 1}\">" + string.Concat(row.Select((cell, j) =>
            $"<c r=\"{(char)('A' + j)}{i + 1}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(cell)}</t></is></c>")) + "</row>"));
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Add(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Add(zip, "_rels/.rels", $"<Relationships xmlns=\"{Relationships}\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Sheet}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Edits\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Relationships}\"><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            Add(zip, "xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Sheet}\"><sheetData>{cells}</sheetData></worksheet>");
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text));
    }
}
