using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Resolvers;

/// <summary>A code or modifier as it stands on a date of service: the runtime value behind <c>Code</c> and <c>Modifier</c>.</summary>
internal abstract class DatedEntry(CatalogEntry entry, DateOnly asOf)
{
    /// <summary>The code or modifier over all releases.</summary>
    public CatalogEntry Entry { get; } = entry;

    /// <summary>The date of service.</summary>
    public DateOnly AsOf { get; } = asOf;

    /// <summary>The official record in force on the date; null when no release has the value.</summary>
    public OfficialRecord? Record { get; } = entry.OfficialOn(asOf);

    /// <summary>Validity on the date.</summary>
    public CodeStatus Status => Entry.StatusOn(AsOf);

    /// <summary>The code or modifier itself.</summary>
    public string Value => Entry.Value;

    /// <summary>Where the curated words come from; null without words.</summary>
    public abstract Provenance? CuratedProvenance { get; }

    /// <summary>Puts a date to a code or a modifier.</summary>
    public static DatedEntry Of(CatalogEntry entry, DateOnly asOf) =>
        entry is Modifier modifier ? new DatedModifier(modifier, asOf) : new DatedCode((Code)entry, asOf);
}

/// <summary>A code on a date of service.</summary>
internal sealed class DatedCode(Code code, DateOnly asOf) : DatedEntry(code, asOf)
{
    /// <summary>The code over all releases.</summary>
    public Code Code { get; } = code;

    /// <summary>What this project wrote about it.</summary>
    public CuratedWords? Words => Code.Words;

    /// <inheritdoc/>
    public override Provenance? CuratedProvenance => Words?.Provenance;
}

/// <summary>A modifier on a date of service.</summary>
internal sealed class DatedModifier(Modifier modifier, DateOnly asOf) : DatedEntry(modifier, asOf)
{
    /// <summary>The modifier over all releases.</summary>
    public Modifier Modifier { get; } = modifier;

    /// <summary>What this project wrote about it.</summary>
    public ModifierWords? Words => Modifier.Words;

    /// <inheritdoc/>
    public override Provenance? CuratedProvenance => Words?.Provenance;
}
