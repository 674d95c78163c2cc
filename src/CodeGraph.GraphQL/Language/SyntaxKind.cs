namespace CodeGraph.GraphQL.Language;

/// <summary>The kinds of syntax nodes, one for each node class, named as in graphql-js.</summary>
public enum SyntaxKind
{
    /// <summary>The kind of <see cref="NameNode"/>.</summary>
    Name,

    /// <summary>The kind of <see cref="DocumentNode"/>.</summary>
    Document,

    /// <summary>The kind of <see cref="OperationDefinitionNode"/>.</summary>
    OperationDefinition,

    /// <summary>The kind of <see cref="VariableDefinitionNode"/>.</summary>
    VariableDefinition,

    /// <summary>The kind of <see cref="SelectionSetNode"/>.</summary>
    SelectionSet,

    /// <summary>The kind of <see cref="FieldNode"/>.</summary>
    Field,

    /// <summary>The kind of <see cref="ArgumentNode"/>.</summary>
    Argument,

    /// <summary>The kind of <see cref="FragmentSpreadNode"/>.</summary>
    FragmentSpread,

    /// <summary>The kind of <see cref="InlineFragmentNode"/>.</summary>
    InlineFragment,

    /// <summary>The kind of <see cref="FragmentDefinitionNode"/>.</summary>
    FragmentDefinition,

    /// <summary>The kind of <see cref="VariableNode"/>.</summary>
    Variable,

    /// <summary>The kind of <see cref="IntValueNode"/>.</summary>
    IntValue,

    /// <summary>The kind of <see cref="FloatValueNode"/>.</summary>
    FloatValue,

    /// <summary>The kind of <see cref="StringValueNode"/>.</summary>
    StringValue,

    /// <summary>The kind of <see cref="BooleanValueNode"/>.</summary>
    BooleanValue,

    /// <summary>The kind of <see cref="NullValueNode"/>.</summary>
    NullValue,

    /// <summary>The kind of <see cref="EnumValueNode"/>.</summary>
    EnumValue,

    /// <summary>The kind of <see cref="ListValueNode"/>.</summary>
    ListValue,

    /// <summary>The kind of <see cref="ObjectValueNode"/>.</summary>
    ObjectValue,

    /// <summary>The kind of <see cref="ObjectFieldNode"/>.</summary>
    ObjectField,

    /// <summary>The kind of <see cref="DirectiveNode"/>.</summary>
    Directive,

    /// <summary>The kind of <see cref="NamedTypeNode"/>.</summary>
    NamedType,

    /// <summary>The kind of <see cref="ListTypeNode"/>.</summary>
    ListType,

    /// <summary>The kind of <see cref="NonNullTypeNode"/>.</summary>
    NonNullType,

    /// <summary>The kind of <see cref="SchemaDefinitionNode"/>.</summary>
    SchemaDefinition,

    /// <summary>The kind of <see cref="OperationTypeDefinitionNode"/>.</summary>
    OperationTypeDefinition,

    /// <summary>The kind of <see cref="ScalarTypeDefinitionNode"/>.</summary>
    ScalarTypeDefinition,

    /// <summary>The kind of <see cref="ObjectTypeDefinitionNode"/>.</summary>
    ObjectTypeDefinition,

    /// <summary>The kind of <see cref="FieldDefinitionNode"/>.</summary>
    FieldDefinition,

    /// <summary>The kind of <see cref="InputValueDefinitionNode"/>.</summary>
    InputValueDefinition,

    /// <summary>The kind of <see cref="InterfaceTypeDefinitionNode"/>.</summary>
    InterfaceTypeDefinition,

    /// <summary>The kind of <see cref="UnionTypeDefinitionNode"/>.</summary>
    UnionTypeDefinition,

    /// <summary>The kind of <see cref="EnumTypeDefinitionNode"/>.</summary>
    EnumTypeDefinition,

    /// <summary>The kind of <see cref="EnumValueDefinitionNode"/>.</summary>
    EnumValueDefinition,

    /// <summary>The kind of <see cref="InputObjectTypeDefinitionNode"/>.</summary>
    InputObjectTypeDefinition,

    /// <summary>The kind of <see cref="DirectiveDefinitionNode"/>.</summary>
    DirectiveDefinition,

    /// <summary>The kind of <see cref="SchemaExtensionNode"/>.</summary>
    SchemaExtension,

    /// <summary>The kind of <see cref="ScalarTypeExtensionNode"/>.</summary>
    ScalarTypeExtension,

    /// <summary>The kind of <see cref="ObjectTypeExtensionNode"/>.</summary>
    ObjectTypeExtension,

    /// <summary>The kind of <see cref="InterfaceTypeExtensionNode"/>.</summary>
    InterfaceTypeExtension,

    /// <summary>The kind of <see cref="UnionTypeExtensionNode"/>.</summary>
    UnionTypeExtension,

    /// <summary>The kind of <see cref="EnumTypeExtensionNode"/>.</summary>
    EnumTypeExtension,

    /// <summary>The kind of <see cref="InputObjectTypeExtensionNode"/>.</summary>
    InputObjectTypeExtension,
}
