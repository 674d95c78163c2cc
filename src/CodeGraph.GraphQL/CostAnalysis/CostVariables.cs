using System.Collections;
using System.Text.Json;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.CostAnalysis;

/// <summary>The variables of a request, as costs ask for them, and what they were found to break.</summary>
internal sealed class CostVariables(IReadOnlyList<VariablePlan> definitions, VariableValues values, JsonElement? given)
{
    /// <summary>What is wrong with the slicing arguments; null if nothing is.</summary>
    internal List<GraphQLError>? Errors { get; private set; }

    internal void Report(GraphQLError error) => (Errors ??= []).Add(error);

    /// <summary>Whether a variable has a value, null included.</summary>
    internal bool Has(string name) => values.TryGet(name, out _);

    /// <summary>The number that a variable stands for as a slicing argument; a list stands for its length.</summary>
    internal double? Number(string name) => values.TryGet(name, out var value)
        ? value switch
        {
            int number => number,
            ICollection list => list.Count,
            _ => null,
        }
        : null;

    /// <summary>What was given for a variable, or else its default: at most one of the two.</summary>
    internal (JsonElement? Json, IValueNode? Default) Find(string name)
    {
        if (given is { ValueKind: JsonValueKind.Object } all && all.TryGetProperty(name, out var json))
        {
            return (json, null);
        }

        foreach (var definition in definitions)
        {
            if (definition.Name == name)
            {
                return (null, definition.Node.DefaultValue);
            }
        }

        return (null, null);
    }
}
