using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Field errors (specification §6.4.4).</summary>
internal partial class OperationExecution
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

    /// <summary>Takes an error of a field; where it goes is where the field's value goes.</summary>
    internal virtual void AddError(GraphQLError error) => State.AddError(error);

    private List<object> CurrentPath()
    {
        var path = new List<object>();
        _base?.AppendPath(path);
        _path.AppendTo(path);
        return path;
    }

    /// <summary>Whether an exception is of a field; the others end the whole request.</summary>
    private protected bool IsFieldError(Exception exception) =>
        exception is not ResponseTooLargeException && !(exception is OperationCanceledException && IsAborted);

    private bool IsAborted => State.TimedOut || State.IsClientGone;

    private void AddNullError(FieldPlan field) => AddNullError(field, PathOf(field));

    private void AddNullError(FieldPlan field, IReadOnlyList<object> path) =>
        AddError(Locate(new GraphQLError($"Cannot return null for non-nullable field {field.ParentType}.{field.Field.Name}."), field, path));

    internal void HandleFieldError(Exception exception, FieldPlan field, IReadOnlyList<object> path)
    {
        switch (exception)
        {
            case GraphQLException known:
                foreach (var error in known.Errors)
                {
                    AddError(Locate(error, field, path));
                }

                break;
            case LeafCoercionException coercion:
                AddError(Locate(new GraphQLError(coercion.Message), field, path));
                break;
            default:
                AddUnexpected(exception, field, path);
                break;
        }
    }

    private void AddUnexpected(Exception exception, FieldPlan field, IReadOnlyList<object> path)
    {
        var error = Locate(new GraphQLError(RequestExecutorOptions.UnexpectedErrorMessage) { Exception = exception }, field, path);
        if (Options.IncludeExceptionDetails)
        {
            error = error with
            {
                Extensions = new Dictionary<string, object?> { ["message"] = exception.Message, ["stackTrace"] = exception.StackTrace },
            };
        }

        Options.OnUnexpectedException?.Invoke(error);
        AddError(error);
    }
}
