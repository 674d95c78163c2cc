using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Variables and fragments name only types the schema has.
/// Section 5.5.1.2, https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence
/// </summary>
internal sealed class KnownTypeNamesRule : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.EnterNamedType;

    public override void EnterNamedType(NamedTypeNode node, ValidationContext context)
    {
        var name = node.Name.Value;
        if (context.Schema.TryGetType(name, out _))
        {
            return;
        }

        var defined = context.Document.Definitions.OfType<ITypeDefinitionNode>().Select(definition => definition.Name.Value).ToList();
        if (!defined.Contains(name))
        {
            var known = context.Schema.Types.Select(type => type.Name).Concat(defined);
            context.Report($"Unknown type \"{name}\"." + (context.Options.HideSuggestions ? "" : DidYouMean.Format(null, known, name)), node);
        }
    }
}
