using System.Collections.Immutable;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// No two arguments of a field or directive have the same name.
/// Section 3.6.1, https://spec.graphql.org/September2025/#sec-Field-Arguments
/// </summary>
internal sealed class UniqueArgumentDefinitionNamesRule : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.EnterTypeSystem;

    public override void EnterTypeSystem(IDefinitionNode node, ValidationContext context)
    {
        if (node is DirectiveDefinitionNode directive)
        {
            CheckArguments($"@{directive.Name.Value}", directive.Arguments, context);
            return;
        }

        var (typeName, fields) = node switch
        {
            ComplexTypeDefinitionNode type => (type.Name.Value, type.Fields),
            ComplexTypeExtensionNode type => (type.Name.Value, type.Fields),
            _ => ("", []),
        };
        foreach (var field in fields)
        {
            CheckArguments($"{typeName}.{field.Name.Value}", field.Arguments, context);
        }
    }

    private static void CheckArguments(string owner, ImmutableArray<InputValueDefinitionNode> arguments, ValidationContext context)
    {
        foreach (var group in DuplicateNames.Find(arguments.AsSpan(), argument => argument.Name.Value))
        {
            context.Report($"Argument \"{owner}({group.Key}:)\" can only be defined once.", [.. group.Select(argument => argument.Name)]);
        }
    }
}
