namespace CodeGraph.GraphQL.Types.Descriptors;

/// <summary>Describes an interface.</summary>
public interface IInterfaceTypeDescriptor : IComplexTypeDescriptor<IInterfaceTypeDescriptor>
{
    /// <summary>Adds a field; give it a type.</summary>
    /// <param name="name">The field's name.</param>
    public IInterfaceFieldDescriptor Field(string name);

    /// <summary>Says how to find the object type of a value, where its CLR type does not tell (specification §6.4.3 <c>ResolveAbstractType</c>).</summary>
    /// <param name="resolveType">Gives the object type's name, or <see langword="null"/> to decide by CLR type.</param>
    public IInterfaceTypeDescriptor ResolveType(Func<object, string?> resolveType);
}

/// <summary>Describes a union.</summary>
public interface IUnionTypeDescriptor : ITypeDescriptor<IUnionTypeDescriptor>
{
    /// <summary>Adds a member.</summary>
    /// <typeparam name="TObject">The object type's class.</typeparam>
    public IUnionTypeDescriptor Type<TObject>()
        where TObject : ObjectType;

    /// <summary>Adds a member.</summary>
    /// <param name="objectType">The object type, an instance of this schema.</param>
    public IUnionTypeDescriptor Type(ObjectType objectType);

    /// <summary>Adds a member.</summary>
    /// <param name="name">The object type's name in the schema.</param>
    public IUnionTypeDescriptor Type(string name);

    /// <summary>Says how to find the object type of a value, where its CLR type does not tell (specification §6.4.3 <c>ResolveAbstractType</c>).</summary>
    /// <param name="resolveType">Gives the object type's name, or <see langword="null"/> to decide by CLR type.</param>
    public IUnionTypeDescriptor ResolveType(Func<object, string?> resolveType);
}
