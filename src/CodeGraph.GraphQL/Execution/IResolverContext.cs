using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution;

/// <summary>What a resolver may ask of the request and of the place it is called for.</summary>
/// <remarks>A synchronous resolver must not keep it: the object is used again for the next field. An asynchronous
/// resolver has one of its own, good until its task ends.</remarks>
public interface IResolverContext
{
    /// <summary>The schema the request runs on.</summary>
    public Schema Schema { get; }

    /// <summary>The object type the field belongs to.</summary>
    public ObjectType ObjectType { get; }

    /// <summary>The field being resolved.</summary>
    public OutputField Field { get; }

    /// <summary>The name the field has in the response: its alias or its name.</summary>
    public string ResponseName { get; }

    /// <summary>Where in the response the field is: response names (<see cref="string"/>) and list indices (<see cref="int"/>).</summary>
    public IReadOnlyList<object> Path { get; }

    /// <summary>The services of the request.</summary>
    /// <exception cref="InvalidOperationException">The request was made without services.</exception>
    public IServiceProvider Services { get; }

    /// <summary>The request being executed.</summary>
    public OperationRequest Request { get; }

    /// <summary>Values that resolvers and their surroundings share during one request. Safe from several threads.</summary>
    public IDictionary<string, object?> ContextData { get; }

    /// <summary>Cancelled when the client is gone or the execution takes too long. Pass it on.</summary>
    public CancellationToken RequestAborted { get; }

    /// <summary>The value of the object the field belongs to.</summary>
    /// <typeparam name="T">Its CLR type.</typeparam>
    /// <exception cref="InvalidCastException">The value is of another type.</exception>
    public T Parent<T>();

    /// <summary>The coerced value of an argument: as given, or its default (specification §6.4.1).</summary>
    /// <typeparam name="T">The CLR type to have it as; see <see cref="InputValues.Get{T}"/>.</typeparam>
    /// <param name="name">The argument's name.</param>
    /// <returns>The value; the default of <typeparamref name="T"/> if the argument is null or was not given and has no default.</returns>
    /// <exception cref="InvalidCastException">The value is not a <typeparamref name="T"/>.</exception>
    public T Argument<T>(string name);

    /// <summary>Whether an argument was given or has a default; tells "not given" from "given as null".</summary>
    /// <param name="name">The argument's name.</param>
    public bool HasArgument(string name);

    /// <summary>A service of the request.</summary>
    /// <typeparam name="T">The service's type.</typeparam>
    /// <exception cref="InvalidOperationException">There is no such service.</exception>
    public T Service<T>()
        where T : notnull;

    /// <summary>The request's data loader of that class; it is created on first use and lives as long as the request.</summary>
    /// <typeparam name="T">The loader's class.</typeparam>
    /// <param name="create">Makes the loader, once per request.</param>
    public T DataLoader<T>(Func<IBatchScheduler, T> create)
        where T : class;

    /// <summary>Whether the field's sub-selections ask for a field, on any of the possible types; lets a resolver spare work nobody asked for.</summary>
    /// <param name="fieldName">The name of the sub-field, not its alias.</param>
    public bool IsSelected(string fieldName);

    /// <summary>Adds an error at this field without making its value null.</summary>
    /// <param name="message">The message for the client.</param>
    public void ReportError(string message);

    /// <summary>Adds an error without making the field's value null. Path and locations are filled in if missing.</summary>
    /// <param name="error">The error for the client.</param>
    public void ReportError(GraphQLError error);

    /// <summary>Adds the error of a failure that leaves the field's value alone, e.g. of one item of its list: a
    /// <see cref="GraphQLException"/> as it says, anything else masked and logged as if the resolver had thrown it.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="path">Where in the response it belongs; the field's own path if left out.</param>
    public void ReportError(Exception exception, IReadOnlyList<object>? path = null);

    /// <summary>Adds an entry to the response's <c>extensions</c>; the last value given for a key stays.</summary>
    /// <param name="key">The entry's name.</param>
    /// <param name="value">A string, number, boolean, null, list or dictionary of such.</param>
    public void SetExtension(string key, object? value);
}
