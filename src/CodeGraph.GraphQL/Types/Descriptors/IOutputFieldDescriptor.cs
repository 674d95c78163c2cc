using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types.Pagination;

namespace CodeGraph.GraphQL.Types.Descriptors;

/// <summary>What fields of objects and of interfaces have in common.</summary>
/// <typeparam name="TSelf">The descriptor itself, for chaining.</typeparam>
public interface IOutputFieldDescriptor<out TSelf>
{
    /// <summary>Gives the field its type: <c>.Type&lt;NonNullType&lt;ListType&lt;CodeType&gt;&gt;&gt;()</c>.</summary>
    /// <typeparam name="TOutput">A type class, in <see cref="ListType{T}"/> and <see cref="NonNullType{T}"/> as needed.
    /// Types may refer to each other in circles.</typeparam>
    public TSelf Type<TOutput>()
        where TOutput : IOutputType;

    /// <summary>Gives the field its type.</summary>
    /// <param name="type">A type instance of this schema, or a wrapper around one.</param>
    public TSelf Type(IType type);

    /// <summary>Gives the field its type.</summary>
    /// <param name="syntax">The type as in SDL, e.g. <c>[Code!]!</c>.</param>
    public TSelf Type(string syntax);

    /// <summary>Gives the field the type <c>T!</c>; short for <c>.Type&lt;NonNullType&lt;T&gt;&gt;()</c>.</summary>
    /// <typeparam name="TOutput">A type class.</typeparam>
    public TSelf NonNull<TOutput>()
        where TOutput : IOutputType;

    /// <summary>Gives the field the type <c>[T!]</c>: a list without nulls, that may be null itself.</summary>
    /// <typeparam name="TOutput">A type class.</typeparam>
    public TSelf List<TOutput>()
        where TOutput : IOutputType;

    /// <summary>Gives the field the type <c>[T!]!</c>: a list that is never null and has no nulls.</summary>
    /// <typeparam name="TOutput">A type class.</typeparam>
    public TSelf NonNullList<TOutput>()
        where TOutput : IOutputType;

    /// <summary>Describes the field.</summary>
    /// <param name="description">CommonMark, for people.</param>
    public TSelf Description(string? description);

    /// <summary>Marks the field deprecated (<c>@deprecated</c>, specification §3.13.3).</summary>
    /// <param name="reason">Why, and what to use instead; CommonMark.</param>
    public TSelf Deprecated(string reason = DeprecatedDirective.DefaultReason);

    /// <summary>Adds an argument.</summary>
    /// <param name="name">The argument's name.</param>
    /// <param name="configure">Gives its type, default and description.</param>
    public TSelf Argument(string name, Action<IArgumentDescriptor> configure);

    /// <summary>Applies a directive to the field.</summary>
    /// <param name="name">The directive's name, without <c>@</c>.</param>
    /// <param name="arguments">Its arguments: names and CLR values.</param>
    public TSelf Directive(string name, params (string Name, object? Value)[] arguments);

    /// <summary>Applies a directive to the field.</summary>
    /// <param name="directive">The directive as it is written.</param>
    public TSelf Directive(DirectiveNode directive);
}

/// <summary>Describes a field of an object type.</summary>
public interface IObjectFieldDescriptor : IOutputFieldDescriptor<IObjectFieldDescriptor>
{
    /// <summary>Sets the resolver of a field that was added by name only.</summary>
    /// <typeparam name="TResult">The CLR type of the value.</typeparam>
    /// <param name="resolve">Gives the field's value; <see cref="IResolverContext.Parent{T}"/> is the object. The context
    /// is good only until it returns.</param>
    public IObjectFieldDescriptor Resolve<TResult>(Func<IResolverContext, TResult> resolve);

    /// <summary>Puts a middleware around the resolver, e.g. to authorize, to measure or to change the result. It is put together
    /// once; fields without any pay nothing. With several, the first that was added is the outermost.</summary>
    /// <param name="middleware">Makes the middleware from what comes after it:
    /// <c>next => async context => { var value = await next(context); return value; }</c>. The field becomes asynchronous.</param>
    public IObjectFieldDescriptor Use(Func<FieldDelegate, FieldDelegate> middleware);

    /// <summary>Serves the list that the resolver gives in pages: adds <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>, and makes the
    /// field's type a connection (Relay cursor connections specification). Cursors are positions: right for lists that do not
    /// change between two pages; for others write the connection with cursors of your own.</summary>
    /// <typeparam name="TNode">The type of the items.</typeparam>
    /// <param name="configure">Sizes, and the connection's name.</param>
    public IObjectFieldDescriptor UsePaging<TNode>(Action<PagingOptions>? configure = null)
        where TNode : IOutputType;

    /// <summary>Sets an asynchronous resolver of a field that was added by name only.</summary>
    /// <typeparam name="TResult">The CLR type of the value.</typeparam>
    /// <param name="resolve">Gives the field's value.</param>
    public IObjectFieldDescriptor ResolveAsync<TResult>(Func<IResolverContext, ValueTask<TResult>> resolve);

    /// <summary>Sets the resolver of a list whose items come one after the other.</summary>
    /// <typeparam name="TItem">The CLR type of an item.</typeparam>
    /// <param name="resolve">Gives the list; it is enumerated once, with <see cref="IResolverContext.RequestAborted"/>.</param>
    public IObjectFieldDescriptor ResolveAsync<TItem>(Func<IResolverContext, IAsyncEnumerable<TItem>> resolve);

    /// <summary>Makes the field of the subscription type an event stream (specification §6.2.3 "Source Stream"). Each event is executed
    /// as an operation of its own, and is the field's value unless the field has a resolver, to which it is the parent.</summary>
    /// <typeparam name="TEvent">The CLR type of an event.</typeparam>
    /// <param name="subscribe">Gives the stream. Its enumerator is given a token that is cancelled when the client leaves, and is
    /// disposed in any case. The next event is asked for when the response to the one before is on its way.</param>
    public IObjectFieldDescriptor Subscribe<TEvent>(Func<IResolverContext, IAsyncEnumerable<TEvent>> subscribe);

    /// <summary>As <see cref="Subscribe{TEvent}"/>, for streams that something must be awaited for before they begin.</summary>
    /// <typeparam name="TEvent">The CLR type of an event.</typeparam>
    /// <param name="subscribe">Gives the stream; an exception from it is the error of the response.</param>
    public IObjectFieldDescriptor SubscribeAsync<TEvent>(Func<IResolverContext, ValueTask<IAsyncEnumerable<TEvent>>> subscribe);
}

/// <summary>Describes a field of an interface.</summary>
public interface IInterfaceFieldDescriptor : IOutputFieldDescriptor<IInterfaceFieldDescriptor>;
