using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types.Building;

namespace CodeGraph.GraphQL.Types.Descriptors;

/// <summary>What an object type or interface reads from its descriptor.</summary>
internal interface IComplexTypeDefinition
{
    public string? TypeName { get; }

    public string? TypeDescription { get; }

    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; }

    public List<TypeReference> InterfaceReferences { get; }

    public List<OutputFieldDescriptor> FieldDescriptors { get; }

    public Func<object, bool>? IsOfTypeCheck { get; }

    public TFeature? FindFeature<TFeature>()
        where TFeature : class;

    /// <summary>Takes over what an extension adds.</summary>
    public void Merge(IComplexTypeDefinition extension);

    public IEnumerable<TypeReference> References() => [.. InterfaceReferences, .. FieldDescriptors.SelectMany(field => field.References())];
}

/// <summary>The chaining members of objects and interfaces.</summary>
internal abstract class ComplexTypeDescriptor<TSelf> : TypeDescriptor<TSelf>, IComplexTypeDescriptor<TSelf>, IComplexTypeDefinition
    where TSelf : class
{
    public List<TypeReference> InterfaceReferences { get; } = [];

    public List<OutputFieldDescriptor> FieldDescriptors { get; } = [];

    public Func<object, bool>? IsOfTypeCheck { get; private protected set; }

    public void Merge(IComplexTypeDefinition extension)
    {
        foreach (var directive in extension.AppliedDirectives)
        {
            Apply(directive);
        }

        foreach (var field in extension.FieldDescriptors)
        {
            if (field.IsAnnotation && FieldDescriptors.Find(existing => existing.FieldName == field.FieldName) is { } annotated)
            {
                annotated.Annotate(field);
            }
            else
            {
                FieldDescriptors.Add(field);
            }
        }

        InterfaceReferences.AddRange(extension.InterfaceReferences);
        IsOfTypeCheck ??= extension.IsOfTypeCheck;
        TakeFeatures((TypeDescriptor)extension);
    }

    private protected TField Add<TField>(TField field)
        where TField : OutputFieldDescriptor
    {
        FieldDescriptors.Add(field);
        return field;
    }

    public TSelf Implements<TInterface>()
        where TInterface : InterfaceType
    {
        InterfaceReferences.Add(TypeReference.Of<TInterface>());
        return Self;
    }

    public TSelf Implements(InterfaceType interfaceType)
    {
        InterfaceReferences.Add(TypeReference.Of(interfaceType));
        return Self;
    }

    public TSelf Implements(string name)
    {
        InterfaceReferences.Add(new NameTypeReference(name));
        return Self;
    }
}

/// <summary>Collects an object type without a CLR type.</summary>
internal sealed class ObjectTypeDescriptor : ComplexTypeDescriptor<IObjectTypeDescriptor>, IObjectTypeDescriptor
{
    public IObjectFieldDescriptor Field(string name) => Add(new ObjectFieldDescriptor(name, null));

    public IObjectFieldDescriptor Field<TResult>(string name, Func<IResolverContext, TResult> resolve) =>
        Add(new ObjectFieldDescriptor(name, new ContextResolver<TResult>(resolve)));

    public IObjectFieldDescriptor FieldAsync<TResult>(string name, Func<IResolverContext, ValueTask<TResult>> resolve) =>
        Add(new ObjectFieldDescriptor(name, new AsyncContextResolver<TResult>(resolve)));

    public IObjectFieldDescriptor FieldAsync<TItem>(string name, Func<IResolverContext, IAsyncEnumerable<TItem>> resolve) =>
        Add(new ObjectFieldDescriptor(name, new AsyncListResolver<TItem>(resolve)));

    public IObjectTypeDescriptor IsOfType(Func<object, bool> isOfType)
    {
        IsOfTypeCheck = isOfType;
        return this;
    }
}

/// <summary>Collects an object type whose values are <typeparamref name="T"/>.</summary>
internal sealed class ObjectTypeDescriptor<T> : ComplexTypeDescriptor<IObjectTypeDescriptor<T>>, IObjectTypeDescriptor<T>
{
    public IObjectFieldDescriptor Field(string name) => Add(new ObjectFieldDescriptor(name, null));

    public IObjectFieldDescriptor Field<TResult>(string name, Func<T, TResult> resolve) =>
        Add(new ObjectFieldDescriptor(name, new SourceResolver<T, TResult>(resolve)));

    public IObjectFieldDescriptor Field<TResult>(string name, Func<T, IResolverContext, TResult> resolve) =>
        Add(new ObjectFieldDescriptor(name, new SourceContextResolver<T, TResult>(resolve)));

    public IObjectFieldDescriptor FieldAsync<TResult>(string name, Func<T, IResolverContext, ValueTask<TResult>> resolve) =>
        Add(new ObjectFieldDescriptor(name, new AsyncSourceContextResolver<T, TResult>(resolve)));

    public IObjectFieldDescriptor FieldAsync<TItem>(string name, Func<T, IResolverContext, IAsyncEnumerable<TItem>> resolve) =>
        Add(new ObjectFieldDescriptor(name, new AsyncListResolver<T, TItem>(resolve)));

    public IObjectTypeDescriptor<T> IsOfType(Func<T, bool> isOfType)
    {
        IsOfTypeCheck = value => value is T typed && isOfType(typed);
        return this;
    }
}

/// <summary>Collects an interface.</summary>
internal sealed class InterfaceTypeDescriptor : ComplexTypeDescriptor<IInterfaceTypeDescriptor>, IInterfaceTypeDescriptor
{
    internal Func<object, string?>? TypeResolver { get; private set; }

    public IInterfaceFieldDescriptor Field(string name) => Add(new InterfaceFieldDescriptor(name));

    public IInterfaceTypeDescriptor ResolveType(Func<object, string?> resolveType)
    {
        TypeResolver = resolveType;
        return this;
    }
}
