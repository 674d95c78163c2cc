namespace CodeGraph.GraphQL.Types.Descriptors;

/// <summary>Describes an input object.</summary>
public interface IInputObjectTypeDescriptor : ITypeDescriptor<IInputObjectTypeDescriptor>
{
    /// <summary>Adds a field; give it a type.</summary>
    /// <param name="name">The field's name.</param>
    public IInputFieldDescriptor Field(string name);

    /// <summary>Demands that exactly one field is given, and not null (<c>@oneOf</c>, specification §3.10.1).</summary>
    public IInputObjectTypeDescriptor OneOf();
}

/// <summary>Describes an input object whose value is a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The CLR type resolvers get.</typeparam>
public interface IInputObjectTypeDescriptor<T> : ITypeDescriptor<IInputObjectTypeDescriptor<T>>
    where T : notnull
{
    /// <summary>Adds a field; give it a type.</summary>
    /// <param name="name">The field's name.</param>
    public IInputFieldDescriptor Field(string name);

    /// <summary>Demands that exactly one field is given, and not null (<c>@oneOf</c>, specification §3.10.1).</summary>
    public IInputObjectTypeDescriptor<T> OneOf();

    /// <summary>Says how the CLR value is made of the coerced fields. Required.</summary>
    /// <param name="create">Makes the value. A <see cref="GraphQLException"/> it throws refuses the input with that message.</param>
    public IInputObjectTypeDescriptor<T> Create(Func<InputValues, T> create);
}
