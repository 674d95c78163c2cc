using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types.Building;
using CodeGraph.GraphQL.Types.Pagination;

namespace CodeGraph.GraphQL.Types.Descriptors;

/// <summary>Collects a field of an object or interface.</summary>
internal abstract class OutputFieldDescriptor(string name, FieldResolver? resolver)
{
    private List<TypeReference>? _others;

    internal string FieldName { get; } = name;

    internal string? FieldDescription { get; private protected set; }

    internal string? DeprecationReason { get; private protected set; }

    internal TypeReference? TypeReference { get; private protected set; }

    internal List<ArgumentDescriptor> ArgumentDescriptors { get; } = [];

    internal List<DirectiveNode> AppliedDirectives { get; } = [];

    internal FieldResolver? Resolver { get; private protected set; } = resolver;

    internal FieldSubscriber? Subscriber { get; private protected set; }

    /// <summary>Whether it adds no field of its own: in a type extension it then only says more of a field that is there.</summary>
    internal bool IsAnnotation => TypeReference is null && Resolver is null && Subscriber is null && ArgumentDescriptors.Count == 0;

    internal void Annotate(OutputFieldDescriptor annotation)
    {
        AppliedDirectives.AddRange(annotation.AppliedDirectives);
        FieldDescription = annotation.FieldDescription ?? FieldDescription;
        DeprecationReason = annotation.DeprecationReason ?? DeprecationReason;
    }

    /// <summary>Names a type that the field's own type needs.</summary>
    private protected void Also(TypeReference reference) => (_others ??= []).Add(reference);

    internal IEnumerable<TypeReference> References()
    {
        foreach (var other in _others ?? [])
        {
            yield return other;
        }

        if (TypeReference is not null)
        {
            yield return TypeReference;
        }

        foreach (var argument in ArgumentDescriptors)
        {
            if (argument.TypeReference is not null)
            {
                yield return argument.TypeReference;
            }
        }
    }

    /// <summary>Puts together, once, what is around the resolver.</summary>
    private protected virtual void WrapResolver()
    {
    }

    internal OutputField? Complete(SchemaContext context, ComplexOutputType owner)
    {
        var coordinate = $"{owner.Name}.{FieldName}";
        if (TypeReference is null)
        {
            context.Report(coordinate, $"The field {coordinate} has no type.", "call .Type<…>() or .NonNull<…>() on the field.");
            return null;
        }

        var arguments = ArgumentDescriptor.CompleteAll(ArgumentDescriptors, context, coordinate);
        var type = context.Resolve(TypeReference, coordinate);
        if (type is null)
        {
            return null;
        }

        if (!type.IsOutputType())
        {
            context.Report(coordinate, $"The type of {coordinate} must be Output Type but got: {type}.", "use an object, interface, union, enum or scalar.");
        }

        if (Resolver is { IsAsync: false } and ({ ResultIsTask: true } or { ResultIsAsyncList: true }))
        {
            context.Report(coordinate, $"The resolver of {coordinate} returns {(Resolver.ResultIsAsyncList ? "an asynchronous list" : "a task")}.", "use FieldAsync or ResolveAsync instead of Field or Resolve.");
        }
        else
        {
            WrapResolver();
            if (Resolver is not null && ResolverResult.Mismatch(Resolver.ResultType, type) is { } mismatch)
            {
                context.Report(coordinate, $"The resolver of {coordinate} gives a {Resolver.ResultType.Name}, but {mismatch.Problem}.", mismatch.Cure);
            }
        }

        return new OutputField(owner, this, type, arguments);
    }
}

/// <summary>The chaining members of fields.</summary>
internal abstract class OutputFieldDescriptor<TSelf>(string name, FieldResolver? resolver)
    : OutputFieldDescriptor(name, resolver), IOutputFieldDescriptor<TSelf>
    where TSelf : class
{
    private TSelf Self => (TSelf)(object)this;

    public TSelf Type<TOutput>()
        where TOutput : IOutputType => Set(TypeReference.Of<TOutput>());

    public TSelf Type(IType type) => Set(TypeReference.Of(type));

    public TSelf Type(string syntax) => Set(TypeReference.Parse(syntax));

    public TSelf NonNull<TOutput>()
        where TOutput : IOutputType => Set(TypeReference.Of<NonNullType<TOutput>>());

    public TSelf List<TOutput>()
        where TOutput : IOutputType => Set(TypeReference.Of<ListType<NonNullType<TOutput>>>());

    public TSelf NonNullList<TOutput>()
        where TOutput : IOutputType => Set(TypeReference.Of<NonNullType<ListType<NonNullType<TOutput>>>>());

    public TSelf Description(string? description)
    {
        FieldDescription = description;
        return Self;
    }

    public TSelf Deprecated(string reason = DeprecatedDirective.DefaultReason)
    {
        DeprecationReason = reason;
        return Self;
    }

    public TSelf Argument(string name, Action<IArgumentDescriptor> configure)
    {
        var argument = new ArgumentDescriptor(name);
        configure(argument);
        ArgumentDescriptors.Add(argument);
        return Self;
    }

    public TSelf Directive(string name, params (string Name, object? Value)[] arguments) => Directive(AppliedDirective.Create(name, arguments));

    public TSelf Directive(DirectiveNode directive)
    {
        AppliedDirectives.Add(directive);
        return Self;
    }

    internal TSelf Set(TypeReference reference)
    {
        TypeReference = reference;
        return Self;
    }
}

