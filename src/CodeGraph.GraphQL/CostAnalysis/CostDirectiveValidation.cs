using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Building;

namespace CodeGraph.GraphQL.CostAnalysis;

/// <summary>Finds <c>@cost</c> and <c>@listSize</c> that name what is not there, while the schema is created.</summary>
internal static class CostDirectiveValidation
{
    internal static void Validate(SchemaContext context)
    {
        foreach (var type in context.Types)
        {
            CheckWeight(context, type.Name, type.Directives);
            switch (type)
            {
                case ComplexOutputType complex:
                    foreach (var field in complex.Fields)
                    {
                        CheckField(context, field);
                    }

                    break;
                case InputObjectType input:
                    foreach (var field in input.Fields)
                    {
                        CheckWeight(context, field.Coordinate, field.Directives);
                    }

                    break;
            }
        }
    }

    private static void CheckField(SchemaContext context, OutputField field)
    {
        CheckWeight(context, field.Coordinate, field.Directives);
        foreach (var argument in field.Arguments)
        {
            CheckWeight(context, argument.Coordinate, argument.Directives);
        }

        if (ListSizeRule.In(field.Directives) is not { } rule)
        {
            return;
        }

        foreach (var path in rule.SlicingArguments.Where(path => !Leads(field, path)))
        {
            var name = string.Join('.', path);
            context.Report(field.Coordinate, $"@listSize of {field.Coordinate} names the slicing argument \"{name}\", which it does not have.",
                "name arguments of the field that are Int or a list; \"filter.max\" for a field of an input object.");
        }

        foreach (var name in rule.SizedFields.Where(name => !HasList(field.Type.NamedType(), name)))
        {
            context.Report(field.Coordinate, $"@listSize of {field.Coordinate} names the sized field \"{name}\", which is no list of {field.Type.NamedType()}.",
                "name the fields of the returned object that hold the items.");
        }
    }

    private static void CheckWeight(SchemaContext context, string coordinate, IReadOnlyList<Language.DirectiveNode> directives)
    {
        if (DirectiveArguments.Find(directives, CostDirective.DirectiveName) is not null && CostDirective.WeightIn(directives) is null)
        {
            context.Report(coordinate, $"The weight in @cost of {coordinate} is no number.", "write it as a string such as \"2.5\".");
        }
    }

    private static bool Leads(OutputField field, string[] path)
    {
        IType? type = field.Arguments.TryGetField(path[0], out var argument) ? argument.Type : null;
        foreach (var name in path.AsSpan(1))
        {
            type = type?.NamedType() is InputObjectType input && input.Fields.TryGetField(name, out var inner) ? inner.Type : null;
        }

        return type is not null && (type.NullableType() is ListType || type.NamedType() is IntType);
    }

    private static bool HasList(NamedType type, string name) => type is ComplexOutputType complex
        ? complex.Fields.TryGetField(name, out var field) && field.Type.NullableType() is ListType
        : type is IAbstractType { PossibleTypes: var possible } && possible.Any(member => HasList(member, name));
}
