using CodeGraph.Catalog.Model;
using CodeGraph.Search.Documents;
using CodeGraph.Search.Index;

namespace CodeGraph.Catalog.Search;

/// <summary>Makes the search documents of a catalogue.</summary>
public static class CodeIndexer
{
    /// <summary>The keyword field with the entry's code: its key for updates.</summary>
    internal const string IdField = "id";

    /// <summary>The text field with all texts of the entry, one value each, in the order of <see cref="SearchableText.Of"/>.</summary>
    internal const string WordsField = "words";

    /// <summary>The doc values with the position of the word of the long description that says what the thing is (see <see cref="DescriptionHead"/>).</summary>
    internal const string HeadField = "head";

    private const string ModifierMark = "-";

    /// <summary>Adds a document for each code and modifier of the catalogue. The caller commits.</summary>
    public static void AddDocuments(CodeCatalog catalog, IndexWriter writer)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var entry in catalog.Codes.Concat<CatalogEntry>(catalog.Modifiers))
        {
            var document = new Document { new KeywordField(IdField, IdOf(entry), stored: true) };
            foreach (var text in SearchableText.Of(entry))
            {
                document.Add(new TextField(WordsField, text.Text, CodeAnalyzer.Words));
                if (text.Field is MatchField.LongDescription && DescriptionHead.PositionIn(text.Text) is >= 0 and var head)
                {
                    document.Add(new NumericDocValuesField(HeadField, head));
                }
            }

            CodeFacets.AddTo(document, entry);
            writer.AddDocument(document);
        }
    }

    /// <summary>The entry that a stored id names, or null.</summary>
    internal static CatalogEntry? EntryOf(CodeCatalog catalog, string id) =>
        id.StartsWith(ModifierMark, StringComparison.Ordinal) ? catalog.FindModifier(id[ModifierMark.Length..]) : catalog.FindCode(id);

    // A modifier's id begins with a mark, since a modifier and a code could otherwise share one.
    private static string IdOf(CatalogEntry entry) => entry is Modifier ? ModifierMark + entry.Value : entry.Value;
}
