using System.Runtime.CompilerServices;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution;

/// <summary>
/// Executes one operation (specification §6.2–§6.4). This part runs what is synchronous: it calls delegates and writes
/// bytes, and takes bytes back where a null spreads to its parent.
/// </summary>
internal partial class OperationExecution
{
    // How many objects are completed between two looks at the clock.
    private const int ClockInterval = 128;

    // Documents are this deep in earnest; beyond it the stack is looked at before it grows.
    private const int UncheckedDepth = 64;

    private readonly ResolverContext _context;
    private ResponseWriter _writer;
    private ResponsePath _path = new();
    private ResultNode? _base;
    private Dictionary<ArgumentPlan, InputValues>? _arguments;
    private int _clock;

    internal OperationExecution(Schema schema, OperationRequest request, RequestExecutorOptions options, VariableValues variables, RequestState state, ResponseWriter writer)
    {
        Schema = schema;
        Request = request;
        State = state;
        Options = options;
        Variables = variables;
        _writer = writer;
        _context = new ResolverContext(this);
    }

    internal Schema Schema { get; }

    internal OperationRequest Request { get; }

    internal RequestState State { get; }

    private protected RequestExecutorOptions Options { get; }

    private protected VariableValues Variables { get; }

    /// <summary><c>ExecuteRootSelectionSet</c> of §6.3 for operations without asynchronous fields.</summary>
    /// <returns>Whether <c>data</c> is an object; false if a null has spread to the top.</returns>
    internal bool ExecuteRootSelectionSet(SelectionSetPlan plan, object? rootValue)
    {
        var start = _writer.Position;
        if (ExecuteSelectionSet(plan, rootValue))
        {
            return true;
        }

        _writer.Truncate(start);
        _writer.WriteNull();
        return false;
    }

    /// <summary><c>ExecuteCollectedFields</c> of §6.3.3.</summary>
    /// <returns>False if a null spreads to the object itself; what is written then is for the caller to take back.</returns>
    private bool ExecuteSelectionSet(SelectionSetPlan plan, object? source)
    {
        if (++_clock % ClockInterval == 0)
        {
            State.ThrowIfAborted();
        }

        if (_path.Count > UncheckedDepth)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }

        var writer = _writer;
        var fields = plan.Fields;
        writer.WriteRaw((byte)'{');
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];
            writer.WriteRaw(i == 0 ? field.Key : field.CommaKey);
            if (!ExecuteField(field, source))
            {
                return false;
            }
        }

        writer.WriteRaw((byte)'}');
        return true;
    }

    /// <summary><c>ExecuteField</c> of §6.4.</summary>
    /// <returns>False if the value is null and must not be.</returns>
    private bool ExecuteField(FieldPlan field, object? source)
    {
        var writer = _writer;
        var start = writer.Position;
        var depth = _path.Count;
        try
        {
            if (field.Constant is { } constant)
            {
                writer.WriteRaw(constant);
                return true;
            }

            if (field.Arguments is not null || field.Resolver.NeedsContext)
            {
                _context.Set(field, source, ArgumentsOf(field));
            }

            if (field.LeafWriter is { } leaf)
            {
                if (leaf.Write(source, _context, writer))
                {
                    return true;
                }

                if (field.Type.NonNull)
                {
                    AddNullError(field);
                    return false;
                }
            }
            else
            {
                // The context may be set again by fields below.
                var value = field.Resolver.Resolve(source, _context);
                _path.Push(field.ResponseName);
                var completed = CompleteValue(field, field.Type, value);
                _path.TruncateTo(depth);
                if (completed)
                {
                    return true;
                }

                if (field.Type.NonNull)
                {
                    return false;
                }
            }
        }
        catch (Exception exception) when (IsFieldError(exception))
        {
            _path.TruncateTo(depth);
            HandleFieldError(exception, field, PathOf(field));
            if (field.Type.NonNull)
            {
                return false;
            }
        }

        writer.Truncate(start);
        writer.WriteNull();
        return true;
    }

    /// <summary><c>CompleteValue</c> of §6.4.3, at the path as it stands.</summary>
    /// <returns>False if the value is null; if it must not be, the error is reported.</returns>
    private bool CompleteValue(FieldPlan field, TypePlan type, object? value)
    {
        if (value is null)
        {
            if (type.NonNull)
            {
                AddNullError(field, CurrentPath());
            }

            return false;
        }

        switch (type.Kind)
        {
            case TypePlanKind.Object:
                return ExecuteSelectionSet(field.SelectionsFor(type.Object!), value);
            case TypePlanKind.List:
                return CompleteListValue(field, type.Item!, value);
            case TypePlanKind.Abstract:
                return ExecuteSelectionSet(field.SelectionsFor(ResolveAbstractType(field, type, value)), value);
            default:
                type.Leaf!.WriteValue(value, _writer);
                return true;
        }
    }

    /// <summary><c>ResolveAbstractType</c> of §6.4.3.</summary>
    private static ObjectType ResolveAbstractType(FieldPlan field, TypePlan type, object value) =>
        type.RuntimeTypes!.Find(value) ?? throw new InvalidOperationException(
            $"Abstract type \"{type.Abstract}\" was resolved to no object type for field \"{field.Field.Coordinate}\" with a value of {value.GetType().Name}. "
            + "Map the CLR type with ObjectType<T>, or use ResolveType or IsOfType.");

    private InputValues ArgumentsOf(FieldPlan field)
    {
        var plan = field.Arguments;
        if (plan is null)
        {
            return InputValues.Empty;
        }

        if (!plan.DependsOnVariables)
        {
            return plan.Constant;
        }

        if (_arguments is null || !_arguments.TryGetValue(plan, out var values))
        {
            values = plan.CoerceArgumentValues(Variables);
            (_arguments ??= []).Add(plan, values);
        }

        return values;
    }
}
