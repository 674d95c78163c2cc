namespace CodeGraph.GraphQL.Validation;

/// <summary>The rules by the moment they want to be called at, each list in the order of the rules.</summary>
internal sealed class RuleSet(ValidationRule[] rules)
{
    public ValidationRule[] EnterDocument { get; } = Of(rules, RuleHooks.EnterDocument);

    public ValidationRule[] LeaveDocument { get; } = Of(rules, RuleHooks.LeaveDocument);

    public ValidationRule[] EnterOperation { get; } = Of(rules, RuleHooks.EnterOperation);

    public ValidationRule[] LeaveOperation { get; } = Of(rules, RuleHooks.LeaveOperation);

    public ValidationRule[] EnterFragmentDefinition { get; } = Of(rules, RuleHooks.EnterFragmentDefinition);

    public ValidationRule[] EnterVariableDefinition { get; } = Of(rules, RuleHooks.EnterVariableDefinition);

    public ValidationRule[] EnterSelectionSet { get; } = Of(rules, RuleHooks.EnterSelectionSet);

    public ValidationRule[] EnterField { get; } = Of(rules, RuleHooks.EnterField);

    public ValidationRule[] LeaveField { get; } = Of(rules, RuleHooks.LeaveField);

    public ValidationRule[] EnterArgument { get; } = Of(rules, RuleHooks.EnterArgument);

    public ValidationRule[] EnterFragmentSpread { get; } = Of(rules, RuleHooks.EnterFragmentSpread);

    public ValidationRule[] EnterInlineFragment { get; } = Of(rules, RuleHooks.EnterInlineFragment);

    public ValidationRule[] EnterDirectives { get; } = Of(rules, RuleHooks.EnterDirectives);

    public ValidationRule[] EnterDirective { get; } = Of(rules, RuleHooks.EnterDirective);

    public ValidationRule[] LeaveDirective { get; } = Of(rules, RuleHooks.LeaveDirective);

    public ValidationRule[] EnterNamedType { get; } = Of(rules, RuleHooks.EnterNamedType);

    public ValidationRule[] EnterListValue { get; } = Of(rules, RuleHooks.EnterListValue);

    public ValidationRule[] LeaveListValue { get; } = Of(rules, RuleHooks.LeaveListValue);

    public ValidationRule[] EnterObjectValue { get; } = Of(rules, RuleHooks.EnterObjectValue);

    public ValidationRule[] LeaveObjectValue { get; } = Of(rules, RuleHooks.LeaveObjectValue);

    public ValidationRule[] EnterObjectField { get; } = Of(rules, RuleHooks.EnterObjectField);

    public ValidationRule[] EnterLeafValue { get; } = Of(rules, RuleHooks.EnterLeafValue);

    public ValidationRule[] EnterTypeSystem { get; } = Of(rules, RuleHooks.EnterTypeSystem);

    private static ValidationRule[] Of(ValidationRule[] rules, RuleHooks hook) => Array.FindAll(rules, rule => rule.Hooks.HasFlag(hook));
}
