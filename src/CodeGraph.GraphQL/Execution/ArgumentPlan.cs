using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Execution;

/// <summary>How a selected field's arguments get their values: once and for all where they are literals, else once per request.</summary>
internal sealed class ArgumentPlan
{
    private readonly FieldCollection<Argument> _definitions;
    private readonly FieldNode _node;
    private InputValues? _constant;

    internal ArgumentPlan(FieldCollection<Argument> definitions, FieldNode node)
    {
        _definitions = definitions;
        _node = node;
        foreach (var argument in node.Arguments)
        {
            DependsOnVariables |= HasVariable(argument.Value);
        }
    }

    internal bool DependsOnVariables { get; }

    /// <summary>The values of arguments that are all literals or defaults.</summary>
    internal InputValues Constant => _constant ??= CoerceArgumentValues(VariableValues.None);

    /// <summary><c>CoerceArgumentValues</c> of §6.4.1.</summary>
    /// <exception cref="GraphQLException">An argument is missing, null or not of its type.</exception>
    internal InputValues CoerceArgumentValues(VariableValues variables)
    {
        var values = new InputValuesBuilder(_definitions.Count);
        foreach (var definition in _definitions.AsSpan())
        {
            var given = Find(definition.Name);
            if (given is null)
            {
                AddDefault(ref values, definition, $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided.", _node);
                continue;
            }

            if (given.Value is VariableNode variable && !variables.TryGet(variable.Name.Value, out _))
            {
                AddDefault(ref values, definition,
                    $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was provided the variable \"${variable.Name.Value}\" which was not provided a runtime value.",
                    given.Value);
                continue;
            }

            values.Add(definition.Name, Coerce(definition, given.Value, variables));
        }

        return values.Build();
    }

    private static object? Coerce(Argument definition, IValueNode value, VariableValues variables)
    {
        var isNull = value is NullValueNode || (value is VariableNode variable && variables.TryGet(variable.Name.Value, out var given) && given is null);
        if (isNull)
        {
            return definition.Type is NonNullType
                ? throw Error($"Argument \"{definition.Name}\" of non-null type \"{definition.Type}\" must not be null.", value)
                : null;
        }

        try
        {
            return ValueFromAst.Coerce(value, definition.Type, variables);
        }
        catch (LeafCoercionException problem)
        {
            throw Error($"Argument \"{definition.Name}\" has invalid value {SyntaxPrinter.Print(value)}. {problem.Message}", value);
        }
    }

    private static void AddDefault(ref InputValuesBuilder values, Argument definition, string message, ISyntaxNode node)
    {
        if (definition.DefaultValue is not null)
        {
            values.Add(definition.Name, definition.DefaultRuntimeValue);
        }
        else if (definition.Type is NonNullType)
        {
            throw Error(message, node);
        }
    }

    private static GraphQLException Error(string message, ISyntaxNode node) => new(GraphQLError.At(message, node));

    private static bool HasVariable(IValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Items.Any(HasVariable),
        ObjectValueNode fields => fields.Fields.Any(field => HasVariable(field.Value)),
        _ => false,
    };

    private ArgumentNode? Find(string name)
    {
        foreach (var argument in _node.Arguments)
        {
            if (string.Equals(argument.Name.Value, name, StringComparison.Ordinal))
            {
                return argument;
            }
        }

        return null;
    }
}
