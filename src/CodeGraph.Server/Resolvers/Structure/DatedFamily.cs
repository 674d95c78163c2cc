using CodeGraph.Catalog.Model.Structure;

namespace CodeGraph.Server.Resolvers.Structure;

/// <summary>A family of codes as it stands on a date of service.</summary>
/// <param name="Family">The family.</param>
/// <param name="AsOf">The date of service.</param>
internal sealed record DatedFamily(CodeFamily Family, DateOnly AsOf);

/// <summary>A member of a family on a date of service.</summary>
/// <param name="Member">The member.</param>
/// <param name="AsOf">The date of service.</param>
internal sealed record DatedMember(FamilyMember Member, DateOnly AsOf);
