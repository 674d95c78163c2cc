using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation;

/// <summary>
/// One validation rule: it is called for the nodes it asked for, in the order of the document, while
/// <see cref="ValidationContext.TypeInfo"/> says what the schema has there.
/// </summary>
internal abstract class ValidationRule
{
    /// <summary>The methods to call.</summary>
    public abstract RuleHooks Hooks { get; }

    /// <summary>Forgets the document, so that the next one can come.</summary>
    public virtual void Reset()
    {
    }

    public virtual void EnterDocument(DocumentNode node, ValidationContext context)
    {
    }

    public virtual void LeaveDocument(DocumentNode node, ValidationContext context)
    {
    }

    public virtual void EnterOperation(OperationDefinitionNode node, ValidationContext context)
    {
    }

    public virtual void LeaveOperation(OperationDefinitionNode node, ValidationContext context)
    {
    }

    public virtual void EnterFragmentDefinition(FragmentDefinitionNode node, ValidationContext context)
    {
    }

    public virtual void EnterVariableDefinition(VariableDefinitionNode node, ValidationContext context)
    {
    }

    /// <summary>Called for the selection sets of operations, fields and fragment definitions; those of inline fragments are part of these.</summary>
    public virtual void EnterSelectionSet(SelectionSetNode node, ValidationContext context)
    {
    }

    public virtual void EnterField(FieldNode node, ValidationContext context)
    {
    }

    public virtual void LeaveField(FieldNode node, ValidationContext context)
    {
    }

    public virtual void EnterArgument(ArgumentNode node, ValidationContext context)
    {
    }

    public virtual void EnterFragmentSpread(FragmentSpreadNode node, ValidationContext context)
    {
    }

    public virtual void EnterInlineFragment(InlineFragmentNode node, ValidationContext context)
    {
    }

    /// <summary>Called once for a node with directives, after the node's own method; not for type system definitions, which have only one method.</summary>
    public virtual void EnterDirectives(IHasDirectives node, ValidationContext context)
    {
    }

    public virtual void EnterDirective(DirectiveNode node, IHasDirectives parent, ValidationContext context)
    {
    }

    public virtual void LeaveDirective(DirectiveNode node, ValidationContext context)
    {
    }

    public virtual void EnterNamedType(NamedTypeNode node, ValidationContext context)
    {
    }

    public virtual void EnterListValue(ListValueNode node, ValidationContext context)
    {
    }

    public virtual void LeaveListValue(ListValueNode node, ValidationContext context)
    {
    }

    public virtual void EnterObjectValue(ObjectValueNode node, ValidationContext context)
    {
    }

    public virtual void LeaveObjectValue(ObjectValueNode node, ValidationContext context)
    {
    }

    public virtual void EnterObjectField(ObjectFieldNode node, ValidationContext context)
    {
    }

    /// <summary>Called for every definition and extension of the type system, before what is in it.</summary>
    public virtual void EnterTypeSystem(IDefinitionNode node, ValidationContext context)
    {
    }

    /// <summary>Called for every value that is not a variable, list or object.</summary>
    public virtual void EnterLeafValue(IValueNode node, ValidationContext context)
    {
    }
}
