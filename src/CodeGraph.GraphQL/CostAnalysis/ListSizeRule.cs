using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.CostAnalysis;

/// <summary>The <c>@listSize</c> of a field.</summary>
internal sealed class ListSizeRule
{
    private ListSizeRule(DirectiveNode directive)
    {
        AssumedSize = directive.Integer("assumedSize");
        SlicingArguments = [.. directive.Strings("slicingArguments").Select(path => path.Split('.'))];
        SizedFields = directive.Strings("sizedFields");
        RequiresOne = SlicingArguments.Length > 0 && directive.Boolean("requireOneSlicingArgument") != false;
    }

    internal int? AssumedSize { get; }

    /// <summary>The slicing arguments, each as its path: an argument's name, then names of input fields.</summary>
    internal string[][] SlicingArguments { get; }

    internal string[] SizedFields { get; }

    internal bool RequiresOne { get; }

    internal static ListSizeRule? In(IReadOnlyList<DirectiveNode> directives) =>
        DirectiveArguments.Find(directives, ListSizeDirective.DirectiveName) is { } directive ? new ListSizeRule(directive) : null;
}
