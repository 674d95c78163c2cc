using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.Types.Descriptors;

/// <summary>Describes an object type whose values may be of any CLR type, e.g. a root type.</summary>
public interface IObjectTypeDescriptor : IComplexTypeDescriptor<IObjectTypeDescriptor>
{
    /// <summary>Adds a field; give it a type, and a resolver with <see cref="IObjectFieldDescriptor.Resolve{TResult}"/>.</summary>
    /// <param name="name">The field's name.</param>
    public IObjectFieldDescriptor Field(string name);

    /// <summary>Adds a field with a resolver.</summary>
    /// <typeparam name="TResult">The CLR type of the value.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="resolve">Gives the field's value.</param>
    public IObjectFieldDescriptor Field<TResult>(string name, Func<IResolverContext, TResult> resolve);

    /// <summary>Adds a field with an asynchronous resolver. Such fields of a query run at the same time.</summary>
    /// <typeparam name="TResult">The CLR type of the value.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="resolve">Gives the field's value.</param>
    public IObjectFieldDescriptor FieldAsync<TResult>(string name, Func<IResolverContext, ValueTask<TResult>> resolve);

    /// <summary>Adds a list whose items come one after the other. Items are completed while the next one is awaited; with
    /// <c>@stream</c> they are sent as they come.</summary>
    /// <typeparam name="TItem">The CLR type of an item.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="resolve">Gives the list; it is enumerated once, with <see cref="IResolverContext.RequestAborted"/>.</param>
    public IObjectFieldDescriptor FieldAsync<TItem>(string name, Func<IResolverContext, IAsyncEnumerable<TItem>> resolve);

    /// <summary>Says how to recognise values of this type among those of an interface or union, where the CLR type does not tell.</summary>
    /// <param name="isOfType">Whether a value is of this type.</param>
    public IObjectTypeDescriptor IsOfType(Func<object, bool> isOfType);
}

/// <summary>Describes an object type whose values are <typeparamref name="T"/>.</summary>
/// <typeparam name="T">The CLR type of the values.</typeparam>
public interface IObjectTypeDescriptor<T> : IComplexTypeDescriptor<IObjectTypeDescriptor<T>>
{
    /// <summary>Adds a field; give it a type, and a resolver with <see cref="IObjectFieldDescriptor.Resolve{TResult}"/>.</summary>
    /// <param name="name">The field's name.</param>
    public IObjectFieldDescriptor Field(string name);

    /// <summary>Adds a field that reads from the value. The fastest kind: nothing but the delegate is called.</summary>
    /// <typeparam name="TResult">The CLR type of the field's value.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="resolve">Gives the field's value from the object's.</param>
    public IObjectFieldDescriptor Field<TResult>(string name, Func<T, TResult> resolve);

    /// <summary>Adds a field that reads from the value and needs arguments or services.</summary>
    /// <typeparam name="TResult">The CLR type of the field's value.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="resolve">Gives the field's value. The context is good only until it returns.</param>
    public IObjectFieldDescriptor Field<TResult>(string name, Func<T, IResolverContext, TResult> resolve);

    /// <summary>Adds a field with an asynchronous resolver. Such fields of a query run at the same time.</summary>
    /// <typeparam name="TResult">The CLR type of the field's value.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="resolve">Gives the field's value.</param>
    public IObjectFieldDescriptor FieldAsync<TResult>(string name, Func<T, IResolverContext, ValueTask<TResult>> resolve);

    /// <summary>Adds a list whose items come one after the other. Items are completed while the next one is awaited; with
    /// <c>@stream</c> they are sent as they come.</summary>
    /// <typeparam name="TItem">The CLR type of an item.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="resolve">Gives the list; it is enumerated once, with <see cref="IResolverContext.RequestAborted"/>.</param>
    public IObjectFieldDescriptor FieldAsync<TItem>(string name, Func<T, IResolverContext, IAsyncEnumerable<TItem>> resolve);

    /// <summary>Says how to recognise values of this type among those of an interface or union, where the CLR type does not tell.</summary>
    /// <param name="isOfType">Whether a value is of this type.</param>
    public IObjectTypeDescriptor<T> IsOfType(Func<T, bool> isOfType);
}
