using System.Globalization;
using System.Text;
using System.Text.Json;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.Soak;

/// <summary>Makes valid queries of a schema: nested fields, aliases, fragments, arguments as literals and as variables.</summary>
internal sealed class RandomDocument(Schema schema, Random random)
{
    private const int MaxDepth = 5;

    private static readonly string[] Texts = ["", "a", "wheelchair", "A9597", "E0601", "blood volume", "RR", "2026-01", "Q29kZTpBOTU5Nw", "na\u00efve \ud83d\ude00", "99213", "zzzz"];

    private readonly StringBuilder _text = new();
    private readonly List<(string Definition, string Json)> _variables = [];
    private int _names;

    /// <summary>A query, and its variables as JSON.</summary>
    public (string Query, string Variables) Next()
    {
        _text.Clear();
        _variables.Clear();
        _names = 0;
        AppendSelectionSet(schema.QueryType, 0);
        var definitions = _variables.Count == 0 ? "" : $"({string.Join(", ", _variables.Select(variable => variable.Definition))})";
        return ($"query Q{definitions} {_text}", $"{{{string.Join(",", _variables.Select(variable => variable.Json))}}}");
    }

    private void AppendSelectionSet(NamedType type, int depth)
    {
        _text.Append("{ __typename ");
        var fields = type is ComplexOutputType complex ? complex.Fields.Where(field => depth < MaxDepth || field.Type.NamedType() is LeafType).ToList() : [];
        for (var count = fields.Count == 0 ? 0 : random.Next(1, 5); count > 0; count--)
        {
            AppendField(fields[random.Next(fields.Count)], depth);
        }

        var possible = schema.GetPossibleTypes(type);
        if (depth < MaxDepth && random.Next(type is IAbstractType ? 2 : 8) == 0)
        {
            var condition = possible[random.Next(possible.Count)];
            _text.Append(CultureInfo.InvariantCulture, $"... on {condition} ");
            AppendSelectionSet(condition, depth + 1);
        }

        _text.Append("} ");
    }

    private void AppendField(OutputField field, int depth)
    {
        // An alias for each, so that nothing has to be merged.
        _text.Append(CultureInfo.InvariantCulture, $"f{++_names}: {field.Name}");
        var separator = '(';
        foreach (var argument in field.Arguments.Where(argument => argument.IsRequired || random.Next(3) == 0))
        {
            _text.Append(separator).Append(argument.Name).Append(": ");
            separator = ',';
            if (random.Next(3) == 0)
            {
                var name = $"v{_variables.Count + 1}";
                _variables.Add(($"${name}: {argument.Type}", $"\"{name}\":{Value(argument.Type, 0, isJson: true)}"));
                _text.Append('$').Append(name);
            }
            else
            {
                _text.Append(Value(argument.Type, 0, isJson: false));
            }
        }

        _text.Append(separator == '(' ? " " : ") ");
        if (field.Type.NamedType() is not LeafType and var type)
        {
            AppendSelectionSet(type, depth + 1);
        }
    }

    private string Value(IType type, int depth, bool isJson)
    {
        switch (type)
        {
            case NonNullType nonNull:
                return Value(nonNull.NullableType, depth, isJson);
            case ListType list:
                return $"[{string.Join(", ", Enumerable.Range(0, random.Next(3)).Select(_ => Value(list.ElementType, depth + 1, isJson)))}]";
            case EnumType values:
                var name = values.Values[random.Next(values.Values.Count)].Name;
                return isJson ? $"\"{name}\"" : name;
            case InputObjectType input:
                var fields = input.IsOneOf
                    ? [input.Fields[random.Next(input.Fields.Count)]]
                    : input.Fields.Where(field => field.IsRequired || (depth < 3 && random.Next(4) == 0)).ToList();
                return $"{{{string.Join(", ", fields.Select(field => $"{(isJson ? $"\"{field.Name}\"" : field.Name)}: {Value(field.Type, depth + 1, isJson)}"))}}}";
            default:
                return Scalar(((NamedType)type).Name);
        }
    }

    private string Scalar(string name) => name switch
    {
        "Int" => random.Next(0, 12).ToString(CultureInfo.InvariantCulture),
        "Float" => (random.Next(-50, 500) / 4d).ToString(CultureInfo.InvariantCulture),
        "Boolean" => random.Next(2) == 0 ? "true" : "false",
        "Date" => $"\"20{random.Next(10, 27)}-0{random.Next(1, 10)}-1{random.Next(10)}\"",
        _ => JsonSerializer.Serialize(Texts[random.Next(Texts.Length)]),
    };
}
