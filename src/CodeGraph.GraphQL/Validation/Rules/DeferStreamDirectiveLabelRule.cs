using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// Labels of <c>@defer</c> and <c>@stream</c> are written out, and no two are the same.
/// Proposal "Incremental delivery", "Defer And Stream Directive Labels Are Unique".
/// </summary>
internal sealed class DeferStreamDirectiveLabelRule : ValidationRule
{
    private readonly Dictionary<string, DirectiveNode> _known = new(StringComparer.Ordinal);

    public override RuleHooks Hooks => RuleHooks.EnterDirective;

    public override void Reset() => _known.Clear();

    public override void EnterDirective(DirectiveNode node, IHasDirectives parent, ValidationContext context)
    {
        if (context.TypeInfo.Directive is not (DeferDirectiveType or StreamDirectiveType))
        {
            return;
        }

        switch (IncrementalRules.Argument(node, "label"))
        {
            case null or NullValueNode:
                break;
            case StringValueNode label:
                if (!_known.TryAdd(label.Value, node))
                {
                    context.Report(
                        "Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages.",
                        _known[label.Value],
                        node);
                }

                break;
            default:
                context.Report($"Argument \"@{node.Name.Value}(label:)\" must be a static string.", node);
                break;
        }
    }
}
