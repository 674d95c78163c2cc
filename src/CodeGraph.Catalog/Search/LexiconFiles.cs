using CodeGraph.Catalog.Data;

namespace CodeGraph.Catalog.Search;

/// <summary>Reads the lexicon's files, in the format of Solr's synonym files.</summary>
internal static class LexiconFiles
{
    /// <summary>The lexicon that comes with CodeGraph: all files of <c>Data/lexicon</c>.</summary>
    public static Lazy<Lexicon> BuiltIn { get; } = new(ReadBuiltIn);

    /// <summary>Adds the rules of a file.</summary>
    /// <param name="lexicon">Takes the rules.</param>
    /// <param name="file">The file's name, for error messages.</param>
    /// <param name="lines">Its lines: <c>a, b</c> or <c>a => b, c</c>; what follows a <c>#</c> is a remark.</param>
    /// <exception cref="FormatException">A line is neither; the message names file and line.</exception>
    public static void Read(Lexicon lexicon, string file, IEnumerable<string> lines)
    {
        var number = 0;
        foreach (var raw in lines)
        {
            number++;
            var entry = raw.Split('#', 2)[0].Trim();
            if (entry.Length == 0)
            {
                continue;
            }

            var sides = entry.Split("=>");
            var left = Terms(sides[0]);
            var right = sides.Length == 2 ? Terms(sides[1]) : left;
            if (sides.Length > 2 || left.Length == 0 || right.Length == 0 || (sides.Length == 1 && left.Length < 2))
            {
                throw new FormatException($"{file}:{number}: expected 'a, b' or 'a => b', found '{entry}'.");
            }

            foreach (var typed in left)
            {
                foreach (var meant in right.Where(meant => meant != typed))
                {
                    lexicon.Add(typed, meant, entry);
                }
            }
        }
    }

    private static string[] Terms(string side) => side.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Lexicon ReadBuiltIn()
    {
        var lexicon = new Lexicon();
        foreach (var (name, text) in StarterCatalog.Lexicon())
        {
            Read(lexicon, name, text.Split('\n'));
        }

        return lexicon;
    }
}
