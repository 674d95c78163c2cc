using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Resolvers;

/// <summary>An official description.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Text">The description.</param>
/// <param name="Provenance">The record that states it.</param>
internal sealed record Descriptor(DescriptorKind Kind, string Text, Provenance Provenance)
{
    /// <summary>The descriptions a record has, the full one first.</summary>
    public static IReadOnlyList<Descriptor> Of(OfficialRecord? record)
    {
        var descriptors = new List<Descriptor>(2);
        if (record is { LongDescription.Length: > 0 })
        {
            descriptors.Add(new Descriptor(DescriptorKind.Long, record.LongDescription, record.Provenance));
        }

        if (record is { ShortDescription.Length: > 0 })
        {
            descriptors.Add(new Descriptor(DescriptorKind.Short, record.ShortDescription, record.Provenance));
        }

        return descriptors;
    }
}

/// <summary>The official descriptions a code can have.</summary>
internal enum DescriptorKind
{
    /// <summary>At most 28 characters, for claims and lists.</summary>
    Short,

    /// <summary>The full definition.</summary>
    Long,
}
