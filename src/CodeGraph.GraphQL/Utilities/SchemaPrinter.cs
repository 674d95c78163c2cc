using System.Text;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Utilities;

/// <summary>Prints a schema as SDL, character for character as graphql-js's <c>printSchema</c> does (specification §3).</summary>
/// <remarks>Directives that were applied in the schema and are not the specification's own, e.g. <c>@cost</c>, are printed
/// as well; graphql-js has no place for these.</remarks>
public static class SchemaPrinter
{
    /// <summary>Prints the whole schema: directives and types in the schema's order, without what every schema has.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>The SDL, without a newline at its end.</returns>
    public static string Print(Schema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return Print(schema, _ => true);
    }

    /// <summary>Prints a part of the schema, e.g. what a subgraph shows of it.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="shows">Whether a <see cref="DirectiveType"/>, <see cref="NamedType"/> or field is printed.</param>
    internal static string Print(Schema schema, Func<object, bool> shows)
    {
        var parts = new List<string>();
        if (PrintSchemaDefinition(schema) is { } definition)
        {
            parts.Add(definition);
        }

        parts.AddRange(schema.DirectiveTypes.Where(directive => !directive.IsSpecified && shows(directive)).Select(Print));
        parts.AddRange(schema.Types.Where(type => !type.IsIntrospectionType && !IsSpecifiedScalar(type) && shows(type)).Select(type => Print(type, shows)));
        return string.Join("\n\n", parts);
    }

    /// <summary>Prints the definition of a type.</summary>
    /// <param name="type">A named type of a schema.</param>
    public static string Print(NamedType type) => Print(type, _ => true);

    private static string Print(NamedType type, Func<object, bool> shows) => type switch
    {
        ScalarType scalar => PrintScalar(scalar),
        ObjectType complex => PrintComplex("type", complex, shows),
        InterfaceType complex => PrintComplex("interface", complex, shows),
        UnionType union => PrintUnion(union),
        EnumType enumType => PrintEnum(enumType),
        InputObjectType input => PrintInputObject(input),
        _ => throw new ArgumentException($"{type} is of no known kind.", nameof(type)),
    };

    /// <summary>Prints the definition of a directive.</summary>
    /// <param name="directive">A directive of a schema.</param>
    public static string Print(DirectiveType directive)
    {
        ArgumentNullException.ThrowIfNull(directive);
        return $"{Description(directive.Description)}directive @{directive.Name}{Arguments(directive.Arguments)}"
            + $"{(directive.IsRepeatable ? " repeatable" : "")} on {string.Join(" | ", directive.LocationNames)}";
    }

    internal static bool IsSpecifiedScalar(NamedType type) => type is StringType or IntType or FloatType or BooleanType or IdType;

    private static string? PrintSchemaDefinition(Schema schema)
    {
        var isUsual = schema.QueryType.Name == "Query" && schema.MutationType?.Name is null or "Mutation" && schema.SubscriptionType?.Name is null or "Subscription";
        if (isUsual && schema.Description is null && schema.AppliedDirectives.Count == 0)
        {
            return null;
        }

        var roots = new List<string> { $"  query: {schema.QueryType}" };
        if (schema.MutationType is not null)
        {
            roots.Add($"  mutation: {schema.MutationType}");
        }

        if (schema.SubscriptionType is not null)
        {
            roots.Add($"  subscription: {schema.SubscriptionType}");
        }

        return $"{Description(schema.Description)}schema{Directives(schema.AppliedDirectives)}{Block(roots)}";
    }

    private static string PrintScalar(ScalarType type)
    {
        var specifiedBy = type.SpecifiedBy is null ? "" : $" @specifiedBy(url: {SyntaxPrinter.PrintString(type.SpecifiedBy)})";
        return $"{Description(type.Description)}scalar {type}{specifiedBy}{Directives(type.Directives)}";
    }

