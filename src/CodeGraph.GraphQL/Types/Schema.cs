using System.Diagnostics.CodeAnalysis;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Types;

#pragma warning disable CA1822 // The questions about types are the schema's, though the answers lie with the types.

/// <summary>A complete, valid and immutable type system (specification §3). Made by <see cref="SchemaBuilder"/>; safe from any thread.</summary>
public sealed class Schema
{
    private readonly Dictionary<string, NamedType> _types;
    private readonly Dictionary<string, DirectiveType> _directives;

    internal Schema(SchemaParts parts)
    {
        Description = parts.Description;
        AppliedDirectives = parts.AppliedDirectives;
        QueryType = parts.QueryType;
        MutationType = parts.MutationType;
        SubscriptionType = parts.SubscriptionType;
        Types = parts.Types;
        DirectiveTypes = parts.DirectiveTypes;
        _types = parts.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        _directives = parts.DirectiveTypes.ToDictionary(directive => directive.Name, StringComparer.Ordinal);
        Introspection = parts.Introspection;
        AsyncFieldNames = Types.OfType<ObjectType>().SelectMany(type => type.Fields)
            .Where(field => field.Resolver?.IsAsync == true).Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < Types.Count; i++)
        {
            Types[i].Index = i;
        }
    }

    /// <summary>The description of the whole, in CommonMark; <see langword="null"/> if none was given.</summary>
    public string? Description { get; }

    /// <summary>The type of queries.</summary>
    public ObjectType QueryType { get; }

    /// <summary>The type of mutations; <see langword="null"/> if there are none.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>The type of subscriptions; <see langword="null"/> if there are none.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>All named types, those of introspection and the built-in scalars included, in the order they were found.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>The directives that may be used, the specified ones included.</summary>
    public IReadOnlyList<DirectiveType> DirectiveTypes { get; }

    /// <summary>The directives applied to the schema itself.</summary>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; }

    internal IntrospectionFields Introspection { get; }

    /// <summary>The names of all fields with an asynchronous resolver, whatever their type.</summary>
    internal IReadOnlySet<string> AsyncFieldNames { get; }

    /// <summary>The type of that name.</summary>
    /// <param name="name">The name, exactly.</param>
    /// <param name="type">The type, if there is one.</param>
    public bool TryGetType(string name, [NotNullWhen(true)] out NamedType? type) => _types.TryGetValue(name, out type);

    /// <summary>The type of that name and kind.</summary>
    /// <typeparam name="T">The kind of type wanted.</typeparam>
    /// <param name="name">The name, exactly.</param>
    /// <param name="type">The type, if there is one of this kind.</param>
    public bool TryGetType<T>(string name, [NotNullWhen(true)] out T? type)
        where T : NamedType
    {
        type = _types.GetValueOrDefault(name) as T;
        return type is not null;
    }

    /// <summary>The type of that name and kind.</summary>
    /// <typeparam name="T">The kind of type wanted.</typeparam>
    /// <param name="name">The name, exactly.</param>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T GetType<T>(string name)
        where T : NamedType => TryGetType<T>(name, out var type) ? type : throw new KeyNotFoundException($"The schema has no {typeof(T).Name} named \"{name}\".");

    /// <summary>The directive of that name.</summary>
    /// <param name="name">The name, without <c>@</c>.</param>
    /// <param name="directive">The directive, if there is one.</param>
    public bool TryGetDirective(string name, [NotNullWhen(true)] out DirectiveType? directive) => _directives.TryGetValue(name, out directive);

    /// <summary>The type at the root of operations of a kind.</summary>
    /// <param name="operation">The kind of operation.</param>
    /// <returns>The type; <see langword="null"/> if the schema has no such operations.</returns>
    public ObjectType? GetRootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary><c>GetPossibleTypes</c> of §5.5.2.3: the object types a value of <paramref name="type"/> may have.</summary>
    /// <param name="type">A composite type of this schema.</param>
    /// <returns>The type itself for an object; nothing for a type that is not composite.</returns>
    public IReadOnlyList<ObjectType> GetPossibleTypes(NamedType type) => type switch
    {
        ObjectType objectType => [objectType],
        IAbstractType abstractType => abstractType.PossibleTypes,
        _ => [],
    };

    /// <summary>Whether values of <paramref name="type"/> may be of <paramref name="possibleType"/>.</summary>
    /// <param name="type">An interface or union of this schema.</param>
    /// <param name="possibleType">An object type of this schema.</param>
    public bool IsPossibleType(IAbstractType type, ObjectType possibleType) => type switch
    {
        InterfaceType interfaceType => interfaceType.RuntimeTypes.Contains(possibleType),
        UnionType union => union.RuntimeTypes.Contains(possibleType),
        _ => false,
    };

    /// <summary>Whether <paramref name="maybeSubType"/> is <paramref name="superType"/>, a member of that union or implements that interface.</summary>
    /// <param name="superType">A composite type of this schema.</param>
    /// <param name="maybeSubType">An object type or interface of this schema.</param>
    public bool IsSubType(NamedType superType, NamedType maybeSubType) =>
        ReferenceEquals(superType, maybeSubType)
        || (superType is UnionType union && maybeSubType is ObjectType member && union.RuntimeTypes.Contains(member))
        || (superType is InterfaceType interfaceType && maybeSubType is ComplexOutputType complex && complex.Implements(interfaceType));

    /// <summary>The field that a selection of that name means on a type, <c>__typename</c>, <c>__schema</c> and <c>__type</c> included (specification §4).</summary>
    /// <param name="parentType">The composite type the selection is made on.</param>
    /// <param name="fieldName">The field's name, not its alias.</param>
    /// <returns>The field; <see langword="null"/> if the type has none of that name.</returns>
    public OutputField? GetField(NamedType parentType, string fieldName)
    {
        if (fieldName.StartsWith("__", StringComparison.Ordinal))
        {
            switch (fieldName)
            {
                case "__typename" when parentType.IsCompositeType():
                    return Introspection.TypeName;
                case "__schema" when ReferenceEquals(parentType, QueryType):
                    return Introspection.Schema;
                case "__type" when ReferenceEquals(parentType, QueryType):
                    return Introspection.Type;
            }
        }

        return parentType is ComplexOutputType complex && complex.Fields.TryGetField(fieldName, out var field) ? field : null;
    }

    /// <summary>The element at a coordinate (specification §2.15). Introspection is no element of a schema: neither its types nor <c>__typename</c> have coordinates.</summary>
    /// <param name="coordinate">The coordinate.</param>
    /// <param name="member">A <see cref="NamedType"/>, <see cref="OutputField"/>, <see cref="InputField"/>, <see cref="EnumValue"/>, <see cref="Argument"/> or
    /// <see cref="DirectiveType"/>, if there is one.</param>
    public bool TryGetMember(SchemaCoordinate coordinate, [NotNullWhen(true)] out object? member)
    {
        if (coordinate.OfDirective)
        {
            var directive = _directives.GetValueOrDefault(coordinate.Name);
            member = coordinate.ArgumentName is { } argument ? Find(directive?.Arguments, argument) : directive;
            return member is not null;
        }

        var type = coordinate.Name is null || coordinate.Name.StartsWith("__", StringComparison.Ordinal) ? null : _types.GetValueOrDefault(coordinate.Name);
        member = coordinate.MemberName is { } name ? FindMember(type, name) : type;
        if (coordinate.ArgumentName is { } ofField)
        {
            member = Find((member as OutputField)?.Arguments, ofField);
        }

        return member is not null;
    }

    private static object? FindMember(NamedType? type, string name) => type switch
    {
        ComplexOutputType complex => Find(complex.Fields, name),
        InputObjectType input => Find(input.Fields, name),
        EnumType known => Find(known.Values, name),
        _ => null,
    };

    private static T? Find<T>(FieldCollection<T>? members, string name)
        where T : class, IFieldDefinition => members is not null && members.TryGetField(name, out var member) ? member : null;

    /// <summary>The schema as SDL, see <see cref="SchemaPrinter"/>.</summary>
    public override string ToString() => SchemaPrinter.Print(this);
}

/// <summary>What a schema is made of.</summary>
internal sealed record SchemaParts(
    ObjectType QueryType,
    ObjectType? MutationType,
    ObjectType? SubscriptionType,
    IReadOnlyList<NamedType> Types,
    IReadOnlyList<DirectiveType> DirectiveTypes,
    string? Description,
    IReadOnlyList<DirectiveNode> AppliedDirectives,
    IntrospectionFields Introspection);

/// <summary>The fields every schema has beside those it declares (specification §4).</summary>
internal sealed record IntrospectionFields(OutputField TypeName, OutputField Schema, OutputField Type);
