using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Coverage;
using CodeGraph.GraphQL.Execution;

namespace CodeGraph.Server.Resolvers.Coverage;

/// <summary>What is known of the Medicare coverage of a code or modifier: the value behind <c>Coverage</c>.</summary>
/// <param name="Entry">The code or modifier on its date.</param>
internal sealed record EntryCoverage(DatedEntry Entry)
{
    private const string Downloads = "https://www.cms.gov/medicare-coverage-database/downloads/downloads.aspx";

    /// <summary>The coverage code of the official record; null without one.</summary>
    public CodedValue? Value => Entry.Record?.Coverage;

    /// <summary>The documents that name it.</summary>
    public IReadOnlyList<CoverageListing> Listings(CoverageDatabase database) =>
        Entry is DatedModifier ? database.ListingsOfModifier(Entry.Value) : database.ListingsOf(Entry.Value);

    /// <summary>A page of the documents that name it, by the arguments of the field.</summary>
    public Connection<CoverageListing> ListingPage(IResolverContext context)
    {
        var filter = DocumentFilter.Of(context);
        var listings = Listings(context.Snapshot().Catalog.DataSets.Coverage);
        return ListPage.Of(context, filter.IsEmpty ? listings : [.. listings.Where(listing => filter.Matches(listing.Document))], "listing",
            listing => $"{listing.Document.DisplayId}-{listing.Group}-{listing.Provenance.Row}");
    }

    /// <summary>The exclusions of the drug as self-administered that are in force on the date.</summary>
    public IReadOnlyList<SelfAdministeredDrug> Drugs(CoverageDatabase database) => Entry is DatedModifier
        ? []
        : [.. database.DrugsOf(Entry.Value).Where(drug => (drug.EffectiveDate is not { } from || from <= Entry.AsOf) && (drug.EndDate is not { } to || Entry.AsOf <= to))];

    /// <summary>What the loaded files cannot tell; null when there is nothing to say.</summary>
    public string? Notice(CoverageDatabase database)
    {
        if (database.IsEmpty)
        {
            return $"No tables of the Medicare Coverage Database are loaded: import the downloads of current LCDs and current articles ({Downloads}).";
        }

        var found = Listings(database).Count > 0;
        var loaded = $"the loaded tables of the Medicare Coverage Database ({database.Release})";
        var none = found ? null : $"No determination or article that names {Entry.Value} was found in {loaded}; this says nothing about whether Medicare covers it.";
        var (table, what) = Entry is DatedModifier ? ("article_x_hcpc_modifier", "modifiers") : ("article_x_hcpc_code", "codes");
        var missing = database.Has(table) ? null
            : Entry is DatedModifier ? $"The table of articles' {what} ({table}.csv) is not among {loaded}."
            : $"Since 2019 the A/B contractors' lists of codes stand in billing and coding articles, and the table of those ({table}.csv) is not among {loaded}.";
        var locals = Entry is DatedModifier || database.Has("lcd_x_hcpc_code") ? null : $"The table of local determinations' codes (lcd_x_hcpc_code.csv) is not among {loaded}.";
        return string.Join(' ', new[] { none, missing, locals }.OfType<string>()) is { Length: > 0 } text ? text : null;
    }
}
