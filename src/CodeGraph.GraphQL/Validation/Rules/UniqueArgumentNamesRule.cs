using System.Collections.Immutable;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// No two arguments of a field or directive have the same name.
/// Section 5.4.2, https://spec.graphql.org/September2025/#sec-Argument-Uniqueness
/// </summary>
internal sealed class UniqueArgumentNamesRule : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.EnterField | RuleHooks.EnterDirective;

    public override void EnterField(FieldNode node, ValidationContext context) => CheckArguments(node.Arguments, context);

    public override void EnterDirective(DirectiveNode node, IHasDirectives parent, ValidationContext context) => CheckArguments(node.Arguments, context);

    private static void CheckArguments(ImmutableArray<ArgumentNode> arguments, ValidationContext context)
    {
        if (arguments.Length < 2)
        {
            return;
        }

        foreach (var group in DuplicateNames.Find(arguments.AsSpan(), argument => argument.Name.Value))
        {
            context.Report($"There can be only one argument named \"{group.Key}\".", [.. group.Select(argument => argument.Name)]);
        }
    }
}
