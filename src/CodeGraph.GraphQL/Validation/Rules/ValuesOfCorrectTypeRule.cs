using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Literals are values of the type expected where they stand.
/// Sections 5.6.1, 5.6.2 and 5.6.4, https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
/// </summary>
internal sealed class ValuesOfCorrectTypeRule : ValidationRule
{
    // A list or object that has been judged as a whole; nothing within it is looked at.
    private IValueNode? _skipped;

    public override RuleHooks Hooks => RuleHooks.EnterListValue | RuleHooks.LeaveListValue | RuleHooks.EnterObjectValue
        | RuleHooks.LeaveObjectValue | RuleHooks.EnterObjectField | RuleHooks.EnterLeafValue;

    public override void Reset() => _skipped = null;

    public override void EnterListValue(ListValueNode node, ValidationContext context)
    {
        // The traversal is at the item type already.
        if (_skipped is null && context.TypeInfo.ParentInputType?.NullableType() is not ListType)
        {
            CheckLeafValue(node, context);
            _skipped = node;
        }
    }

    public override void LeaveListValue(ListValueNode node, ValidationContext context) => StopSkipping(node);

    public override void EnterObjectValue(ObjectValueNode node, ValidationContext context)
    {
        if (_skipped is not null)
        {
            return;
        }

        if (context.TypeInfo.InputType?.NamedType() is not InputObjectType type)
        {
            CheckLeafValue(node, context);
            _skipped = node;
            return;
        }

        foreach (var field in type.Fields.AsSpan())
        {
            if (field.IsRequired && FindField(node, field.Name) is null)
            {
                context.Report($"Field \"{type.Name}.{field.Name}\" of required type \"{field.Type}\" was not provided.", node);
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(node, type, context);
        }
    }

    public override void LeaveObjectValue(ObjectValueNode node, ValidationContext context) => StopSkipping(node);

    public override void EnterObjectField(ObjectFieldNode node, ValidationContext context)
    {
        if (_skipped is null && context.TypeInfo.InputType is null && context.TypeInfo.ParentInputType?.NamedType() is InputObjectType type)
        {
            var name = node.Name.Value;
            var suggestion = context.Options.HideSuggestions ? "" : DidYouMean.Format(null, type.Fields.Select(field => field.Name), name);
            context.Report($"Field \"{name}\" is not defined by type \"{type.Name}\".{suggestion}", node);
        }
    }

    public override void EnterLeafValue(IValueNode node, ValidationContext context)
    {
        if (_skipped is not null)
        {
            return;
        }

        if (node is not NullValueNode)
        {
            CheckLeafValue(node, context);
        }
        else if (context.TypeInfo.InputType is NonNullType type)
        {
            context.Report($"Expected value of type \"{type}\", found null.", node);
        }
    }

    private static void CheckLeafValue(IValueNode node, ValidationContext context)
    {
        if (context.TypeInfo.InputType is not { } locationType)
        {
            return;
        }

        if (locationType.NamedType() is not LeafType type)
        {
            context.Report($"Expected value of type \"{locationType}\", found {SyntaxPrinter.Print(node)}.", node);
            return;
        }

        try
        {
            type.ParseLiteral(node);
        }
        catch (Exception problem) when (problem is not InsufficientExecutionStackException)
        {
            // A scalar of the schema's own may refuse a literal by any exception.
            var error = problem is LeafCoercionException or GraphQLException
                ? GraphQLError.At(problem.Message, node)
                : GraphQLError.At($"Expected value of type \"{locationType}\", found {SyntaxPrinter.Print(node)}; {problem.Message}", node) with { Exception = problem };
            context.Report(type is ScalarType && !SchemaPrinter.IsSpecifiedScalar(type) ? error.WithCode(GraphQLErrorCodes.InvalidScalarLiteral) : error);
        }
    }

    private static void CheckOneOf(ObjectValueNode node, InputObjectType type, ValidationContext context)
    {
        if (node.Fields.IsEmpty || node.Fields.Any(field => field.Name.Value != node.Fields[0].Name.Value))
        {
            context.Report($"OneOf Input Object \"{type.Name}\" must specify exactly one key.", node);
        }
        else if (node.Fields[^1].Value is NullValueNode)
        {
            context.Report($"Field \"{type.Name}.{node.Fields[0].Name.Value}\" must be non-null.", node);
        }
    }

    private static ObjectFieldNode? FindField(ObjectValueNode node, string name)
    {
        foreach (var field in node.Fields)
        {
            if (string.Equals(field.Name.Value, name, StringComparison.Ordinal))
            {
                return field;
            }
        }

        return null;
    }

    private void StopSkipping(IValueNode node)
    {
        if (ReferenceEquals(_skipped, node))
        {
            _skipped = null;
        }
    }
}
