namespace CodeGraph.GraphQL.Execution;

/// <summary>The coerced variables of a request: those given and those with a default (specification §6.1.2).</summary>
internal sealed class VariableValues(string[] names, object?[] values)
{
    internal static VariableValues None { get; } = new([], []);

    internal bool TryGet(string name, out object? value)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (string.Equals(names[i], name, StringComparison.Ordinal))
            {
                value = values[i];
                return true;
            }
        }

        value = null;
        return false;
    }
}
