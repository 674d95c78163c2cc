using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Search;

namespace CodeGraph.Server.Commands;

/// <summary>Codes and matches in a line of a terminal.</summary>
internal static class EntryText
{
    /// <summary>What a person reads first about an entry.</summary>
    public static string Describe(CatalogEntry entry) =>
        entry.Official?.LongDescription is { Length: > 0 } text ? text
        : (entry as Code)?.Words?.Summary ?? (entry as Modifier)?.Words?.WhenToUse ?? entry.DescriptorNotice ?? "";

    /// <summary>Why an entry was found.</summary>
    public static string Why(CodeMatch match) => match switch
    {
        { Tier: MatchTier.ExactCode } => "exact code",
        { Tier: MatchTier.CodePrefix } => "begins so",
        { RelatedTo: { } anchor } => $"{match.Tier} of {anchor}",
        { Synonym: { } synonym } => $"{match.Tier}: {synonym}",
        { Edits: > 0 } => $"{match.Tier}: read as {match.Term}",
        _ => $"{match.Tier}: {match.Term} in {match.Field}",
    };
}
