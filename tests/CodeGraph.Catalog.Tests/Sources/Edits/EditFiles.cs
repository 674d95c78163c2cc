using CodeGraph.Catalog.Model.Edits;
using CodeGraph.Catalog.Sources;

namespace CodeGraph.Catalog.Tests.Sources.Edits;

/// <summary>Small invented NCCI files in the official layouts; the names decide release and setting, as CMS's do.</summary>
internal static class EditFiles
{
    public const string PairsName = "ccipra-v322r0-f1.txt";
    public const string UnitsName = "MCR_MUE_PractitionerServices_Eff_04-01-2026.csv";

    private const string PairsHeading =
        "A notice of copyright.\t\t\t\t\t\t\r\nColumn1/Column2 Edits\t\t\t\t\t\t\r\nColumn 1\tColumn 2\t*=in existence\tEffective\tDeletion\tModifier\tPTP Edit Rationale\r\n"
        + "\t\tprior to 1996\tDate\tDate\t0=not allowed\t\r\n\t\t\t\t*=no data\t1=allowed\t\r\n\t\t\t\t\t9=not applicable\t\r\n";

    /// <summary>The line of the first pair.</summary>
    public const int FirstPairLine = 7;

    public static string Pairs(params IEnumerable<string> rows) => PairsHeading + string.Concat(rows.Select(row => row.Replace('|', '\t') + "\r\n"));

    public static string Units(string setting, params IEnumerable<string> rows) =>
        $"\"A notice of\n\ncopyright \u00AE\",,,\n\"HCPCS/\nCPT Code\",{setting} MUE Values,MUE Adjudication Indicator,MUE Rationale\n" + string.Concat(rows.Select(row => row + "\n"));

    /// <summary>The line of the first code.</summary>
    public const int FirstUnitsLine = 6;

    public static (SourceContent Content, ProblemLog Problems) Read(SourceReader reader, string name, byte[] bytes)
    {
        var problems = new ProblemLog(name);
        return (reader(SourceFile.FromBytes(name, bytes, isNamed: true), problems, default), problems);
    }

    public static CorrectCodingEdits Edits(params (string Name, string Text)[] files)
    {
        var folder = Directory.CreateTempSubdirectory("codegraph-edits-").FullName;
        try
        {
            foreach (var (name, text) in files)
            {
                File.WriteAllBytes(Path.Combine(folder, name), System.Text.Encoding.Latin1.GetBytes(text));
            }

            return CatalogImporter.Import(files.Select(file => Path.Combine(folder, file.Name))).Catalog!.DataSets.Edits;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
