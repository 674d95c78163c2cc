using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution;

/// <summary>The context of the field being resolved. Synchronous fields share one; each asynchronous field has its own.</summary>
internal sealed class ResolverContext(OperationExecution execution) : IResolverContext
{
    private FieldPlan _field = null!;
    private object? _source;
    private InputValues _arguments = InputValues.Empty;
    private ResultNode? _place;

    public Schema Schema => execution.Schema;

    public ObjectType ObjectType => _field.ParentType;

    public OutputField Field => _field.Field;

    public string ResponseName => _field.ResponseName;

    public IReadOnlyList<object> Path => _place is null ? execution.PathOf(_field) : OperationExecution.PathOf(_place);

    public IServiceProvider Services => execution.Request.Services
        ?? throw new InvalidOperationException("The request has no services; set OperationRequest.Services.");

    public OperationRequest Request => execution.Request;

    public IDictionary<string, object?> ContextData => execution.State.ContextData;

    public CancellationToken RequestAborted => execution.State.RequestAborted;

    public T Parent<T>() => _source is T typed ? typed : _source is null && default(T) is null
        ? default!
        : throw new InvalidCastException($"The parent value of {Field.Coordinate} is a {_source?.GetType().Name ?? "null"}, not a {typeof(T).Name}.");

    public T Argument<T>(string name) => _arguments.Get<T>(name);

    public bool HasArgument(string name) => _arguments.Has(name);

    public T Service<T>()
        where T : notnull => Services.GetService(typeof(T)) is T service
        ? service
        : throw new InvalidOperationException($"There is no service {typeof(T).Name}; register it with the request's services.");

    public T DataLoader<T>(Func<IBatchScheduler, T> create)
        where T : class => execution.State.DataLoader(create);

    public bool IsSelected(string fieldName)
    {
        var type = _field.Field.Type.NamedType();
        foreach (var possible in Schema.GetPossibleTypes(type))
        {
            if (_field.SelectionsFor(possible).Selects(fieldName))
            {
                return true;
            }
        }

        return false;
    }

    public void ReportError(string message) => ReportError(new GraphQLError(message));

    public void ReportError(GraphQLError error) => execution.AddError(OperationExecution.Locate(error, _field, Path));

    public void ReportError(Exception exception, IReadOnlyList<object>? path = null) => execution.HandleFieldError(exception, _field, path ?? Path);

    public void SetExtension(string key, object? value) => execution.State.SetExtension(key, value);

    internal void Set(FieldPlan field, object? source, InputValues arguments, ResultNode? place = null)
    {
        _field = field;
        _source = source;
        _arguments = arguments;
        _place = place;
    }
}
