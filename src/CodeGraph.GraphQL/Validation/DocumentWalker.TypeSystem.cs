using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation;

/// <content>Definitions and extensions of the type system: what SDL is made of, and what an executable document must not have.</content>
internal sealed partial class DocumentWalker
{
    private void VisitTypeSystem(IDefinitionNode node)
    {
        context.TypeSystemDefinition = node;
        foreach (var rule in rules.EnterTypeSystem)
        {
            rule.EnterTypeSystem(node, context);
        }

        VisitMembers(node);
        context.TypeSystemDefinition = null;
    }

    private void VisitMembers(ISyntaxNode node)
    {
        foreach (var child in SyntaxChildren.Of(node))
        {
            switch (child)
            {
                case DirectiveNode directive:
                    VisitDirective(directive, (IHasDirectives)node);
                    break;
                case ITypeNode type:
                    VisitType(type);
                    break;
                case OperationTypeDefinitionNode root:
                    VisitNamedType(root.Type);
                    break;
                case InputValueDefinitionNode value:
                    VisitInputValueDefinition(value);
                    break;
                case IHasDirectives member:
                    EnterDirectives(member);
                    VisitMembers(member);
                    break;
            }
        }
    }

    private void VisitInputValueDefinition(InputValueDefinitionNode node)
    {
        EnterDirectives(node);
        VisitType(node.Type);
        if (node.DefaultValue is not null)
        {
            VisitValue(node.DefaultValue);
        }

        VisitDirectives(node);
    }
}
