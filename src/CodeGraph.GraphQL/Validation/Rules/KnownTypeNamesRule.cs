using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types.Building;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Variables, fragments and definitions name only types that there are.
/// Section 5.5.1.2, https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence
/// </summary>
internal sealed class KnownTypeNamesRule : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.EnterNamedType;

    public override void EnterNamedType(NamedTypeNode node, ValidationContext context)
    {
        var name = node.Name.Value;
        if (context.Schema.TryGetType(name, out _) || context.DefinedTypes.ContainsKey(name))
        {
            return;
        }

        // Definitions may use what a schema gets to have by being used, e.g. Float.
        var isSdl = context.TypeSystemDefinition is not null;
        if (isSdl && SchemaPrelude.Schema.TryGetType(name, out _))
        {
            return;
        }

        var types = isSdl ? context.Schema.Types.Concat(SchemaPrelude.Schema.Types) : context.Schema.Types;
        var known = types.Select(type => type.Name).Concat(context.DefinedTypes.Keys);
        context.Report($"Unknown type \"{name}\"." + (context.Options.HideSuggestions ? "" : DidYouMean.Format(null, known, name)), node);
    }
}
