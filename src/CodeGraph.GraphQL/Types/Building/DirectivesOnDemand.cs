using CodeGraph.GraphQL.CacheControl;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Types.Building;

/// <summary>
/// Defines the library's own directives in the schemas that apply them, and only there: nobody has to add a definition to use
/// <c>.Cost(…)</c>, and a schema without it keeps its SDL.
/// </summary>
internal static class DirectivesOnDemand
{
    private static readonly (string Name, Func<DirectiveType> Create)[] Known =
    [
        (CostDirective.DirectiveName, () => new CostDirective()),
        (ListSizeDirective.DirectiveName, () => new ListSizeDirective()),
        (CacheControlDirective.DirectiveName, () => new CacheControlDirective()),
    ];

    /// <summary>Adds the definitions that are applied and missing, with the types they need. All other types are complete.</summary>
    internal static void AddTo(List<DirectiveType> directives, SchemaContext context, IEnumerable<DirectiveNode> appliedToSchema)
    {
        var applied = appliedToSchema.Concat(context.Types.SelectMany(AppliedIn)).Select(directive => directive.Name.Value).ToHashSet(StringComparer.Ordinal);
        var complete = context.Types.Count;
        foreach (var (name, create) in Known)
        {
            if (applied.Contains(name) && directives.TrueForAll(directive => directive.Name != name))
            {
                var directive = create();
                directive.Configure(context);
                directives.Add(directive);
            }
        }

        context.ConfigureAll();
        foreach (var type in context.Types.Skip(complete).ToList())
        {
            type.Complete(context);
        }
    }

    private static IEnumerable<DirectiveNode> AppliedIn(NamedType type) => type.Directives.Concat(type switch
    {
        ComplexOutputType complex => complex.Fields.SelectMany(field => field.Directives.Concat(field.Arguments.SelectMany(argument => argument.Directives))),
        InputObjectType input => input.Fields.SelectMany(field => field.Directives),
        EnumType enumType => enumType.Values.SelectMany(value => value.Directives),
        _ => [],
    });
}
