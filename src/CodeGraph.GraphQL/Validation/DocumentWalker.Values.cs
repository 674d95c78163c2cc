using System.Runtime.CompilerServices;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation;

/// <content>Directives, arguments, values and type references.</content>
internal sealed partial class DocumentWalker
{
    private void VisitDirective(DirectiveNode node, IHasDirectives parent)
    {
        Info.Directive = context.Schema.TryGetDirective(node.Name.Value, out var definition) ? definition : null;
        foreach (var rule in rules.EnterDirective)
        {
            rule.EnterDirective(node, parent, context);
        }

        foreach (var argument in node.Arguments)
        {
            VisitArgument(argument);
        }

        foreach (var rule in rules.LeaveDirective)
        {
            rule.LeaveDirective(node, context);
        }

        Info.Directive = null;
    }

    private void VisitArgument(ArgumentNode node)
    {
        // As in graphql-js, an argument of an unknown directive is looked for on the field around it.
        var arguments = Info.Directive?.Arguments ?? Info.Field?.Arguments;
        var definition = arguments is not null && arguments.TryGetField(node.Name.Value, out var found) ? found : null;
        Info.Argument = definition;
        var outer = Push(definition);
        foreach (var rule in rules.EnterArgument)
        {
            rule.EnterArgument(node, context);
        }

        VisitValue(node.Value);
        Pop(outer);
        Info.Argument = null;
    }

    private void VisitValue(IValueNode node)
    {
        switch (node)
        {
            case VariableNode variable:
                (_usages ??= []).Add(new VariableUsage(variable, Info.InputType, Info.DefaultValue, Info.ParentInputType));
                break;
            case ListValueNode list:
                VisitListValue(list);
                break;
            case ObjectValueNode fields:
                VisitObjectValue(fields);
                break;
            default:
                foreach (var rule in rules.EnterLeafValue)
                {
                    rule.EnterLeafValue(node, context);
                }

                break;
        }
    }

    private void VisitListValue(ListValueNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var outer = (Info.InputType, Info.ParentInputType, Info.DefaultValue);
        Info.ParentInputType = Info.InputType;
        Info.InputType = Info.InputType?.NullableType() is ListType list ? list.ElementType : Info.InputType?.NullableType();
        Info.DefaultValue = null;
        foreach (var rule in rules.EnterListValue)
        {
            rule.EnterListValue(node, context);
        }

        foreach (var item in node.Items)
        {
            VisitValue(item);
        }

        foreach (var rule in rules.LeaveListValue)
        {
            rule.LeaveListValue(node, context);
        }

        Pop(outer);
    }

    private void VisitObjectValue(ObjectValueNode node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var rule in rules.EnterObjectValue)
        {
            rule.EnterObjectValue(node, context);
        }

        foreach (var field in node.Fields)
        {
            VisitObjectField(field);
        }

        foreach (var rule in rules.LeaveObjectValue)
        {
            rule.LeaveObjectValue(node, context);
        }
    }

    private void VisitObjectField(ObjectFieldNode node)
    {
        var definition = Info.InputType?.NamedType() is InputObjectType type && type.Fields.TryGetField(node.Name.Value, out var found) ? found : null;
        var outer = Push(definition);
        foreach (var rule in rules.EnterObjectField)
        {
            rule.EnterObjectField(node, context);
        }

        VisitValue(node.Value);
        Pop(outer);
    }

    private (IType? InputType, IType? ParentInputType, IValueNode? DefaultValue) Push(InputValueDefinition? definition)
    {
        var outer = (Info.InputType, Info.ParentInputType, Info.DefaultValue);
        Info.ParentInputType = Info.InputType;
        Info.InputType = definition?.Type;
        Info.DefaultValue = definition?.DefaultValue;
        return outer;
    }

    private void Pop((IType? InputType, IType? ParentInputType, IValueNode? DefaultValue) outer)
        => (Info.InputType, Info.ParentInputType, Info.DefaultValue) = outer;

    private void VisitType(ITypeNode node)
    {
        while (true)
        {
            switch (node)
            {
                case ListTypeNode list:
                    node = list.Type;
                    continue;
                case NonNullTypeNode nonNull:
                    node = nonNull.Type;
                    continue;
                case NamedTypeNode named:
                    VisitNamedType(named);
                    break;
            }

            return;
        }
    }

    private void VisitNamedType(NamedTypeNode node)
    {
        foreach (var rule in rules.EnterNamedType)
        {
            rule.EnterNamedType(node, context);
        }
    }
}