/// <summary>Collects a field of an object type.</summary>
internal sealed class ObjectFieldDescriptor(string name, FieldResolver? resolver)
    : OutputFieldDescriptor<IObjectFieldDescriptor>(name, resolver), IObjectFieldDescriptor
{
    private List<Func<FieldDelegate, FieldDelegate>>? _middleware;
    private PagingOptions? _paging;

    public IObjectFieldDescriptor Resolve<TResult>(Func<IResolverContext, TResult> resolve)
    {
        Resolver = new ContextResolver<TResult>(resolve);
        return this;
    }

    public IObjectFieldDescriptor ResolveAsync<TResult>(Func<IResolverContext, ValueTask<TResult>> resolve)
    {
        Resolver = new AsyncContextResolver<TResult>(resolve);
        return this;
    }

    public IObjectFieldDescriptor ResolveAsync<TItem>(Func<IResolverContext, IAsyncEnumerable<TItem>> resolve)
    {
        Resolver = new AsyncListResolver<TItem>(resolve);
        return this;
    }

    public IObjectFieldDescriptor Subscribe<TEvent>(Func<IResolverContext, IAsyncEnumerable<TEvent>> subscribe) =>
        SubscribeAsync(context => ValueTask.FromResult(subscribe(context)));

    public IObjectFieldDescriptor SubscribeAsync<TEvent>(Func<IResolverContext, ValueTask<IAsyncEnumerable<TEvent>>> subscribe)
    {
        Subscriber = new FieldSubscriber<TEvent>(subscribe);
        return this;
    }

    public IObjectFieldDescriptor Use(Func<FieldDelegate, FieldDelegate> middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        (_middleware ??= []).Add(middleware);
        return this;
    }

    public IObjectFieldDescriptor UsePaging<TNode>(Action<PagingOptions>? configure = null)
        where TNode : IOutputType
    {
        _paging = new PagingOptions();
        configure?.Invoke(_paging);
        var node = TypeReference.Of<TNode>();
        var name = _paging.ConnectionName ?? char.ToUpperInvariant(FieldName[0]) + FieldName[1..];
        Set(new NonNullTypeReference(new MadeTypeReference($"{name}Connection", node, () => ConnectionTypes.Connection(name, node, _paging))));
        Also(new MadeTypeReference($"{name}Edge", node, () => ConnectionTypes.Edge(name, node)));
        Also(new MadeTypeReference(ConnectionTypes.PageInfo, null, ConnectionTypes.CreatePageInfo));
        var sizes = $"0 to {_paging.MaxPageSize}";
        return Argument("first", a => a.Type<IntType>().Description($"At most so many items after `after`, {sizes}. Without `first` and `last`, {_paging.DefaultPageSize}."))
            .Argument("after", a => a.Type<StringType>().Description("Only items after the one with this cursor."))
            .Argument("last", a => a.Type<IntType>().Description($"At most so many items before `before`, counted from the end, {sizes}."))
            .Argument("before", a => a.Type<StringType>().Description("Only items before the one with this cursor."));
    }

    internal void ResolveWith(FieldResolver resolver) => Resolver = resolver;

    private protected override void WrapResolver()
    {
        if (Resolver is not null && _paging is not null)
        {
            Resolver = new PagingResolver(Resolver, _paging);
        }

        if (Resolver is not null && _middleware is not null)
        {
            Resolver = new MiddlewareResolver(Resolver, _middleware);
        }
    }
}

/// <summary>Collects a field of an interface.</summary>
internal sealed class InterfaceFieldDescriptor(string name)
    : OutputFieldDescriptor<IInterfaceFieldDescriptor>(name, null), IInterfaceFieldDescriptor;
