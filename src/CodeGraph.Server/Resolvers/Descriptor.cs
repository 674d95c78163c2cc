using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Descriptors;

namespace CodeGraph.Server.Resolvers;

/// <summary>An official description.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Text">The description.</param>
/// <param name="Provenance">The record, or the row of the licensee's file, that states it.</param>
/// <param name="Copyright">The copyright notice that goes with it; null for works of the US Government.</param>
internal sealed record Descriptor(DescriptorKind Kind, string Text, Provenance Provenance, string? Copyright = null)
{
    /// <summary>The descriptions of a code or modifier on its date, the full one first: those of its record, else the licensee's.</summary>
    public static IReadOnlyList<Descriptor> Of(DatedEntry entry)
    {
        var descriptors = new List<Descriptor>(2);
        if (entry.Record is { LongDescription.Length: > 0 } described)
        {
            descriptors.Add(new Descriptor(DescriptorKind.Long, described.LongDescription, described.Provenance));
        }

        if (entry.Record is { ShortDescription.Length: > 0 } named)
        {
            descriptors.Add(new Descriptor(DescriptorKind.Short, named.ShortDescription, named.Provenance));
        }

        if (entry is DatedCode { Code.LicensedDescriptors.Count: > 0 } code)
        {
            descriptors.AddRange(code.LicensedDescriptors.OrderBy(descriptor => descriptor.Kind)
                .Select(descriptor => new Descriptor(descriptor.Kind, descriptor.Text, descriptor.Provenance, descriptor.Copyright)));
        }

        return descriptors;
    }
}
