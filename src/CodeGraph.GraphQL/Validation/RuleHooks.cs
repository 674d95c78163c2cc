namespace CodeGraph.GraphQL.Validation;

/// <summary>The moments of a traversal a rule wants to be called at; whoever does not ask is not called.</summary>
[Flags]
internal enum RuleHooks
{
    None = 0,
    EnterDocument = 1 << 0,
    LeaveDocument = 1 << 1,
    EnterOperation = 1 << 2,
    LeaveOperation = 1 << 3,
    EnterFragmentDefinition = 1 << 4,
    EnterVariableDefinition = 1 << 5,
    EnterSelectionSet = 1 << 6,
    EnterField = 1 << 7,
    LeaveField = 1 << 8,
    EnterArgument = 1 << 9,
    EnterFragmentSpread = 1 << 10,
    EnterInlineFragment = 1 << 11,
    EnterDirectives = 1 << 12,
    EnterDirective = 1 << 13,
    LeaveDirective = 1 << 14,
    EnterNamedType = 1 << 15,
    EnterListValue = 1 << 16,
    LeaveListValue = 1 << 17,
    EnterObjectValue = 1 << 18,
    LeaveObjectValue = 1 << 19,
    EnterObjectField = 1 << 20,
    EnterLeafValue = 1 << 21,
    EnterTypeSystem = 1 << 22,
}
