using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Types.Building;

/// <summary>The schema while it is being created: the types found so far, and what is wrong with them.</summary>
internal sealed class SchemaContext(IServiceProvider? services)
{
    private readonly Dictionary<Type, NamedType> _byClrType = [];
    private readonly Dictionary<string, NamedType> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeReference?> _made = new(StringComparer.Ordinal);
    private readonly HashSet<Type> _refused = [];
    private readonly HashSet<NamedType> _known = new(ReferenceEqualityComparer.Instance);
    private readonly List<NamedType> _types = [];
    private readonly Queue<NamedType> _unconfigured = new();
    private readonly List<SchemaError> _errors = [];

    internal IReadOnlyList<NamedType> Types => _types;

    internal IReadOnlyDictionary<string, NamedType> TypesByName => _byName;

    internal IReadOnlyList<SchemaError> Errors => _errors;

    internal void Report(string coordinate, string message, string cure) => _errors.Add(new SchemaError(coordinate, message, cure));

    internal void ReportRepeated<T>(IEnumerable<T> elements, string owner, string what)
        where T : IFieldDefinition
    {
        foreach (var repeated in elements.GroupBy(element => element.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Report($"{owner}.{repeated.Key}", $"{owner} has more than one {what} named {repeated.Key}.", $"rename or remove all but one.");
        }
    }

    internal void Add(Type clrType)
    {
        if (!_byClrType.ContainsKey(clrType) && !_refused.Contains(clrType) && Instantiate(clrType) is { } type)
        {
            Add(type);
        }
    }

    internal void Add(NamedType type)
    {
        if (_known.Add(type))
        {
            // The first instance of a class stands for the class; the bare ObjectType and its like stand for nothing.
            if (type.GetType().Assembly != typeof(NamedType).Assembly || type.GetType().IsGenericType || type is ScalarType)
            {
                _byClrType.TryAdd(type.GetType(), type);
            }

            _types.Add(type);
            _unconfigured.Enqueue(type);
        }
    }

    /// <summary>Adds the types that references mean, as far as they can be told before all names are known.</summary>
    internal void Discover(IEnumerable<TypeReference> references)
    {
        foreach (var reference in references)
        {
            switch (reference.Unwrap())
            {
                case ClrTypeReference clr when !clr.Type.IsAbstract && typeof(NamedType).IsAssignableFrom(clr.Type):
                    Add(clr.Type);
                    break;
                case InstanceTypeReference instance:
                    Add(instance.Type);
                    break;
                case MadeTypeReference made when _made.TryAdd(made.Name, made.Source):
                    Add(made.Make());
                    break;
                case MadeTypeReference made when _made[made.Name] != made.Source:
                    Report(made.Name, $"The type {made.Name} is made of two different types.", "set options.ConnectionName in one of the UsePaging calls.");
                    break;
            }
        }
    }

    /// <summary>Runs every type's Configure, and those of the types it leads to; then every type has its name.</summary>
    internal void ConfigureAll()
    {
        while (_unconfigured.TryDequeue(out var type))
        {
            type.Configure(this);
            if (!_byName.TryAdd(type.Name, type))
            {
                Report(type.Name, $"Schema must contain uniquely named types but contains multiple types named \"{type.Name}\".",
                    $"rename one of them ({_byName[type.Name].GetType().Name}, {type.GetType().Name}).");
            }
        }
    }

    /// <summary>The type a reference means; null, and a problem reported, if there is none.</summary>
    internal IType? Resolve(TypeReference reference, string coordinate)
    {
        switch (reference)
        {
            case NonNullTypeReference nonNull:
                return Resolve(nonNull.Inner, coordinate) switch
                {
                    null => null,
                    NonNullType already => already,
                    var inner => new NonNullType(inner),
                };
            case ListTypeReference list:
                return Resolve(list.Inner, coordinate) is { } element ? new ListType(element) : null;
            case InstanceTypeReference instance:
                return instance.Type;
            case MadeTypeReference made:
                return Resolve(new NameTypeReference(made.Name), coordinate);
            case NameTypeReference name when _byName.TryGetValue(name.Name, out var named):
                return named;
            case NameTypeReference name:
                Report(coordinate, $"Unknown type: \"{name.Name}\".{DidYouMean.Format(null, _byName.Keys.Where(known => !known.StartsWith("__", StringComparison.Ordinal)), name.Name)}", "add the type to the schema with AddType, or correct the name.");
                return null;
            case ClrTypeReference clr when _byClrType.TryGetValue(clr.Type, out var typed):
                return typed;
            case ClrTypeReference clr when _refused.Contains(clr.Type):
                return null;
            case ClrTypeReference clr:
                Report(coordinate, $"{clr.Type.Name} is no type of the schema.", "refer to a class that derives from ObjectType, InterfaceType, … and is not abstract.");
                return null;
            default:
                throw new InvalidOperationException($"A {reference.GetType().Name} cannot be resolved.");
        }
    }

    private NamedType? Instantiate(Type clrType)
    {
        if (services?.GetService(clrType) is NamedType served)
        {
            return served;
        }

        if (clrType.GetConstructor(Type.EmptyTypes) is null)
        {
            _refused.Add(clrType);
            Report(clrType.Name, $"{clrType.Name} has no public constructor without parameters.",
                "give it one, register the class as a service, or add an instance with AddType.");
            return null;
        }

        return (NamedType)Activator.CreateInstance(clrType)!;
    }
}
