using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Descriptors;

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

    /// <summary>The official short description: that of the record, else the licensee's; null without either.</summary>
    public virtual string? ShortDescription => NullIfBlank(Record?.ShortDescription);

    /// <summary>The official full description: that of the record, else the licensee's; null without either.</summary>
    public virtual string? LongDescription => NullIfBlank(Record?.LongDescription);

    /// <summary>Where the curated words come from; null without words.</summary>
    public abstract Provenance? CuratedProvenance { get; }

    private static string? NullIfBlank(string? text) => string.IsNullOrEmpty(text) ? null : text;

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

    /// <summary>The licensee's descriptors in force on the date; those of the oldest release when all are later.</summary>
    public IEnumerable<LicensedDescriptor> LicensedDescriptors =>
        Code.LicensedDescriptorsOn(Code.LicensedDescriptors.Any(descriptor => !(descriptor.InForceFrom > AsOf)) ? AsOf : Code.LicensedDescriptors.Min(descriptor => descriptor.InForceFrom) ?? AsOf);

    /// <inheritdoc/>
    public override string? ShortDescription => base.ShortDescription ?? Licensed(DescriptorKind.Short);

    /// <inheritdoc/>
    public override string? LongDescription => base.LongDescription ?? Licensed(DescriptorKind.Long);

    /// <inheritdoc/>
    public override Provenance? CuratedProvenance => Words?.Provenance;

    private string? Licensed(DescriptorKind kind) =>
        Code.LicensedDescriptors.Count == 0 ? null : LicensedDescriptors.FirstOrDefault(descriptor => descriptor.Kind == kind)?.Text;
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
