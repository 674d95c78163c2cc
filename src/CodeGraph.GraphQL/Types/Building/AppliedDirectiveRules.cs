using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Types.Building;

/// <summary>Checks directives applied in code as documents are checked (§5.7, §5.4): defined, in their place, once, with the arguments they take.</summary>
internal sealed class AppliedDirectiveRules(SchemaContext context, SchemaParts parts)
{
    private readonly Dictionary<string, DirectiveType> _definitions =
        parts.DirectiveTypes.GroupBy(directive => directive.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private bool _canCoerce;

    /// <param name="canCoerce">Whether the schema is sound enough to coerce values.</param>
    internal void Check(bool canCoerce)
    {
        _canCoerce = canCoerce;
        var applied = AppliedDirectives.Of(parts).ToList();
        foreach (var use in applied)
        {
            Check(use);
        }

        foreach (var group in applied.GroupBy(use => (use.Coordinate, use.Location, use.Directive.Name.Value)).Where(group => group.Count() > 1))
        {
            if (_definitions.TryGetValue(group.Key.Value, out var definition) && !definition.IsRepeatable)
            {
                context.Report(group.Key.Coordinate, $"The directive \"{definition}\" can only be used once at this location.", "remove all but one.");
            }
        }
    }

    private void Check(AppliedDirectiveAt use)
    {
        var name = use.Directive.Name.Value;
        if (!_definitions.TryGetValue(name, out var definition))
        {
            context.Report(use.Coordinate, $"Unknown directive \"@{name}\".{DidYouMean.Format(null, _definitions.Keys.Select(known => "@" + known), "@" + name)}",
                "add its definition with AddDirectiveType (or what brings it along, such as AddApolloFederation), or correct the name.");
            return;
        }

        if ((definition.Locations & use.Location) == 0)
        {
            context.Report(use.Coordinate, $"Directive \"@{name}\" may not be used on {use.Location.ToNames()[0]}.",
                $"apply it on {string.Join(" or ", definition.LocationNames)}, or add the location to its definition.");
        }

        foreach (var argument in use.Directive.Arguments)
        {
            CheckArgument(use, definition, argument);
        }

        foreach (var missing in definition.Arguments.Where(argument => argument.IsRequired && use.Directive.Arguments.All(given => given.Name.Value != argument.Name)))
        {
            context.Report(use.Coordinate, $"Argument \"{missing.Coordinate}\" of type \"{missing.Type}\" is required, but it was not provided.", $"give {missing.Name} a value.");
        }
    }

    private void CheckArgument(AppliedDirectiveAt use, DirectiveType definition, ArgumentNode given)
    {
        if (!definition.Arguments.TryGetField(given.Name.Value, out var argument))
        {
            var known = definition.Arguments.Select(candidate => candidate.Name);
            context.Report(use.Coordinate, $"Unknown argument \"{given.Name.Value}\" on directive \"{definition}\".{DidYouMean.Format(null, known, given.Name.Value)}", "correct the name.");
            return;
        }

        if (!_canCoerce)
        {
            return;
        }

        try
        {
            ValueFromAst.Coerce(given.Value, argument.Type);
        }
        catch (LeafCoercionException problem)
        {
            context.Report(use.Coordinate, $"Argument \"{argument.Coordinate}\" has invalid value {SyntaxPrinter.Print(given.Value)}: {problem.Message}", $"give a valid {argument.Type}.");
        }
    }
}
