using System.Collections;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Lists of what is synchronous (specification §6.4.3); arrays and lists are walked without an enumerator.</summary>
internal partial class OperationExecution
{
    private bool CompleteListValue(FieldPlan field, TypePlan itemType, object value)
    {
        var writer = _writer;
        var depth = _path.Count;
        _path.PushIndex();
        writer.WriteRaw((byte)'[');
        var isComplete = value switch
        {
            object?[] array => CompleteItems(field, itemType, array),
            string or IDictionary => throw NoList(field),
            IReadOnlyList<object?> list => CompleteItems(field, itemType, list),
            IEnumerable items => CompleteItems(field, itemType, items),
            _ => throw NoList(field),
        };
        _path.TruncateTo(depth);
        if (isComplete)
        {
            writer.WriteRaw((byte)']');
        }

        return isComplete;
    }

    private static GraphQLException NoList(FieldPlan field) =>
        new($"Expected Iterable, but did not find one for field \"{field.ParentType}.{field.Field.Name}\".");

    private bool CompleteItems(FieldPlan field, TypePlan itemType, object?[] items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (!CompleteItem(field, itemType, items[i], i))
            {
                return false;
            }
        }

        return true;
    }

    private bool CompleteItems(FieldPlan field, TypePlan itemType, IReadOnlyList<object?> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!CompleteItem(field, itemType, items[i], i))
            {
                return false;
            }
        }

        return true;
    }

    private bool CompleteItems(FieldPlan field, TypePlan itemType, IEnumerable items)
    {
        var i = 0;
        foreach (var item in items)
        {
            if (!CompleteItem(field, itemType, item, i++))
            {
                return false;
            }
        }

        return true;
    }

    private bool CompleteItem(FieldPlan field, TypePlan itemType, object? item, int index)
    {
        var writer = _writer;
        if (index > 0)
        {
            writer.WriteRaw((byte)',');
        }

        var start = writer.Position;
        var depth = _path.Count;
        _path.SetIndex(index);
        try
        {
            if (CompleteValue(field, itemType, item))
            {
                return true;
            }
        }
        catch (Exception exception) when (IsFieldError(exception))
        {
            _path.TruncateTo(depth);
            HandleFieldError(exception, field, CurrentPath());
        }

        if (itemType.NonNull)
        {
            return false;
        }

        writer.Truncate(start);
        writer.WriteNull();
        return true;
    }
}
