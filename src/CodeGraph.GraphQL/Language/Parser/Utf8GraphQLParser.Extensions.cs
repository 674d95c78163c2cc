namespace CodeGraph.GraphQL.Language;

/// <content>Implements the parsing rules in the Type System section (3): extensions.</content>
public ref partial struct Utf8GraphQLParser
{
    /// <summary>TypeSystemExtension : SchemaExtension | TypeExtension</summary>
    private ITypeSystemExtensionNode ParseTypeSystemExtension()
    {
        var keyword = LookAhead();
        var name = keyword.Kind == TokenKind.Name ? _lexer.TextOf(keyword) : [];
        return name.SequenceEqual("type"u8) ? ParseObjectTypeExtension()
            : name.SequenceEqual("interface"u8) ? ParseInterfaceTypeExtension()
            : name.SequenceEqual("union"u8) ? ParseUnionTypeExtension()
            : name.SequenceEqual("enum"u8) ? ParseEnumTypeExtension()
            : name.SequenceEqual("input"u8) ? ParseInputObjectTypeExtension()
            : name.SequenceEqual("scalar"u8) ? ParseScalarTypeExtension()
            : name.SequenceEqual("schema"u8) ? ParseSchemaExtension()
            : throw Unexpected(keyword);
    }

    /// <summary>SchemaExtension : extend schema Directives[Const]? { RootOperationTypeDefinition+ } | extend schema Directives[Const]</summary>
    private SchemaExtensionNode ParseSchemaExtension()
    {
        var start = Expect(TokenKind.Name);
        ExpectKeyword("schema"u8);
        var directives = ParseDirectives(isConst: true);
        var operationTypes = Skip(TokenKind.BraceLeft) ? ParseOperationTypeDefinitions() : [];
        ExpectSomething(!directives.IsEmpty || !operationTypes.IsEmpty);
        return new SchemaExtensionNode(operationTypes, directives, LocationFrom(start));
    }

    /// <summary>ScalarTypeExtension : extend scalar Name Directives[Const]</summary>
    private ScalarTypeExtensionNode ParseScalarTypeExtension()
    {
        var (start, name) = ParseExtensionHead("scalar"u8);
        var directives = ParseDirectives(isConst: true);
        ExpectSomething(!directives.IsEmpty);
        return new ScalarTypeExtensionNode(name, directives, LocationFrom(start));
    }

    /// <summary>ObjectTypeExtension : extend type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?, at least one of them</summary>
    private ObjectTypeExtensionNode ParseObjectTypeExtension()
    {
        var (start, name) = ParseExtensionHead("type"u8);
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldsDefinition();
        ExpectSomething(!interfaces.IsEmpty || !directives.IsEmpty || !fields.IsEmpty);
        return new ObjectTypeExtensionNode(name, interfaces, fields, directives, LocationFrom(start));
    }

    /// <summary>InterfaceTypeExtension : extend interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?, at least one of them</summary>
    private InterfaceTypeExtensionNode ParseInterfaceTypeExtension()
    {
        var (start, name) = ParseExtensionHead("interface"u8);
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldsDefinition();
        ExpectSomething(!interfaces.IsEmpty || !directives.IsEmpty || !fields.IsEmpty);
        return new InterfaceTypeExtensionNode(name, interfaces, fields, directives, LocationFrom(start));
    }

    /// <summary>UnionTypeExtension : extend union Name Directives[Const]? UnionMemberTypes?, at least one of them</summary>
    private UnionTypeExtensionNode ParseUnionTypeExtension()
    {
        var (start, name) = ParseExtensionHead("union"u8);
        var directives = ParseDirectives(isConst: true);
        var types = ParseUnionMemberTypes();
        ExpectSomething(!directives.IsEmpty || !types.IsEmpty);
        return new UnionTypeExtensionNode(name, types, directives, LocationFrom(start));
    }

    /// <summary>EnumTypeExtension : extend enum Name Directives[Const]? EnumValuesDefinition?, at least one of them</summary>
    private EnumTypeExtensionNode ParseEnumTypeExtension()
    {
        var (start, name) = ParseExtensionHead("enum"u8);
        var directives = ParseDirectives(isConst: true);
        var values = ParseEnumValuesDefinition();
        ExpectSomething(!directives.IsEmpty || !values.IsEmpty);
        return new EnumTypeExtensionNode(name, values, directives, LocationFrom(start));
    }

    /// <summary>InputObjectTypeExtension : extend input Name Directives[Const]? InputFieldsDefinition?, at least one of them</summary>
    private InputObjectTypeExtensionNode ParseInputObjectTypeExtension()
    {
        var (start, name) = ParseExtensionHead("input"u8);
        var directives = ParseDirectives(isConst: true);
        var fields = ParseInputValueDefinitions(TokenKind.BraceLeft, TokenKind.BraceRight);
        ExpectSomething(!directives.IsEmpty || !fields.IsEmpty);
        return new InputObjectTypeExtensionNode(name, fields, directives, LocationFrom(start));
    }

    private (Token Start, NameNode Name) ParseExtensionHead(scoped ReadOnlySpan<byte> keyword)
    {
        var start = Expect(TokenKind.Name);
        ExpectKeyword(keyword);
        return (start, ParseName());
    }

    private readonly void ExpectSomething(bool isPresent)
    {
        if (!isPresent)
        {
            throw Unexpected(_lexer.Token);
        }
    }
}
