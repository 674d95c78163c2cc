using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Scalars and enums have no selections; objects, interfaces and unions have some.
/// Section 5.3.3, https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections
/// </summary>
internal sealed class ScalarLeafsRule : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.EnterField;

    public override void EnterField(FieldNode node, ValidationContext context)
    {
        if (context.TypeInfo.Type is not { } type)
        {
            return;
        }

        var name = node.Name.Value;
        if (type.NamedType().IsLeafType())
        {
            if (node.SelectionSet is not null)
            {
                context.Report($"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", node.SelectionSet);
            }
        }
        else if (node.SelectionSet is null)
        {
            context.Report($"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?", node);
        }
        else if (node.SelectionSet.Selections.IsEmpty)
        {
            context.Report($"Field \"{name}\" of type \"{type}\" must have at least one field selected.", node);
        }
    }
}
