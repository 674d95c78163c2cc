using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Arguments are ones their field or directive has.
/// Section 5.4.1, https://spec.graphql.org/September2025/#sec-Argument-Names
/// </summary>
internal sealed class KnownArgumentNamesRule(bool onDirectivesOnly = false) : ValidationRule
{
    private bool _isInDirective;

    public override RuleHooks Hooks =>
        (onDirectivesOnly ? RuleHooks.None : RuleHooks.EnterArgument) | RuleHooks.EnterDirective | RuleHooks.LeaveDirective;

    public override void Reset() => _isInDirective = false;

    public override void EnterArgument(ArgumentNode node, ValidationContext context)
    {
        var info = context.TypeInfo;
        if (_isInDirective || info.Argument is not null || info.Field is not { } field || info.ParentType is not { } parentType)
        {
            return;
        }

        var name = node.Name.Value;
        context.Report(
            $"Unknown argument \"{name}\" on field \"{parentType.Name}.{field.Name}\"." + Suggest(field.Arguments.Select(argument => argument.Name), name, context),
            node);
    }

    public override void EnterDirective(DirectiveNode node, IHasDirectives parent, ValidationContext context)
    {
        _isInDirective = true;
        var known = context.GetDefinedDirective(node.Name.Value)?.Arguments.Select(argument => argument.Name.Value).ToList();
        if (known is null && context.TypeInfo.Directive is not { } directive)
        {
            return;
        }

        foreach (var argument in node.Arguments)
        {
            var name = argument.Name.Value;
            if (known is null ? !context.TypeInfo.Directive!.Arguments.ContainsField(name) : !known.Contains(name))
            {
                var options = known ?? context.TypeInfo.Directive!.Arguments.Select(definition => definition.Name);
                context.Report($"Unknown argument \"{name}\" on directive \"@{node.Name.Value}\"." + Suggest(options, name, context), argument);
            }
        }
    }

    public override void LeaveDirective(DirectiveNode node, ValidationContext context) => _isInDirective = false;

    private static string Suggest(IEnumerable<string> options, string name, ValidationContext context)
        => context.Options.HideSuggestions ? "" : DidYouMean.Format(null, options, name);
}
