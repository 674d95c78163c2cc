namespace CodeGraph.GraphQL.Language;

/// <summary>A definition of the type system (specification section 3.1).</summary>
public interface ITypeSystemDefinitionNode : IDefinitionNode, IHasDirectives
{
    /// <summary>The description, or null.</summary>
    public StringValueNode? Description { get; }
}

/// <summary>A definition of a named type (specification section 3.4).</summary>
public interface ITypeDefinitionNode : ITypeSystemDefinitionNode
{
    /// <summary>The name of the type.</summary>
    public NameNode Name { get; }
}

/// <summary>An extension of the type system (specification section 3.1).</summary>
public interface ITypeSystemExtensionNode : IDefinitionNode, IHasDirectives;

/// <summary>An extension of a named type (specification section 3.4.3).</summary>
public interface ITypeExtensionNode : ITypeSystemExtensionNode
{
    /// <summary>The name of the type.</summary>
    public NameNode Name { get; }
}
