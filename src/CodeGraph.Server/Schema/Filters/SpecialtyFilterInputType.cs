using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>SpecialtyFilterInput</c>.</summary>
internal sealed class SpecialtyFilterInputType : InputObjectType<SpecialtyFilter>
{
    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<SpecialtyFilter> descriptor)
    {
        descriptor.Name("SpecialtyFilterInput").Description("Conditions on a specialty; all that are given must hold.");
        descriptor.Field("and").List<SpecialtyFilterInputType>().Description("All of these hold.");
        descriptor.Field("or").List<SpecialtyFilterInputType>().Description("At least one of these holds.");
        descriptor.Field("code").Type<StringOperationFilterInputType>().Description("The specialty's key.");
        descriptor.Field("name").Type<StringOperationFilterInputType>().Description("The name shown to people.");
        descriptor.Create(values =>
        {
            var (and, or) = (values.Get<IReadOnlyList<SpecialtyFilter>?>("and"), values.Get<IReadOnlyList<SpecialtyFilter>?>("or"));
            var (code, name) = (values.Get<TextCondition?>("code"), values.Get<TextCondition?>("name"));
            return new SpecialtyFilter(specialty =>
                (and is null || and.All(part => part.Matches(specialty)))
                && (or is null || or.Any(part => part.Matches(specialty)))
                && (code is null || code.Fits(specialty.Id))
                && (name is null || name.Fits(specialty.Name)));
        });
    }
}
