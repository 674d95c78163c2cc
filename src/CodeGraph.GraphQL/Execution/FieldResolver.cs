using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution;

/// <summary>A field's delegate (specification §6.4.2 <c>ResolveFieldValue</c>), behind types the executor can call without knowing them.</summary>
internal abstract class FieldResolver
{
    /// <summary>Whether the delegate was given to a synchronous field by mistake: what it returns must be awaited.</summary>
    internal bool ResultIsTask => typeof(Task).IsAssignableFrom(ResultType)
        || ResultType == typeof(ValueTask)
        || (ResultType.IsGenericType && ResultType.GetGenericTypeDefinition() == typeof(ValueTask<>));

    /// <summary>The same of a list whose items must be awaited.</summary>
    internal bool ResultIsAsyncList => ResultType.IsGenericType && ResultType.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>);

    internal virtual bool IsAsync => false;

    /// <summary>Whether the delegate sees the context, so that it must be set up for the field.</summary>
    internal virtual bool NeedsContext => true;

    internal abstract Type ResultType { get; }

    internal abstract object? Resolve(object? source, IResolverContext context);

    internal virtual ValueTask<object?> ResolveAsync(object? source, IResolverContext context) => new(Resolve(source, context));

    /// <summary>Joins the delegate with the writer of a leaf type, so that the value is neither boxed nor looked at.</summary>
    internal abstract LeafFieldWriter? CreateLeafWriter(LeafType type);
}

/// <summary>Reads from the parent value only.</summary>
internal sealed class SourceResolver<T, TResult>(Func<T, TResult> resolve) : FieldResolver
{
    internal override Type ResultType => typeof(TResult);

    internal override bool NeedsContext => false;

    internal override object? Resolve(object? source, IResolverContext context) => resolve((T)source!);

    internal override LeafFieldWriter CreateLeafWriter(LeafType type) =>
        type is StringType && resolve is Func<T, string?> text
            ? new SourceStringWriter<T>(text)
            : new SourceLeafWriter<T, TResult>(resolve, LeafValueWriter.For<TResult>(type));
}

/// <summary>Reads from the parent value and the context.</summary>
internal sealed class SourceContextResolver<T, TResult>(Func<T, IResolverContext, TResult> resolve) : FieldResolver
{
    internal override Type ResultType => typeof(TResult);

    internal override object? Resolve(object? source, IResolverContext context) => resolve((T)source!, context);

    internal override LeafFieldWriter CreateLeafWriter(LeafType type) =>
        new SourceContextLeafWriter<T, TResult>(resolve, LeafValueWriter.For<TResult>(type));
}

/// <summary>Reads from the context only.</summary>
internal sealed class ContextResolver<TResult>(Func<IResolverContext, TResult> resolve) : FieldResolver
{
    internal override Type ResultType => typeof(TResult);

    internal override object? Resolve(object? source, IResolverContext context) => resolve(context);

    internal override LeafFieldWriter CreateLeafWriter(LeafType type) =>
        new ContextLeafWriter<TResult>(resolve, LeafValueWriter.For<TResult>(type));
}

/// <summary>Awaits something for the parent value.</summary>
internal sealed class AsyncSourceContextResolver<T, TResult>(Func<T, IResolverContext, ValueTask<TResult>> resolve) : FieldResolver
{
    internal override bool IsAsync => true;

    internal override Type ResultType => typeof(TResult);

    internal override object? Resolve(object? source, IResolverContext context) => throw new InvalidOperationException("The field is asynchronous.");

    internal override async ValueTask<object?> ResolveAsync(object? source, IResolverContext context) => await resolve((T)source!, context).ConfigureAwait(false);

    internal override LeafFieldWriter? CreateLeafWriter(LeafType type) => null;
}

/// <summary>Awaits something, with the context only.</summary>
internal sealed class AsyncContextResolver<TResult>(Func<IResolverContext, ValueTask<TResult>> resolve) : FieldResolver
{
    internal override bool IsAsync => true;

    internal override Type ResultType => typeof(TResult);

    internal override object? Resolve(object? source, IResolverContext context) => throw new InvalidOperationException("The field is asynchronous.");

    internal override async ValueTask<object?> ResolveAsync(object? source, IResolverContext context) => await resolve(context).ConfigureAwait(false);

    internal override LeafFieldWriter? CreateLeafWriter(LeafType type) => null;
}

/// <summary>Gives a list whose items come one after the other, for the parent value.</summary>
internal sealed class AsyncListResolver<T, TItem>(Func<T, IResolverContext, IAsyncEnumerable<TItem>> resolve) : FieldResolver
{
    internal override bool IsAsync => true;

    internal override Type ResultType => typeof(IAsyncEnumerable<TItem>);

    internal override object? Resolve(object? source, IResolverContext context) => AsyncList.Box(resolve((T)source!, context));

    internal override LeafFieldWriter? CreateLeafWriter(LeafType type) => null;
}

/// <summary>Gives a list whose items come one after the other, with the context only.</summary>
internal sealed class AsyncListResolver<TItem>(Func<IResolverContext, IAsyncEnumerable<TItem>> resolve) : FieldResolver
{
    internal override bool IsAsync => true;

    internal override Type ResultType => typeof(IAsyncEnumerable<TItem>);

    internal override object? Resolve(object? source, IResolverContext context) => AsyncList.Box(resolve(context));

    internal override LeafFieldWriter? CreateLeafWriter(LeafType type) => null;
}
