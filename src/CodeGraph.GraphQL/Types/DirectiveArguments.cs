using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Types;

/// <summary>Reads directives that were applied in the schema.</summary>
internal static class DirectiveArguments
{
    internal static DirectiveNode? Find(IReadOnlyList<DirectiveNode> directives, string name)
    {
        for (var i = 0; i < directives.Count; i++)
        {
            if (directives[i].Name.Value == name)
            {
                return directives[i];
            }
        }

        return null;
    }

    internal static IValueNode? Argument(this DirectiveNode directive, string name)
    {
        foreach (var argument in directive.Arguments)
        {
            if (argument.Name.Value == name)
            {
                return argument.Value;
            }
        }

        return null;
    }

    internal static int? Integer(this DirectiveNode directive, string name) =>
        directive.Argument(name) is IntValueNode number && int.TryParse(number.Value, out var value) ? value : null;

    internal static bool? Boolean(this DirectiveNode directive, string name) => (directive.Argument(name) as BooleanValueNode)?.Value;

    /// <summary>A list of strings; a single string stands for the list of it.</summary>
    internal static string[] Strings(this DirectiveNode directive, string name) => directive.Argument(name) switch
    {
        ListValueNode list => [.. list.Items.OfType<StringValueNode>().Select(item => item.Value)],
        StringValueNode single => [single.Value],
        _ => [],
    };
}
