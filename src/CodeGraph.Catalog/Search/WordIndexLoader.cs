using System.Text;
using CodeGraph.Catalog.Model;
using CodeGraph.Search.Index;

namespace CodeGraph.Catalog.Search;

/// <summary>Reads the committed segments into a <see cref="WordIndex"/>.</summary>
internal static class WordIndexLoader
{
    /// <summary>The entries by number, which document of the index each is, and their words.</summary>
    /// <exception cref="CorruptIndexException">The index names a code that the catalogue does not have.</exception>
    public static (CatalogEntry[] Entries, int[] Docs, WordIndex Index) Load(CodeCatalog catalog, DirectoryReader reader)
    {
        var entries = new List<CatalogEntry>(reader.NumDocs);
        var docs = new List<int>(reader.NumDocs);
        var numbers = new int[reader.MaxDoc];
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            var leaf = reader.LeafOf(doc);
            numbers[doc] = -1;
            if (leaf.LiveDocs?[doc - leaf.DocBase] != false)
            {
                numbers[doc] = entries.Count;
                entries.Add(Entry(catalog, reader, doc));
                docs.Add(doc);
            }
        }

        var builder = new WordIndexBuilder(entries.Count);
        for (var document = 0; document < entries.Count; document++)
        {
            builder.IsReport[document] = ReportingCodes.Has(entries[document]);
        }

        if (reader.Leaves.Count == 1)
        {
            // The usual case, an index committed once: its terms are in order already.
            for (var terms = reader.Leaves[0].Terms(CodeIndexer.WordsField)?.Iterator(); terms is not null && terms.Next();)
            {
                builder.AddTerm(terms.Text);
                AddOccurrences(builder, terms.Postings(), reader.Leaves[0].DocBase, numbers);
            }
        }
        else
        {
            foreach (var term in TermsOf(reader))
            {
                builder.AddTerm(term);
                foreach (var leaf in reader.Leaves)
                {
                    AddOccurrences(builder, leaf.Postings(new Term(CodeIndexer.WordsField, term)), leaf.DocBase, numbers);
                }
            }
        }

        var index = builder.Build(
            document => SearchableText.Of(entries[document]), CodeAnalyzer.Words.PositionIncrementGap, document => Head(reader, docs[document]), CodeAnalyzer.Stem);
        return ([.. entries], [.. docs], index);
    }

    private static CatalogEntry Entry(CodeCatalog catalog, DirectoryReader reader, int doc)
    {
        var id = reader.StoredValue(doc, CodeIndexer.IdField);
        return id is not null && CodeIndexer.EntryOf(catalog, id) is { } entry
            ? entry
            : throw new CorruptIndexException("index", $"document {doc} is '{id}', which is not in the catalogue of the same commit");
    }

    private static int Head(DirectoryReader reader, int doc)
    {
        var leaf = reader.LeafOf(doc);
        return leaf.NumericDocValues(CodeIndexer.HeadField) is { } heads && heads.TryGetValue(doc - leaf.DocBase, out var head) ? (int)head : -1;
    }

    private static List<string> TermsOf(DirectoryReader reader)
    {
        var terms = new List<string>();
        foreach (var leaf in reader.Leaves)
        {
            for (var each = leaf.Terms(CodeIndexer.WordsField)?.Iterator(); each is not null && each.Next();)
            {
                terms.Add(each.Text);
            }
        }

        return [.. terms.Distinct(StringComparer.Ordinal).OrderBy(Encoding.UTF8.GetBytes, Comparer<byte[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other)))];
    }

    private static void AddOccurrences(WordIndexBuilder builder, PostingsEnum? postings, int docBase, int[] numbers)
    {
        while (postings is not null && postings.NextDoc() != DocIdSetIterator.NoMoreDocs)
        {
            var number = numbers[docBase + postings.DocId];
            for (var i = postings.Freq; number >= 0 && i > 0; i--)
            {
                builder.AddOccurrence(number, postings.NextPosition());
            }
        }
    }
}