    private static string PrintComplex(string keyword, ComplexOutputType type, Func<object, bool> shows)
    {
        var implements = type.Interfaces.Count == 0 ? "" : $" implements {string.Join(" & ", type.Interfaces)}";
        var fields = type.Fields.Where(field => shows(field)).Select((field, i) =>
            $"{Description(field.Description, "  ", i == 0)}  {field.Name}{Arguments(field.Arguments, "  ")}: {field.Type}{Deprecated(field.DeprecationReason)}{Directives(field.Directives)}");
        return $"{Description(type.Description)}{keyword} {type}{implements}{Directives(type.Directives)}{Block(fields)}";
    }

    private static string PrintUnion(UnionType type) =>
        $"{Description(type.Description)}union {type}{Directives(type.Directives)}{(type.Types.Count == 0 ? "" : $" = {string.Join(" | ", type.Types)}")}";

    private static string PrintEnum(EnumType type)
    {
        var values = type.Values.Select((value, i) =>
            $"{Description(value.Description, "  ", i == 0)}  {value.Name}{Deprecated(value.DeprecationReason)}{Directives(value.Directives)}");
        return $"{Description(type.Description)}enum {type}{Directives(type.Directives)}{Block(values)}";
    }

    private static string PrintInputObject(InputObjectType type)
    {
        var fields = type.Fields.Select((field, i) => $"{Description(field.Description, "  ", i == 0)}  {InputValue(field)}");
        return $"{Description(type.Description)}input {type}{(type.IsOneOf ? " @oneOf" : "")}{Directives(type.Directives)}{Block(fields)}";
    }

    private static string Arguments(FieldCollection<Argument> arguments, string indentation = "")
    {
        if (arguments.Count == 0)
        {
            return "";
        }

        if (arguments.All(argument => argument.Description is null))
        {
            return $"({string.Join(", ", arguments.Select(InputValue))})";
        }

        var lines = arguments.Select((argument, i) => $"{Description(argument.Description, "  " + indentation, i == 0)}  {indentation}{InputValue(argument)}");
        return $"(\n{string.Join("\n", lines)}\n{indentation})";
    }

    private static string InputValue(InputValueDefinition value)
    {
        var defaultValue = value.DefaultValue is null ? "" : $" = {SyntaxPrinter.Print(value.DefaultValue)}";
        return $"{value.Name}: {value.Type}{defaultValue}{Deprecated(value.DeprecationReason)}{Directives(value.Directives)}";
    }

    private static string Deprecated(string? reason) => reason switch
    {
        null => "",
        DeprecatedDirective.DefaultReason => " @deprecated",
        _ => $" @deprecated(reason: {SyntaxPrinter.PrintString(reason)})",
    };

    private static string Directives(IReadOnlyList<DirectiveNode> directives) =>
        string.Concat(directives.Select(directive => $" {SyntaxPrinter.Print(directive)}"));

    private static string Block(IEnumerable<string> items)
    {
        var lines = string.Join("\n", items);
        return lines.Length == 0 ? "" : $" {{\n{lines}\n}}";
    }

    private static string Description(string? description, string indentation = "", bool isFirst = true)
    {
        if (description is null)
        {
            return "";
        }

        var text = IsPrintableAsBlockString(description) ? BlockString.Print(description) : SyntaxPrinter.PrintString(description);
        var prefix = indentation.Length > 0 && !isFirst ? "\n" + indentation : indentation;
        return new StringBuilder(prefix).Append(text.Replace("\n", "\n" + indentation, StringComparison.Ordinal)).Append('\n').ToString();
    }

    /// <summary>Whether a block string would give the very same text back: no odd characters, no blank first or last line, no common indentation.</summary>
    private static bool IsPrintableAsBlockString(string value)
    {
        if (value.Length == 0)
        {
            return true;
        }

        if (value.Any(character => character < ' ' && character is not ('\t' or '\n')))
        {
            return false;
        }

        var lines = value.Split('\n');
        if (IsBlank(lines[^1]) || (lines.Length > 1 && IsBlank(lines[0])))
        {
            return false;
        }

        var indented = lines.Where(line => !IsBlank(line)).All(line => line[0] is ' ' or '\t');
        return !indented || lines.Length == 1;
    }

    private static bool IsBlank(string line) => line.AsSpan().Trim(" \t").IsEmpty;
}
