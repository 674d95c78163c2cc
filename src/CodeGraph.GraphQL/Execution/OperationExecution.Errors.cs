using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Field errors (specification §6.4.4).</summary>
internal sealed partial class OperationExecution
{
    internal static IReadOnlyList<object> PathOf(ResultNode place)
    {
        var path = new List<object>();
        place.AppendPath(path);
        return path;
    }

    internal IReadOnlyList<object> PathOf(FieldPlan field)
    {
        var path = CurrentPath();
        path.Add(field.ResponseName);
        return path;
    }

    /// <summary>Fills in where an error comes from, as far as it does not say so itself.</summary>
    internal static GraphQLError Locate(GraphQLError error, FieldPlan field, IReadOnlyList<object> path) => error with
    {
        Path = error.Path ?? path,
        Locations = error.Locations.Count > 0
            ? error.Locations
            : [.. field.Nodes.Where(node => !node.Location.IsNone).Select(node => node.Location.ToSourceLocation())],
    };

    private List<object> CurrentPath()
    {
        var path = new List<object>();
        _base?.AppendPath(path);
        _path.AppendTo(path);
        return path;
    }

    /// <summary>Whether an exception is of a field; the others end the whole request.</summary>
    private bool IsFieldError(Exception exception) =>
        exception is not ResponseTooLargeException && !(exception is OperationCanceledException && IsAborted);

    private bool IsAborted => State.TimedOut || State.IsClientGone;

    private void AddNullError(FieldPlan field) => AddNullError(field, PathOf(field));

    private void AddNullError(FieldPlan field, IReadOnlyList<object> path) =>
        State.AddError(Locate(new GraphQLError($"Cannot return null for non-nullable field {field.ParentType}.{field.Field.Name}."), field, path));

    private void HandleFieldError(Exception exception, FieldPlan field, IReadOnlyList<object> path)
    {
        switch (exception)
        {
            case GraphQLException known:
                foreach (var error in known.Errors)
                {
                    State.AddError(Locate(error, field, path));
                }

                break;
            case LeafCoercionException coercion:
                State.AddError(Locate(new GraphQLError(coercion.Message), field, path));
                break;
            default:
                AddUnexpected(exception, field, path);
                break;
        }
    }

    private void AddUnexpected(Exception exception, FieldPlan field, IReadOnlyList<object> path)
    {
        var error = Locate(new GraphQLError(RequestExecutorOptions.UnexpectedErrorMessage) { Exception = exception }, field, path);
        if (_options.IncludeExceptionDetails)
        {
            error = error with
            {
                Extensions = new Dictionary<string, object?> { ["message"] = exception.Message, ["stackTrace"] = exception.StackTrace },
            };
        }

        _options.OnUnexpectedException?.Invoke(error);
        State.AddError(error);
    }
}
