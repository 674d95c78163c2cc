using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Resolvers;
using CodeGraph.Server.Schema.Facts;
using CodeGraph.Server.Schema.Specialties;

namespace CodeGraph.Server.Schema;

/// <summary>The object type <c>Specialty</c>.</summary>
internal sealed class SpecialtyType : ObjectType<Specialty>
{
    /// <summary>The kind in the ids of specialties.</summary>
    public const string IdKind = "Specialty";

    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<Specialty> descriptor)
    {
        descriptor.Name("Specialty").Implements<NodeType>().Description("A medical specialty or kind of supplier that bills codes.");
        descriptor.Field("id", s => OpaqueText.Write(IdKind, s.Id)).NonNull<IdType>().Description("Opaque and stable over releases and servers; for `node`.");
        descriptor.Field("code", s => s.Id).NonNull<StringType>().Description("The specialty's key, such as `nuclear-medicine`; for `specialty` and filters.");
        descriptor.Field("name", s => s.Name).NonNull<StringType>().Description("The name shown to people.");
        descriptor.Field("description", s => s.Description).Type<StringType>().Description("What the specialty does; null when the name says it all.");
        descriptor.Field("medicareSpecialtyCode", s => s.MedicareSpecialtyCode).Type<StringType>().Description("The two-character Medicare specialty code; null where Medicare has none.");
        SpecialtyFields.AddTo(descriptor);
        descriptor.Field("provenance", s => s.Provenance).NonNull<ProvenanceType>().Description("Where the facts come from.");
    }
}
