using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types.Building;

namespace CodeGraph.GraphQL.Types.Descriptors;

/// <summary>Collects a field of an object or interface.</summary>
internal abstract class OutputFieldDescriptor(string name, FieldResolver? resolver)
{
    internal string FieldName { get; } = name;

    internal string? FieldDescription { get; private protected set; }

    internal string? DeprecationReason { get; private protected set; }

    internal TypeReference? TypeReference { get; private protected set; }

    internal List<ArgumentDescriptor> ArgumentDescriptors { get; } = [];

    internal List<DirectiveNode> AppliedDirectives { get; } = [];

    internal FieldResolver? Resolver { get; private protected set; } = resolver;

    internal FieldSubscriber? Subscriber { get; private protected set; }

    internal IEnumerable<TypeReference> References()
    {
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

    internal void ResolveWith(FieldResolver resolver) => Resolver = resolver;
}

/// <summary>Collects a field of an interface.</summary>
internal sealed class InterfaceFieldDescriptor(string name)
    : OutputFieldDescriptor<IInterfaceFieldDescriptor>(name, null), IInterfaceFieldDescriptor;
