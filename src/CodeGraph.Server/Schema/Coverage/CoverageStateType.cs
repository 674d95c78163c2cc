using CodeGraph.Catalog.Model.Coverage;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Coverage;

/// <summary>The object type <c>CoverageState</c>.</summary>
internal sealed class CoverageStateType : ObjectType<CoverageState>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<CoverageState> descriptor)
    {
        descriptor.Name("CoverageState").Description("A state, or a part of one as contractors divide it.");
        descriptor.Field("abbreviation", s => s.Abbreviation).NonNull<StringType>().Description("Such as `TX`; parts of states have their own, such as `SF` for Southern California.");
        descriptor.Field("name", s => s.Name).NonNull<StringType>().Description("The name.");
    }
}
