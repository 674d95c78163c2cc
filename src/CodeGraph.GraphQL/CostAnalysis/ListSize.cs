using System.Text.Json;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.CostAnalysis;

/// <summary>How many items the list of a selected field can have: a number, or what the slicing arguments say once the variables are known.</summary>
internal sealed class ListSize
{
    private readonly OutputField? _field;
    private readonly FieldNode? _node;
    private readonly ListSizeRule? _rule;
    private readonly double _fallback;

    private ListSize(double known) => Known = known;

    private ListSize(OutputField field, FieldNode node, ListSizeRule rule, double fallback) =>
        (_field, _node, _rule, _fallback) = (field, node, rule, fallback);

    internal static ListSize One { get; } = new(1);

    internal bool IsKnown => _rule is null;

    /// <summary>The number, where it depends on no variable.</summary>
    internal double Known { get; }

    internal static ListSize Of(double size) => size == 1 ? One : new ListSize(size);

    /// <summary>The size that a field's <c>@listSize</c> and the arguments of a selection give.</summary>
    internal static ListSize Of(OutputField field, FieldNode node, ListSizeRule rule, double defaultSize)
    {
        var size = new ListSize(field, node, rule, rule.AssumedSize ?? defaultSize);
        var without = new CostVariables([], Execution.VariableValues.None, null);
        if (rule.SlicingArguments.Any(path => FieldCost.Find(node, path[0]) is { } value && HasVariable(value)))
        {
            return size;
        }

        // What literals break is told when the operation is to be executed, like what variables break.
        var known = size.Evaluate(without);
        return without.Errors is null ? Of(known) : size;
    }

    internal double Evaluate(CostVariables variables)
    {
        if (_rule is null)
        {
            return Known;
        }

        var (greatest, given) = (0.0, 0);
        foreach (var path in _rule.SlicingArguments)
        {
            if (Slice(path, variables) is { } size)
            {
                greatest = Math.Max(greatest, size);
                given++;
            }
        }

        if (_rule.RequiresOne && given != 1)
        {
            var names = string.Join(", ", _rule.SlicingArguments.Select(path => $"\"{string.Join('.', path)}\""));
            variables.Report(GraphQLError.At(
                _rule.SlicingArguments.Length == 1 ? $"Field \"{_field!.Name}\" needs the argument {names}." : $"Field \"{_field!.Name}\" needs exactly one of the arguments {names}.",
                _node!).WithCode(GraphQLErrorCodes.SlicingArgumentMissing));
        }

        return given > 0 ? greatest : _fallback;
    }

    /// <summary>The number of one slicing argument; null if it is not given, or null.</summary>
    private double? Slice(string[] path, CostVariables variables)
    {
        if (!_field!.Arguments.TryGetField(path[0], out var definition))
        {
            return null;
        }

        var value = FieldCost.Find(_node!, path[0]);
        if (value is null || (value is VariableNode absent && !variables.Has(absent.Name.Value)))
        {
            value = definition.DefaultValue;
        }

        return value is null ? null : OfLiteral(value, path.AsSpan(1), definition.Type, variables);
    }

    private static double? OfLiteral(IValueNode value, ReadOnlySpan<string> path, IType type, CostVariables variables)
    {
        switch (value)
        {
            case VariableNode variable when path.IsEmpty:
                return variables.Number(variable.Name.Value);
            case VariableNode variable:
                return variables.Find(variable.Name.Value) switch
                {
                    ({ } json, _) => OfJson(json, path, type, variables),
                    (_, { } literal) => OfLiteral(literal, path, type, variables),
                    _ => null,
                };
            case ObjectValueNode given when !path.IsEmpty:
                foreach (var field in given.Fields)
                {
                    if (field.Name.Value == path[0])
                    {
                        return OfLiteral(field.Value, path[1..], FieldOf(type, path[0])?.Type ?? type, variables);
                    }
                }

                return OfDefault(path, type, variables);
            case IntValueNode number when path.IsEmpty && type.NullableType() is not ListType:
                return Math.Max(0, double.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture));
            case ListValueNode list when path.IsEmpty:
                return list.Items.Length;
            case NullValueNode or ObjectValueNode:
                return null;
            default:
                // One item stands for the list of it (§3.11).
                return path.IsEmpty && type.NullableType() is ListType ? 1 : null;
        }
    }

    private static double? OfJson(JsonElement value, ReadOnlySpan<string> path, IType type, CostVariables variables) => (value.ValueKind, path.IsEmpty) switch
    {
        (JsonValueKind.Object, false) => value.TryGetProperty(path[0], out var field)
            ? OfJson(field, path[1..], FieldOf(type, path[0])?.Type ?? type, variables)
            : OfDefault(path, type, variables),
        (JsonValueKind.Number, true) when type.NullableType() is not ListType => Math.Max(0, value.GetDouble()),
        (JsonValueKind.Array, true) => value.GetArrayLength(),
        (JsonValueKind.Null, _) => null,
        (_, true) when type.NullableType() is ListType => 1,
        _ => null,
    };

    private static double? OfDefault(ReadOnlySpan<string> path, IType type, CostVariables variables) =>
        FieldOf(type, path[0]) is { DefaultValue: { } literal } field ? OfLiteral(literal, path[1..], field.Type, variables) : null;

    private static InputField? FieldOf(IType type, string name) =>
        type.NamedType() is InputObjectType input && input.Fields.TryGetField(name, out var field) ? field : null;

    private static bool HasVariable(IValueNode value) => value switch
    {
        VariableNode => true,
        ObjectValueNode fields => fields.Fields.Any(field => HasVariable(field.Value)),
        _ => false,
    };
}
