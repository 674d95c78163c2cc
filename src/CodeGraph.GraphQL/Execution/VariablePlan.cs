using System.Text.Json;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Execution;

/// <summary>A variable of a compiled operation.</summary>
internal sealed class VariablePlan(Schema schema, VariableDefinitionNode node)
{
    private bool _defaultIsCoerced;
    private object? _default;

    internal string Name { get; } = node.Variable.Name.Value;

    internal IInputType Type { get; } = TypeFromAst.Find(schema, node.Type) as IInputType
        ?? throw new GraphQLException(GraphQLError.At($"Variable \"${node.Variable.Name.Value}\" is not of an input type.", node.Type));

    internal VariableDefinitionNode Node { get; } = node;

    internal bool HasDefault => Node.DefaultValue is not null;

    internal object? Default
    {
        get
        {
            if (!_defaultIsCoerced)
            {
                _default = ValueFromAst.Coerce(Node.DefaultValue!, Type);
                Volatile.Write(ref _defaultIsCoerced, true);
            }

            return _default;
        }
    }
}

/// <summary><c>CoerceVariableValues</c> of §6.1.2, with graphql-js's messages.</summary>
internal static class VariableCoercion
{
    private const int MaxErrors = 50;

    internal static VariableValues CoerceVariableValues(IReadOnlyList<VariablePlan> variables, JsonElement? given, List<GraphQLError> errors)
    {
        if (variables.Count == 0)
        {
            return VariableValues.None;
        }

        var names = new string[variables.Count];
        var values = new object?[variables.Count];
        var count = 0;
        foreach (var variable in variables)
        {
            if (errors.Count >= MaxErrors)
            {
                errors.Add(new GraphQLError("Too many errors processing variables, error limit reached. Execution aborted."));
                break;
            }

            if (TryCoerce(variable, given, errors, out var value))
            {
                names[count] = variable.Name;
                values[count++] = value;
            }
        }

        return count == names.Length ? new VariableValues(names, values) : new VariableValues(names[..count], values[..count]);
    }

    private static bool TryCoerce(VariablePlan variable, JsonElement? given, List<GraphQLError> errors, out object? value)
    {
        value = null;
        if (given is not { ValueKind: JsonValueKind.Object } all || !all.TryGetProperty(variable.Name, out var json))
        {
            if (variable.HasDefault)
            {
                value = variable.Default;
                return true;
            }

            if (variable.Type is NonNullType)
            {
                errors.Add(GraphQLError.At($"Variable \"${variable.Name}\" of required type \"{variable.Type}\" was not provided.", variable.Node));
            }

            return false;
        }

        if (json.ValueKind == JsonValueKind.Null)
        {
            if (variable.Type is NonNullType)
            {
                errors.Add(GraphQLError.At($"Variable \"${variable.Name}\" of non-null type \"{variable.Type}\" must not be null.", variable.Node));
            }

            return true;
        }

        value = new InputCoercion(variable, errors).CoerceInputValue(json, variable.Type);
        return true;
    }
}
