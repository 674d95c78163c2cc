using CodeGraph.GraphQL.Types.Building;

namespace CodeGraph.GraphQL.Types.Descriptors;

/// <summary>Collects a union.</summary>
internal sealed class UnionTypeDescriptor : TypeDescriptor<IUnionTypeDescriptor>, IUnionTypeDescriptor
{
    internal List<TypeReference> TypeReferences { get; } = [];

    internal Func<object, string?>? TypeResolver { get; private set; }

    public IUnionTypeDescriptor Type<TObject>()
        where TObject : ObjectType => Add(TypeReference.Of<TObject>());

    public IUnionTypeDescriptor Type(ObjectType objectType) => Add(TypeReference.Of(objectType));

    public IUnionTypeDescriptor Type(string name) => Add(new NameTypeReference(name));

    public IUnionTypeDescriptor ResolveType(Func<object, string?> resolveType)
    {
        TypeResolver = resolveType;
        return this;
    }

    private UnionTypeDescriptor Add(TypeReference reference)
    {
        TypeReferences.Add(reference);
        return this;
    }
}
