using System.Collections.Immutable;
using System.Text;

namespace CodeGraph.GraphQL.Language;

/// <summary>The text under construction of one <see cref="SyntaxPrinter.Print"/>: documents, selections, values and types.</summary>
internal sealed partial class SyntaxWriter
{
    // The limit applies to name and arguments, without indentation: graphql-js's MAX_LINE_LENGTH.
    private const int MaxLineLength = 80;

    private readonly StringBuilder _text = new();
    private int _depth;

    public override string ToString() => _text.ToString();

    public void Write(ISyntaxNode node)
    {
        switch (node)
        {
            case NameNode name:
                _text.Append(name.Value);
                break;
            case DocumentNode document:
                WriteDocument(document);
                break;
            case OperationDefinitionNode operation:
                WriteOperationDefinition(operation);
                break;
            case VariableDefinitionNode definition:
                WriteVariableDefinition(definition);
                break;
            case SelectionSetNode selectionSet:
                WriteBlock(selectionSet.Selections);
                break;
            case FieldNode field:
                WriteField(field);
                break;
            case ArgumentNode argument:
                WriteNameAndValue(argument.Name, argument.Value);
                break;
            case FragmentSpreadNode spread:
                _text.Append("...").Append(spread.Name.Value);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                WriteInlineFragment(fragment);
                break;
            case FragmentDefinitionNode fragment:
                WriteFragmentDefinition(fragment);
                break;
            case DirectiveNode directive:
                WriteDirective(directive);
                break;
            case ObjectFieldNode field:
                WriteNameAndValue(field.Name, field.Value);
                break;
            case IValueNode value:
                WriteValue(value);
                break;
            case ITypeNode type:
                WriteType(type);
                break;
            default:
                WriteTypeSystemNode(node);
                break;
        }
    }

    private void WriteDocument(DocumentNode document)
    {
        for (var i = 0; i < document.Definitions.Length; i++)
        {
            if (i > 0)
            {
                _text.Append("\n\n");
            }

            Write(document.Definitions[i]);
        }
    }

    private void WriteOperationDefinition(OperationDefinitionNode node)
    {
        var shorthand = node is { Operation: OperationType.Query, Name: null, Description: null, VariableDefinitions.IsEmpty: true, Directives.IsEmpty: true };
        if (!shorthand)
        {
            WriteDescription(node.Description);
            _text.Append(KeywordOf(node.Operation));
            if (node.Name is not null || !node.VariableDefinitions.IsEmpty)
            {
                _text.Append(' ').Append(node.Name?.Value);
            }

            WriteInParentheses(node.VariableDefinitions, indent: false);
            WriteDirectives(node.Directives);
            _text.Append(' ');
        }

        WriteBlock(node.SelectionSet.Selections);
    }

    private void WriteVariableDefinition(VariableDefinitionNode node)
    {
        WriteDescription(node.Description);
        _text.Append('$').Append(node.Variable.Name.Value).Append(": ");
        WriteType(node.Type);
        WriteDefaultValue(node.DefaultValue);
        WriteDirectives(node.Directives);
    }

    private void WriteField(FieldNode node)
    {
        var prefix = _text.Length;
        if (node.Alias is not null)
        {
            _text.Append(node.Alias.Value).Append(": ");
        }

        _text.Append(node.Name.Value);
        WriteFieldArguments(node.Arguments, _text.Length - prefix);
        WriteDirectives(node.Directives);
        if (node.SelectionSet is not null)
        {
            _text.Append(' ');
            WriteBlock(node.SelectionSet.Selections);
        }
    }

    private void WriteFieldArguments(ImmutableArray<ArgumentNode> arguments, int prefixLength)
    {
        if (arguments.IsEmpty)
        {
            return;
        }

        var start = _text.Length;
        var depth = _depth;
        _depth = 0;
        _text.Append('(');
        WriteJoined(arguments, ", ");
        _text.Append(')');
        _depth = depth;

        // Measured without the indentation of block strings; so both other layouts need a second writing.
        var wraps = prefixLength + _text.Length - start > MaxLineLength;
        if (wraps || (depth > 0 && HasNewLineFrom(start)))
        {
            _text.Length = start;
            WriteList(arguments, wraps, indent: true);
        }
    }

    private void WriteInlineFragment(InlineFragmentNode node)
    {
        _text.Append("...");
        if (node.TypeCondition is not null)
        {
            _text.Append(" on ").Append(node.TypeCondition.Name.Value);
        }

        WriteDirectives(node.Directives);
        _text.Append(' ');
        WriteBlock(node.SelectionSet.Selections);
    }

    private void WriteFragmentDefinition(FragmentDefinitionNode node)
    {
        WriteDescription(node.Description);
        _text.Append("fragment ").Append(node.Name.Value).Append(" on ").Append(node.TypeCondition.Name.Value);
        WriteDirectives(node.Directives);
        _text.Append(' ');
        WriteBlock(node.SelectionSet.Selections);
    }

    private void WriteDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _text.Append(' ');
            WriteDirective(directive);
        }
    }

    private void WriteDirective(DirectiveNode node)
    {
        _text.Append('@').Append(node.Name.Value);
        if (!node.Arguments.IsEmpty)
        {
            _text.Append('(');
            WriteJoined(node.Arguments, ", ");
            _text.Append(')');
        }
    }

    private void WriteNameAndValue(NameNode name, IValueNode value)
    {
        _text.Append(name.Value).Append(": ");
        WriteValue(value);
    }

    private void WriteDefaultValue(IValueNode? value)
    {
        if (value is not null)
        {
            _text.Append(" = ");
            WriteValue(value);
        }
    }

    private void WriteValue(IValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                _text.Append('$').Append(variable.Name.Value);
                break;
            case IntValueNode number:
                _text.Append(number.Value);
                break;
            case FloatValueNode number:
                _text.Append(number.Value);
                break;
            case StringValueNode text:
                WriteString(text);
                break;
            case BooleanValueNode boolean:
                _text.Append(boolean.Value ? "true" : "false");
                break;
            case NullValueNode:
                _text.Append("null");
                break;
            case EnumValueNode name:
                _text.Append(name.Value);
                break;
            case ListValueNode list:
                _text.Append('[');
                WriteJoined(list.Items, ", ");
                _text.Append(']');
                break;
            case ObjectValueNode fields:
                _text.Append('{');
                WriteJoined(fields.Fields, ", ");
                _text.Append('}');
                break;
        }
    }

    private void WriteString(StringValueNode node)
    {
        if (!node.Block)
        {
            _text.Append(SyntaxPrinter.PrintString(node.Value));
            return;
        }

        var first = true;
        foreach (var line in BlockString.Print(node.Value).Split('\n'))
        {
            if (!first)
            {
                NewLine();
            }

            _text.Append(line);
            first = false;
        }
    }

    private void WriteType(ITypeNode type)
    {
        switch (type)
        {
            case NamedTypeNode named:
                _text.Append(named.Name.Value);
                break;
            case ListTypeNode list:
                _text.Append('[');
                WriteType(list.Type);
                _text.Append(']');
                break;
            case NonNullTypeNode nonNull:
                WriteType(nonNull.Type);
                _text.Append('!');
                break;
        }
    }
}
