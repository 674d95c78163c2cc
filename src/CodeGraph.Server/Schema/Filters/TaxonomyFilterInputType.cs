using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Specialties;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>The input object <c>TaxonomyFilterInput</c>.</summary>
internal sealed class TaxonomyFilterInputType : InputObjectType<TaxonomyFilter>
{
    private static readonly (string Name, string Description, Func<TaxonomyCode, string?> TextOf)[] Texts =
    [
        ("code", "The ten characters.", code => code.Code),
        ("displayName", "The name to show.", code => code.DisplayName),
        ("grouping", "The widest of the three levels.", code => code.Grouping),
        ("classification", "The second level.", code => code.Classification),
        ("specialization", "The third level.", code => code.Specialization),
    ];

    /// <inheritdoc/>
    protected override void Configure(IInputObjectTypeDescriptor<TaxonomyFilter> descriptor)
    {
        descriptor.Name("TaxonomyFilterInput").Description("Conditions on a taxonomy code; all that are given must hold.");
        descriptor.Field("and").List<TaxonomyFilterInputType>().Description("All of these hold.");
        descriptor.Field("or").List<TaxonomyFilterInputType>().Description("At least one of these holds.");
        foreach (var (name, description, _) in Texts)
        {
            descriptor.Field(name).Type<StringOperationFilterInputType>().Description(description);
        }

        descriptor.Create(values =>
        {
            var (and, or) = (values.Get<IReadOnlyList<TaxonomyFilter>?>("and"), values.Get<IReadOnlyList<TaxonomyFilter>?>("or"));
            var conditions = Texts.Select(field => (Condition: values.Get<TextCondition?>(field.Name), field.TextOf)).Where(pair => pair.Condition is not null).ToArray();
            return new TaxonomyFilter(code =>
                (and is null || and.All(part => part.Matches(code)))
                && (or is null || or.Any(part => part.Matches(code)))
                && Array.TrueForAll(conditions, pair => pair.Condition!.Fits(pair.TextOf(code))));
        });
    }
}
