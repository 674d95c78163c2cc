using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution;

/// <summary>A resolver with middleware around it. It is put together once, when the schema is; fields without any pay nothing.</summary>
internal sealed class MiddlewareResolver : FieldResolver
{
    private readonly FieldResolver _inner;
    private readonly FieldDelegate _pipeline;

    internal MiddlewareResolver(FieldResolver inner, IEnumerable<Func<FieldDelegate, FieldDelegate>> middleware)
    {
        _inner = inner;
        // The first that was added is the outermost.
        _pipeline = middleware.Reverse().Aggregate((FieldDelegate)CallInner, (next, use) => use(next));
    }

    internal override bool IsAsync => true;

    internal override Type ResultType => typeof(object);

    internal override object? Resolve(object? source, IResolverContext context) => throw new InvalidOperationException("The field is asynchronous.");

    internal override ValueTask<object?> ResolveAsync(object? source, IResolverContext context) => _pipeline(context);

    internal override LeafFieldWriter? CreateLeafWriter(LeafType type) => null;

    private ValueTask<object?> CallInner(IResolverContext context) => _inner.ResolveAsync(context.Parent<object?>(), context);
}
