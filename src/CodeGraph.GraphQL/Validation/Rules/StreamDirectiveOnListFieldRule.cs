using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Only lists are streamed.
/// Proposal "Incremental delivery", "Stream Directives Are Used On List Fields".
/// </summary>
internal sealed class StreamDirectiveOnListFieldRule : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.EnterDirective;

    public override void EnterDirective(DirectiveNode node, IHasDirectives parent, ValidationContext context)
    {
        if (context.TypeInfo is { Directive: StreamDirectiveType, Field: { } field, ParentType: { } parentType } && field.Type.NullableType() is not ListType)
        {
            context.Report($"Directive \"@stream\" cannot be used on non-list field \"{parentType}.{field.Name}\".", node);
        }
    }
}
