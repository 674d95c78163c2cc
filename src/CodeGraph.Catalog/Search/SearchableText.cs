using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Descriptors;

namespace CodeGraph.Catalog.Search;

/// <summary>One of the texts by which a code or modifier is found.</summary>
/// <param name="Field">Which of its texts.</param>
/// <param name="Text">The text, never empty.</param>
internal readonly record struct SearchableText(MatchField Field, string Text)
{
    /// <summary>Whether it is a description, in which amounts stand beside the name, and not a name itself.</summary>
    public bool IsOfficial => Field is MatchField.ShortDescription or MatchField.LongDescription;

    /// <summary>
    /// The texts of an entry. The order is part of the index: values of the field <c>words</c> are told apart by it, so the
    /// indexer and the searcher must both take it from here.
    /// </summary>
    public static IReadOnlyList<SearchableText> Of(CatalogEntry entry)
    {
        var texts = new List<SearchableText>(8);
        Add(MatchField.ShortDescription, entry.Official?.ShortDescription);
        Add(MatchField.LongDescription, entry.Official?.LongDescription);
        foreach (var descriptor in (entry as Code)?.LicensedDescriptors ?? [])
        {
            // Of a kind only the newest release's, whose texts stand first; a clinician's kind has several.
            if (descriptor.Provenance.Release == ((Code)entry).LicensedDescriptors.First(other => other.Kind == descriptor.Kind).Provenance.Release)
            {
                Add(FieldOf(descriptor.Kind), descriptor.Text);
            }
        }

        switch (entry)
        {
            case Code { Words: { } words }:
                AddAll(MatchField.Synonym, words.Synonyms);
                AddAll(MatchField.PlainLanguage, words.PlainLanguage);
                Add(MatchField.Summary, words.Summary);
                Add(MatchField.ClinicalContext, words.ClinicalContext);
                break;
            case Modifier { Words: { } words }:
                AddAll(MatchField.Synonym, words.Synonyms);
                AddAll(MatchField.PlainLanguage, words.PlainLanguage);
                Add(MatchField.ClinicalContext, words.WhenToUse);
                break;
        }

        return texts;

        static MatchField FieldOf(DescriptorKind kind) => kind switch
        {
            DescriptorKind.Long => MatchField.LongDescription,
            DescriptorKind.Medium or DescriptorKind.Short => MatchField.ShortDescription,
            DescriptorKind.Consumer => MatchField.PlainLanguage,
            _ => MatchField.Synonym,
        };

        void Add(MatchField field, string? text)
        {
            if (!string.IsNullOrWhiteSpace(text))
            {
                texts.Add(new SearchableText(field, text));
            }
        }

        void AddAll(MatchField field, IReadOnlyList<string> all)
        {
            foreach (var text in all)
            {
                Add(field, text);
            }
        }
    }
}
