using System.Diagnostics;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Building;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Federation;

/// <summary>What composition would refuse, said while the subgraph starts: wrong field sets, directives of a newer version.</summary>
internal sealed class FederationRules(SchemaContext context, FederationOptions options)
{
    internal void Check(SchemaParts parts, IEnumerable<AppliedDirectiveAt> applied, IEnumerable<string> names)
    {
        foreach (var directive in names.Where(name => FederationDefinitions.SinceVersion(name) > options.Version))
        {
            var since = FederationDefinitions.SinceVersion(directive);
            var coordinate = applied.Where(use => use.Directive.Name.Value == directive).Select(use => use.Coordinate).FirstOrDefault("schema");
            context.Report(coordinate, $"The directive @{directive} came with {since}, but the subgraph is written for {options.Version}.",
                $"set options.Version = FederationVersion.{since} in AddApolloFederation.");
        }

        foreach (var type in parts.Types.OfType<ComplexOutputType>())
        {
            foreach (var key in EntityKey.Of(type))
            {
                CheckFieldSet(type.Name, "key", key.Fields, type, mustBeExternal: false);
            }

            foreach (var field in type.Fields)
            {
                CheckField(type, field);
            }
        }

        foreach (var name in options.Composed.Where(name => !options.Links.Any(link => link.Imports.Contains(name))))
        {
            context.Report("schema", $"The composed directive {name} is imported by no link.", $"call options.Link(\"https://…/v1.0\", \"{name}\").");
        }
    }

    private void CheckField(ComplexOutputType type, OutputField field)
    {
        foreach (var directive in field.Directives)
        {
            switch (directive.Name.Value)
            {
                case "requires":
                    CheckFieldSet(field.Coordinate, "requires", EntityKey.FieldsOf(directive) ?? "", type, mustBeExternal: true);
                    break;
                case "provides" when field.Type.NamedType() is ComplexOutputType provided:
                    CheckFieldSet(field.Coordinate, "provides", EntityKey.FieldsOf(directive) ?? "", provided, mustBeExternal: false);
                    break;
                case "provides":
                    context.Report(field.Coordinate, $"@provides on {field.Coordinate} needs a field of an object type, but {field.Type.NamedType()} has no fields.", "remove it.");
                    break;
            }
        }
    }

    private void CheckFieldSet(string coordinate, string directive, string fields, ComplexOutputType type, bool mustBeExternal)
    {
        SelectionSetNode selections;
        try
        {
            var document = Utf8GraphQLParser.Parse($"{{ {fields} }}", ParserOptions.SchemaDocument);
            selections = ((OperationDefinitionNode)document.Definitions[0]).SelectionSet;
        }
        catch (GraphQLSyntaxException problem)
        {
            context.Report(coordinate, $"@{directive}(fields: \"{fields}\") on {coordinate} is no selection of fields: {problem.Message}", "write field names with spaces between, as in \"id owner { id }\".");
            return;
        }

        CheckSelections(new FieldSet(coordinate, directive, fields), selections, type, mustBeExternal);
    }

    private void CheckSelections(FieldSet set, SelectionSetNode selections, NamedType type, bool mustBeExternal)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case FieldNode { Name.Value: "__typename" }:
                    break;
                case FieldNode field when (type as ComplexOutputType)?.Fields.TryGetField(field.Name.Value, out var definition) == true:
                    CheckSelection(set, field, definition, mustBeExternal);
                    break;
                case FieldNode field:
                    var known = (type as ComplexOutputType)?.Fields.Select(candidate => candidate.Name) ?? [];
                    context.Report(set.Coordinate, $"{set} names the field \"{field.Name.Value}\", which {type} does not have.{DidYouMean.Format(null, known, field.Name.Value)}",
                        "name fields of the type.");
                    break;
                case InlineFragmentNode fragment:
                    var condition = fragment.TypeCondition is null ? type : context.TypesByName.GetValueOrDefault(fragment.TypeCondition.Name.Value) ?? type;
                    CheckSelections(set, fragment.SelectionSet, condition, mustBeExternal);
                    break;
                default:
                    context.Report(set.Coordinate, $"{set} has a fragment spread; a selection of fields has no named fragments.", "write the fields out.");
                    break;
            }
        }
    }

    private void CheckSelection(FieldSet set, FieldNode field, OutputField definition, bool mustBeExternal)
    {
        var type = definition.Type.NamedType();
        Debug.Assert(type is not null, "Every completed field has a type.");
        if (field.SelectionSet is null && type.IsCompositeType())
        {
            context.Report(set.Coordinate, $"{set} names {definition.Coordinate} of type {type} without fields of it.", $"write \"{field.Name.Value} {{ … }}\".");
        }
        else if (field.SelectionSet is not null && !type.IsCompositeType())
        {
            context.Report(set.Coordinate, $"{set} selects fields of {definition.Coordinate}, which is a {type}.", "take the braces off.");
        }
        else if (field.SelectionSet is not null)
        {
            CheckSelections(set, field.SelectionSet, type, mustBeExternal: false);
        }
        else if (mustBeExternal && !IsExternal(definition))
        {
            context.Report(set.Coordinate, $"{set} names {definition.Coordinate}, which this subgraph resolves itself.", "mark the field with External(), or take it off the list.");
        }
    }

    private static bool IsExternal(OutputField field) =>
        field.Directives.Concat(field.DeclaringType.Directives).Any(directive => directive.Name.Value == "external");

    /// <summary>A field set where it is written.</summary>
    private sealed record FieldSet(string Coordinate, string Directive, string Fields)
    {
        public override string ToString() => $"@{Directive}(fields: \"{Fields}\") on {Coordinate}";
    }
}
