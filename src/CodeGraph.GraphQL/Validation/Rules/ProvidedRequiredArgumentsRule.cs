using System.Collections.Immutable;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Arguments that are non-null and have no default are given.
/// Section 5.4.3, https://spec.graphql.org/September2025/#sec-Required-Arguments
/// </summary>
internal sealed class ProvidedRequiredArgumentsRule(bool onDirectivesOnly = false) : ValidationRule
{
    // On leaving, so that errors inside of the field come first.
    public override RuleHooks Hooks => (onDirectivesOnly ? RuleHooks.None : RuleHooks.LeaveField) | RuleHooks.LeaveDirective;

    public override void LeaveField(FieldNode node, ValidationContext context)
    {
        if (context.TypeInfo.Field is not { } field)
        {
            return;
        }

        foreach (var argument in field.Arguments.AsSpan())
        {
            if (argument.IsRequired && !IsProvided(node.Arguments, argument.Name))
            {
                context.Report($"Field \"{field.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.", node);
            }
        }
    }

    public override void LeaveDirective(DirectiveNode node, ValidationContext context)
    {
        var name = node.Name.Value;
        if (context.GetDefinedDirective(name) is { } defined)
        {
            foreach (var argument in defined.Arguments)
            {
                if (argument.Type is NonNullTypeNode && argument.DefaultValue is null && !IsProvided(node.Arguments, argument.Name.Value))
                {
                    ReportMissing(name, argument.Name.Value, argument.Type);
                }
            }
        }
        else if (context.TypeInfo.Directive is { } directive)
        {
            foreach (var argument in directive.Arguments.AsSpan())
            {
                if (argument.IsRequired && !IsProvided(node.Arguments, argument.Name))
                {
                    ReportMissing(name, argument.Name, argument.Type);
                }
            }
        }

        void ReportMissing(string directiveName, string argumentName, object type)
            => context.Report($"Directive \"@{directiveName}\" argument \"{argumentName}\" of type \"{type}\" is required, but it was not provided.", node);
    }

    private static bool IsProvided(ImmutableArray<ArgumentNode> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (string.Equals(argument.Name.Value, name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
