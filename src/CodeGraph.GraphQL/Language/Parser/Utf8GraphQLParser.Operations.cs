using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <content>Implements the parsing rules in the Operations, Selection Sets, Fields and Fragments sections (2.3 to 2.9).</content>
public ref partial struct Utf8GraphQLParser
{
    /// <summary>OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet | SelectionSet</summary>
    private OperationDefinitionNode ParseOperationDefinition()
    {
        var start = _lexer.Token;
        if (start.Kind == TokenKind.BraceLeft)
        {
            var shorthand = ParseSelectionSet();
            return new OperationDefinitionNode(OperationType.Query, shorthand, location: LocationFrom(start));
        }

        var description = ParseDescription();
        var operation = ParseOperationType();
        var name = Peek(TokenKind.Name) ? ParseName() : null;
        var variables = ParseVariableDefinitions();
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(operation, selectionSet, name, variables, directives, description, LocationFrom(start));
    }

    /// <summary>OperationType : one of query mutation subscription</summary>
    private OperationType ParseOperationType()
    {
        var token = Expect(TokenKind.Name);
        var name = _lexer.TextOf(token);
        return name.SequenceEqual("query"u8) ? OperationType.Query
            : name.SequenceEqual("mutation"u8) ? OperationType.Mutation
            : name.SequenceEqual("subscription"u8) ? OperationType.Subscription
            : throw Unexpected(token);
    }

    /// <summary>VariablesDefinition : ( VariableDefinition+ ), or none</summary>
    private ImmutableArray<VariableDefinitionNode> ParseVariableDefinitions()
    {
        if (!Skip(TokenKind.ParenthesisLeft))
        {
            return [];
        }

        var mark = _nodes.Count;
        do
        {
            _nodes.Push(ParseVariableDefinition());
        }
        while (!Skip(TokenKind.ParenthesisRight));
        return _nodes.PopFrom<VariableDefinitionNode>(mark);
    }

    /// <summary>VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?</summary>
    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _lexer.Token;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = ParseDefaultValue();
        var directives = ParseDirectives(isConst: true);
        return new VariableDefinitionNode(variable, type, defaultValue, directives, description, LocationFrom(start));
    }

    /// <summary>DefaultValue : = Value[Const], or none</summary>
    private IValueNode? ParseDefaultValue() => Skip(TokenKind.Equals) ? ParseValueLiteral(isConst: true) : null;

    /// <summary>Variable : $ Name</summary>
    private VariableNode ParseVariable()
    {
        var start = Expect(TokenKind.Dollar);
        var name = ParseName();
        return new VariableNode(name, LocationFrom(start));
    }

    /// <summary>SelectionSet : { Selection+ }</summary>
    private SelectionSetNode ParseSelectionSet()
    {
        var start = Expect(TokenKind.BraceLeft);
        Descend(start);
        var mark = _nodes.Count;
        do
        {
            _nodes.Push(ParseSelection());
        }
        while (!Skip(TokenKind.BraceRight));
        _depth--;
        return new SelectionSetNode(_nodes.PopFrom<ISelectionNode>(mark), LocationFrom(start));
    }

    /// <summary>Selection : Field | FragmentSpread | InlineFragment</summary>
    private ISelectionNode ParseSelection() => Peek(TokenKind.Spread) ? ParseFragment() : ParseField();

    /// <summary>Field : Alias? Name Arguments? Directives? SelectionSet?, where Alias : Name :</summary>
    private FieldNode ParseField()
    {
        var start = _lexer.Token;
        NameNode? alias = null;
        var name = ParseName();
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        var arguments = ParseArguments(isConst: false);
        var directives = ParseDirectives(isConst: false);
        var selectionSet = Peek(TokenKind.BraceLeft) ? ParseSelectionSet() : null;
        return new FieldNode(name, alias, arguments, directives, selectionSet, LocationFrom(start));
    }

    /// <summary>
    /// FragmentSpread : ... FragmentName Directives?
    /// InlineFragment : ... TypeCondition? Directives? SelectionSet, where TypeCondition : on NamedType
    /// </summary>
    private ISelectionNode ParseFragment()
    {
        var start = Expect(TokenKind.Spread);
        var hasTypeCondition = SkipKeyword("on"u8);
        if (!hasTypeCondition && Peek(TokenKind.Name))
        {
            var name = ParseFragmentName();
            var spreadDirectives = ParseDirectives(isConst: false);
            return new FragmentSpreadNode(name, spreadDirectives, LocationFrom(start));
        }

        var typeCondition = hasTypeCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(typeCondition, selectionSet, directives, LocationFrom(start));
    }

    /// <summary>FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet</summary>
    private FragmentDefinitionNode ParseFragmentDefinition()
    {
        var start = _lexer.Token;
        var description = ParseDescription();
        ExpectKeyword("fragment"u8);
        var name = ParseFragmentName();
        ExpectKeyword("on"u8);
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(name, typeCondition, selectionSet, directives, description, LocationFrom(start));
    }

    /// <summary>FragmentName : Name but not on</summary>
    private NameNode ParseFragmentName() => TokenValueIs("on") ? throw Unexpected(_lexer.Token) : ParseName();
}
