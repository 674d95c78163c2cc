using System.Collections.Immutable;

namespace CodeGraph.GraphQL.Language;

/// <content>Type system definitions and extensions, and the layouts all nodes share.</content>
internal sealed partial class SyntaxWriter
{
    private void WriteTypeSystemNode(ISyntaxNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode n:
                WriteDescription(n.Description);
                _text.Append("schema");
                WriteDirectives(n.Directives);
                WriteTrailingBlock(n.OperationTypes);
                break;
            case SchemaExtensionNode n:
                _text.Append("extend schema");
                WriteDirectives(n.Directives);
                WriteTrailingBlock(n.OperationTypes);
                break;
            case OperationTypeDefinitionNode n:
                _text.Append(KeywordOf(n.Operation)).Append(": ").Append(n.Type.Name.Value);
                break;
            case ScalarTypeDefinitionNode n:
                WriteTypeHead("scalar ", n, []);
                break;
            case ObjectTypeDefinitionNode n:
                WriteTypeHead("type ", n, n.Interfaces);
                WriteTrailingBlock(n.Fields);
                break;
            case InterfaceTypeDefinitionNode n:
                WriteTypeHead("interface ", n, n.Interfaces);
                WriteTrailingBlock(n.Fields);
                break;
            case UnionTypeDefinitionNode n:
                WriteTypeHead("union ", n, []);
                WriteMemberTypes(n.Types);
                break;
            case EnumTypeDefinitionNode n:
                WriteTypeHead("enum ", n, []);
                WriteTrailingBlock(n.Values);
                break;
            case InputObjectTypeDefinitionNode n:
                WriteTypeHead("input ", n, []);
                WriteTrailingBlock(n.Fields);
                break;
            case ScalarTypeExtensionNode n:
                WriteExtensionHead("extend scalar ", n, []);
                break;
            case ObjectTypeExtensionNode n:
                WriteExtensionHead("extend type ", n, n.Interfaces);
                WriteTrailingBlock(n.Fields);
                break;
            case InterfaceTypeExtensionNode n:
                WriteExtensionHead("extend interface ", n, n.Interfaces);
                WriteTrailingBlock(n.Fields);
                break;
            case UnionTypeExtensionNode n:
                WriteExtensionHead("extend union ", n, []);
                WriteMemberTypes(n.Types);
                break;
            case EnumTypeExtensionNode n:
                WriteExtensionHead("extend enum ", n, []);
                WriteTrailingBlock(n.Values);
                break;
            case InputObjectTypeExtensionNode n:
                WriteExtensionHead("extend input ", n, []);
                WriteTrailingBlock(n.Fields);
                break;
            case DirectiveDefinitionNode n:
                WriteDirectiveDefinition(n);
                break;
            case FieldDefinitionNode n:
                WriteDescription(n.Description);
                _text.Append(n.Name.Value);
                WriteInParentheses(n.Arguments, indent: true);
                _text.Append(": ");
                WriteType(n.Type);
                WriteDirectives(n.Directives);
                break;
            case InputValueDefinitionNode n:
                WriteDescription(n.Description);
                _text.Append(n.Name.Value).Append(": ");
                WriteType(n.Type);
                WriteDefaultValue(n.DefaultValue);
                WriteDirectives(n.Directives);
                break;
            case EnumValueDefinitionNode n:
                WriteDescription(n.Description);
                _text.Append(n.Name.Value);
                WriteDirectives(n.Directives);
                break;
            default:
                throw new ArgumentException($"Unknown syntax node {node.GetType()}.", nameof(node));
        }
    }

    private static string KeywordOf(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    private void WriteTypeHead(string keyword, ITypeDefinitionNode node, ImmutableArray<NamedTypeNode> interfaces)
    {
        WriteDescription(node.Description);
        WriteHead(keyword, node.Name, interfaces, node.Directives);
    }

    private void WriteExtensionHead(string keyword, ITypeExtensionNode node, ImmutableArray<NamedTypeNode> interfaces)
        => WriteHead(keyword, node.Name, interfaces, node.Directives);

    private void WriteHead(string keyword, NameNode name, ImmutableArray<NamedTypeNode> interfaces, ImmutableArray<DirectiveNode> directives)
    {
        _text.Append(keyword).Append(name.Value);
        if (!interfaces.IsEmpty)
        {
            _text.Append(" implements ");
            WriteJoined(interfaces, " & ");
        }

        WriteDirectives(directives);
    }

    private void WriteMemberTypes(ImmutableArray<NamedTypeNode> types)
    {
        if (!types.IsEmpty)
        {
            _text.Append(" = ");
            WriteJoined(types, " | ");
        }
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode node)
    {
        WriteDescription(node.Description);
        _text.Append("directive @").Append(node.Name.Value);
        WriteInParentheses(node.Arguments, indent: true);
        _text.Append(node.IsRepeatable ? " repeatable on " : " on ");
        WriteJoined(node.Locations, " | ");
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            WriteString(description);
            NewLine();
        }
    }

    /// <summary>Writes items in parentheses: on one line, or each on its own if one of them needs several.</summary>
    private void WriteInParentheses<T>(ImmutableArray<T> items, bool indent)
        where T : ISyntaxNode
    {
        if (items.IsEmpty)
        {
            return;
        }

        var start = _text.Length;
        WriteList(items, oneEach: false, indent);
        if (HasNewLineFrom(start))
        {
            _text.Length = start;
            WriteList(items, oneEach: true, indent);
        }
    }

    private void WriteList<T>(ImmutableArray<T> items, bool oneEach, bool indent)
        where T : ISyntaxNode
    {
        _text.Append('(');
        if (!oneEach)
        {
            WriteJoined(items, ", ");
        }
        else
        {
            _depth += indent ? 1 : 0;
            foreach (var item in items)
            {
                NewLine();
                Write(item);
            }

            _depth -= indent ? 1 : 0;
            NewLine();
        }

        _text.Append(')');
    }

    private void WriteTrailingBlock<T>(ImmutableArray<T> items)
        where T : ISyntaxNode
    {
        if (!items.IsEmpty)
        {
            _text.Append(' ');
            WriteBlock(items);
        }
    }

    private void WriteBlock<T>(ImmutableArray<T> items)
        where T : ISyntaxNode
    {
        _text.Append('{');
        _depth++;
        foreach (var item in items)
        {
            NewLine();
            Write(item);
        }

        _depth--;
        NewLine();
        _text.Append('}');
    }

    private void WriteJoined<T>(ImmutableArray<T> items, string separator)
        where T : ISyntaxNode
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0)
            {
                _text.Append(separator);
            }

            Write(items[i]);
        }
    }

    private void NewLine() => _text.Append('\n').Append(' ', _depth * 2);

    private bool HasNewLineFrom(int start)
    {
        for (var i = start; i < _text.Length; i++)
        {
            if (_text[i] == '\n')
            {
                return true;
            }
        }

        return false;
    }
}
