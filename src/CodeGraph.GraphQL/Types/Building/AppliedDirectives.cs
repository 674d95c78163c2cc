using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Types.Building;

/// <summary>A directive where it is applied in a schema.</summary>
/// <param name="Coordinate">The element it is applied to.</param>
/// <param name="Location">What kind of element that is.</param>
/// <param name="Directive">The directive as it is written.</param>
internal readonly record struct AppliedDirectiveAt(string Coordinate, DirectiveLocation Location, DirectiveNode Directive);

/// <summary>Finds every directive that is applied somewhere in a schema.</summary>
internal static class AppliedDirectives
{
    internal static IEnumerable<AppliedDirectiveAt> Of(SchemaParts parts) =>
    [
        .. At("schema", DirectiveLocation.Schema, parts.AppliedDirectives),
        .. parts.DirectiveTypes.SelectMany(directive => directive.Arguments).SelectMany(OfArgument),
        .. parts.Types.Where(type => !type.IsIntrospectionType).SelectMany(OfType),
    ];

    private static IEnumerable<AppliedDirectiveAt> OfType(NamedType type) => type switch
    {
        ScalarType => At(type.Name, DirectiveLocation.Scalar, type.Directives),
        ObjectType complex => [.. At(type.Name, DirectiveLocation.Object, type.Directives), .. complex.Fields.SelectMany(OfField)],
        InterfaceType complex => [.. At(type.Name, DirectiveLocation.Interface, type.Directives), .. complex.Fields.SelectMany(OfField)],
        UnionType => At(type.Name, DirectiveLocation.Union, type.Directives),
        EnumType enumType =>
        [
            .. At(type.Name, DirectiveLocation.Enum, type.Directives),
            .. enumType.Values.SelectMany(value => At($"{type.Name}.{value.Name}", DirectiveLocation.EnumValue, value.Directives)),
        ],
        InputObjectType input =>
        [
            .. At(type.Name, DirectiveLocation.InputObject, type.Directives),
            .. input.Fields.SelectMany(field => At(field.Coordinate, DirectiveLocation.InputFieldDefinition, field.Directives)),
        ],
        _ => [],
    };

    private static IEnumerable<AppliedDirectiveAt> OfField(OutputField field) =>
        [.. At(field.Coordinate, DirectiveLocation.FieldDefinition, field.Directives), .. field.Arguments.SelectMany(OfArgument)];

    private static IEnumerable<AppliedDirectiveAt> OfArgument(Argument argument) => At(argument.Coordinate, DirectiveLocation.ArgumentDefinition, argument.Directives);

    private static IEnumerable<AppliedDirectiveAt> At(string coordinate, DirectiveLocation location, IEnumerable<DirectiveNode> directives) =>
        directives.Select(directive => new AppliedDirectiveAt(coordinate, location, directive));
}
