using System.Runtime.CompilerServices;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation;

/// <summary>
/// The one traversal all rules share: it keeps <see cref="ValidationContext.TypeInfo"/> up to date, notes where variables
/// are used and calls the rules. What is current outside of a node lives in the locals of its method.
/// </summary>
internal sealed partial class DocumentWalker(ValidationContext context, RuleSet rules)
{
    private List<VariableUsage>? _usages;

    private TypeInfo Info => context.TypeInfo;

    public void VisitDocument(DocumentNode node)
    {
        _usages = null;
        foreach (var rule in rules.EnterDocument)
        {
            rule.EnterDocument(node, context);
        }

        foreach (var definition in node.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    VisitOperation(operation);
                    break;
                case FragmentDefinitionNode fragment:
                    VisitFragmentDefinition(fragment);
                    break;
                default:
                    VisitTypeSystem(definition);
                    break;
            }
        }

        foreach (var rule in rules.LeaveDocument)
        {
            rule.LeaveDocument(node, context);
        }
    }

    /// <summary>Walks through a fragment only for the variables used in it, before its turn has come.</summary>
    public List<VariableUsage> CollectUsages(FragmentDefinitionNode node, Schema schema)
    {
        context.BeginUsages(schema);
        _usages = null;
        VisitFragmentDefinition(node);
        return _usages ?? [];
    }

    private void VisitOperation(OperationDefinitionNode node)
    {
        _usages = null;
        Info.Type = context.Schema.GetRootType(node.Operation);
        foreach (var rule in rules.EnterOperation)
        {
            rule.EnterOperation(node, context);
        }

        EnterDirectives(node);
        foreach (var definition in node.VariableDefinitions)
        {
            VisitVariableDefinition(definition);
        }

        VisitDirectives(node);
        VisitSelectionSet(node.SelectionSet, isInline: false);
        context.SetUsages(node, _usages);
        foreach (var rule in rules.LeaveOperation)
        {
            rule.LeaveOperation(node, context);
        }

        Info.Clear();
    }

    private void VisitFragmentDefinition(FragmentDefinitionNode node)
    {
        _usages = null;
        Info.Type = OutputType(node.TypeCondition);
        foreach (var rule in rules.EnterFragmentDefinition)
        {
            rule.EnterFragmentDefinition(node, context);
        }

        EnterDirectives(node);
        VisitNamedType(node.TypeCondition);
        VisitDirectives(node);
        VisitSelectionSet(node.SelectionSet, isInline: false);
        context.SetUsages(node, _usages);
        Info.Clear();
    }

    private void VisitVariableDefinition(VariableDefinitionNode node)
    {
        // A type that does not exist has no values to check.
        Info.InputType = context.TypeFromAst(node.Type) is { } type && type.IsInputType() ? type : null;
        foreach (var rule in rules.EnterVariableDefinition)
        {
            rule.EnterVariableDefinition(node, context);
        }

        EnterDirectives(node);
        VisitType(node.Type);
        if (node.DefaultValue is not null)
        {
            VisitValue(node.DefaultValue);
        }

        VisitDirectives(node);
        Info.InputType = null;
    }

    private void VisitSelectionSet(SelectionSetNode node, bool isInline)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var outer = Info.ParentType;
        Info.ParentType = Info.Type?.NamedType() is { } type && type.IsCompositeType() ? type : null;
        if (!isInline)
        {
            foreach (var rule in rules.EnterSelectionSet)
            {
                rule.EnterSelectionSet(node, context);
            }
        }

        foreach (var selection in node.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    VisitField(field);
                    break;
                case FragmentSpreadNode spread:
                    VisitFragmentSpread(spread);
                    break;
                case InlineFragmentNode fragment:
                    VisitInlineFragment(fragment);
                    break;
            }
        }

        Info.ParentType = outer;
    }

    private void VisitField(FieldNode node)
    {
        var (outerField, outerType) = (Info.Field, Info.Type);
        var definition = Info.ParentType is { } parent ? context.Schema.GetField(parent, node.Name.Value) : null;
        Info.Field = definition;
        Info.Type = definition?.Type;
        foreach (var rule in rules.EnterField)
        {
            rule.EnterField(node, context);
        }

        EnterDirectives(node);
        foreach (var argument in node.Arguments)
        {
            VisitArgument(argument);
        }

        VisitDirectives(node);
        if (node.SelectionSet is not null)
        {
            VisitSelectionSet(node.SelectionSet, isInline: false);
        }

        foreach (var rule in rules.LeaveField)
        {
            rule.LeaveField(node, context);
        }

        Info.Field = outerField;
        Info.Type = outerType;
    }

    private void VisitFragmentSpread(FragmentSpreadNode node)
    {
        foreach (var rule in rules.EnterFragmentSpread)
        {
            rule.EnterFragmentSpread(node, context);
        }

        EnterDirectives(node);
        VisitDirectives(node);
    }

    private void VisitInlineFragment(InlineFragmentNode node)
    {
        var outer = Info.Type;
        Info.Type = node.TypeCondition is null ? Info.Type?.NamedType() : OutputType(node.TypeCondition);
        foreach (var rule in rules.EnterInlineFragment)
        {
            rule.EnterInlineFragment(node, context);
        }

        EnterDirectives(node);
        if (node.TypeCondition is not null)
        {
            VisitNamedType(node.TypeCondition);
        }

        VisitDirectives(node);
        VisitSelectionSet(node.SelectionSet, isInline: true);
        Info.Type = outer;
    }

    private IType? OutputType(NamedTypeNode node) => context.TypeFromAst(node) is { } type && type.IsOutputType() ? type : null;

    private void EnterDirectives(IHasDirectives node)
    {
        if (!node.Directives.IsEmpty)
        {
            foreach (var rule in rules.EnterDirectives)
            {
                rule.EnterDirectives(node, context);
            }
        }
    }

    private void VisitDirectives(IHasDirectives parent)
    {
        foreach (var directive in parent.Directives)
        {
            VisitDirective(directive, parent);
        }
    }
}
