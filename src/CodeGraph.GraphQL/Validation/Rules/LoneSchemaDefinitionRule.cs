using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// A document has at most one schema definition, and none if the schema is there already.
/// Section 3.3, https://spec.graphql.org/September2025/#sec-Schema
/// </summary>
internal sealed class LoneSchemaDefinitionRule : ValidationRule
{
    private bool _isDefined;

    public override RuleHooks Hooks => RuleHooks.EnterTypeSystem;

    public override void Reset() => _isDefined = false;

    public override void EnterTypeSystem(IDefinitionNode node, ValidationContext context)
    {
        if (node is not SchemaDefinitionNode)
        {
            return;
        }

        if (context.SchemaToExtend is not null)
        {
            context.Report("Cannot define a new schema within a schema extension.", node);
            return;
        }

        if (_isDefined)
        {
            context.Report("Must provide only one schema definition.", node);
        }

        _isDefined = true;
    }
}
