using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Introspection;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types.Building;
using CodeGraph.GraphQL.Types.Sdl;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Types;

/// <summary>Collects types and makes a <see cref="Schema"/> of them.</summary>
/// <example><code>
/// var schema = SchemaBuilder.New().AddQueryType&lt;QueryType&gt;().AddType&lt;ModifierType&gt;().Create();
/// </code></example>
public sealed class SchemaBuilder
{
    private readonly List<Action<SchemaContext>> _types = [];
    private readonly List<DirectiveType> _directives = [];
    private readonly List<DirectiveNode> _applied = [];
    private readonly List<Func<ObjectTypeExtension>> _extensions = [];
    private readonly List<SchemaInterceptor> _interceptors = [];
    private readonly Dictionary<OperationType, TypeReference> _roots = [];
    private readonly Dictionary<(string Type, string Field), FieldResolver> _resolvers = [];
    private string? _description;
    private IServiceProvider? _services;

    private SchemaBuilder()
    {
    }

    /// <summary>Begins a schema.</summary>
    public static SchemaBuilder New() => new();

    /// <summary>Sets the type of queries. Required.</summary>
    /// <typeparam name="T">The object type's class.</typeparam>
    public SchemaBuilder AddQueryType<T>()
        where T : ObjectType => AddRoot(OperationType.Query, TypeReference.Of<T>());

    /// <summary>Sets the type of queries. Required.</summary>
    /// <param name="type">The object type.</param>
    public SchemaBuilder AddQueryType(ObjectType type) => AddRoot(OperationType.Query, TypeReference.Of(type));

    /// <summary>Sets the type of mutations.</summary>
    /// <typeparam name="T">The object type's class.</typeparam>
    public SchemaBuilder AddMutationType<T>()
        where T : ObjectType => AddRoot(OperationType.Mutation, TypeReference.Of<T>());

    /// <summary>Sets the type of mutations.</summary>
    /// <param name="type">The object type.</param>
    public SchemaBuilder AddMutationType(ObjectType type) => AddRoot(OperationType.Mutation, TypeReference.Of(type));

    /// <summary>Sets the type of subscriptions.</summary>
    /// <typeparam name="T">The object type's class.</typeparam>
    public SchemaBuilder AddSubscriptionType<T>()
        where T : ObjectType => AddRoot(OperationType.Subscription, TypeReference.Of<T>());

    /// <summary>Sets the type of subscriptions.</summary>
    /// <param name="type">The object type.</param>
    public SchemaBuilder AddSubscriptionType(ObjectType type) => AddRoot(OperationType.Subscription, TypeReference.Of(type));

    /// <summary>Adds a type. Only needed for types that no other type refers to, e.g. those known only by an interface they implement.</summary>
    /// <typeparam name="T">The type's class.</typeparam>
    public SchemaBuilder AddType<T>()
        where T : NamedType
    {
        _types.Add(context => context.Add(typeof(T)));
        return this;
    }

    /// <summary>Adds a type, e.g. one that others refer to by name.</summary>
    /// <param name="type">The type; it belongs to the schema from then on.</param>
    public SchemaBuilder AddType(NamedType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        _types.Add(context => context.Add(type));
        return this;
    }

    /// <summary>Adds a type by its class, for callers that know it only as a <see cref="Type"/>.</summary>
    /// <param name="typeClass">A class derived from <see cref="NamedType"/>.</param>
    public SchemaBuilder AddType(Type typeClass)
    {
        ArgumentNullException.ThrowIfNull(typeClass);
        _types.Add(context => context.Add(typeClass));
        return this;
    }

    /// <summary>Adds fields, interfaces or directives to an object type that is described elsewhere.</summary>
    /// <typeparam name="T">The extension's class.</typeparam>
    public SchemaBuilder AddTypeExtension<T>()
        where T : ObjectTypeExtension
    {
        _extensions.Add(() => _services?.GetService(typeof(T)) as T ?? Activator.CreateInstance<T>());
        return this;
    }

    /// <summary>Adds fields, interfaces or directives to an object type that is described elsewhere.</summary>
    /// <param name="extension">The extension.</param>
    public SchemaBuilder AddTypeExtension(ObjectTypeExtension extension)
    {
        ArgumentNullException.ThrowIfNull(extension);
        _extensions.Add(() => extension);
        return this;
    }

    /// <summary>Adds a directive.</summary>
    /// <typeparam name="T">The directive's class.</typeparam>
    public SchemaBuilder AddDirectiveType<T>()
        where T : DirectiveType, new() => AddDirectiveType(new T());

    /// <summary>Adds a directive.</summary>
    /// <param name="directive">The directive; it belongs to the schema from then on.</param>
    public SchemaBuilder AddDirectiveType(DirectiveType directive)
    {
        ArgumentNullException.ThrowIfNull(directive);
        _directives.Add(directive);
        return this;
    }

    /// <summary>Applies a directive to the schema itself.</summary>
    /// <param name="directive">The directive as it is written.</param>
    public SchemaBuilder AddDirective(DirectiveNode directive)
    {
        ArgumentNullException.ThrowIfNull(directive);
        _applied.Add(directive);
        return this;
    }

    /// <summary>Describes the schema as a whole.</summary>
    /// <param name="description">CommonMark, for people.</param>
    public SchemaBuilder SetDescription(string? description)
    {
        _description = description;
        return this;
    }

    /// <summary>Lets type classes come from a service provider, so that they may have constructor parameters.</summary>
    /// <param name="services">Asked for each type class; a class it does not know is created by its constructor without parameters.</param>
    public SchemaBuilder AddServices(IServiceProvider services)
    {
        _services = services;
        return this;
    }

    /// <summary>Adds the types, directives and root types of an SDL document.</summary>
    /// <param name="sdl">Definitions and extensions; see <see cref="BuildSchema"/> for how such types are resolved.</param>
    /// <exception cref="GraphQLSyntaxException">The text is no SDL.</exception>
    public SchemaBuilder AddDocumentFromString(string sdl) => AddDocument(Utf8GraphQLParser.Parse(sdl, ParserOptions.SchemaDocument));

    /// <summary>Adds the types, directives and root types of an SDL document.</summary>
    /// <param name="document">Definitions and extensions; see <see cref="BuildSchema"/> for how such types are resolved.</param>
    public SchemaBuilder AddDocument(DocumentNode document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var types = new SdlTypes(document, _resolvers);
        _types.Add(context => types.Types().ToList().ForEach(context.Add));
        _types.Add(types.ReportOrphans);
        _directives.AddRange(types.Directives());
        AddRoots(document);
        return this;
    }

    /// <summary>Sets the resolver of a field that comes from SDL. Call it before the document is added.</summary>
    /// <typeparam name="TResult">The CLR type of the value.</typeparam>
    /// <param name="typeName">The object type's name.</param>
    /// <param name="fieldName">The field's name.</param>
    /// <param name="resolve">Gives the field's value.</param>
    public SchemaBuilder AddResolver<TResult>(string typeName, string fieldName, Func<IResolverContext, TResult> resolve)
    {
        _resolvers[(typeName, fieldName)] = new ContextResolver<TResult>(resolve);
        return this;
    }

    /// <summary>Sets the asynchronous resolver of a field that comes from SDL. Call it before the document is added.</summary>
    /// <typeparam name="TResult">The CLR type of the value.</typeparam>
    /// <param name="typeName">The object type's name.</param>
    /// <param name="fieldName">The field's name.</param>
    /// <param name="resolve">Gives the field's value.</param>
    public SchemaBuilder AddResolverAsync<TResult>(string typeName, string fieldName, Func<IResolverContext, ValueTask<TResult>> resolve)
    {
        _resolvers[(typeName, fieldName)] = new AsyncContextResolver<TResult>(resolve);
        return this;
    }

    /// <summary>Makes the schema and checks it against the specification's rules (§3, "Type Validation").</summary>
    /// <exception cref="SchemaException">Rules are broken; it lists every problem, where it is and what to do.</exception>
    public Schema Create()
    {
        var context = new SchemaContext(_services);
        SchemaPrelude.AddScalars(context);
        context.Discover(_roots.Values);
        foreach (var add in _types)
        {
            add(context);
        }

        var introspection = IntrospectionTypes.AddTo(context);
        var directives = AllDirectives(context);
        context.ConfigureAll();
        _extensions.ForEach(create => create().Apply(context));
        context.ConfigureAll();
        var query = Root(context, OperationType.Query);
        if (!_roots.ContainsKey(OperationType.Query))
        {
            context.Report("schema", "Query root type must be provided.", "call AddQueryType on the SchemaBuilder.");
        }
        else if (query is not null)
        {
            _interceptors.ForEach(interceptor => interceptor.Extend(context, query));
            context.ConfigureAll();
        }

        foreach (var type in context.Types)
        {
            type.Complete(context);
        }

        DirectivesOnDemand.AddTo(directives, context, _applied);

        directives.ForEach(directive => directive.Complete(context));
        CompleteDefaults(context, directives);
        AbstractTypes.Complete(context.Types);
        CostDirectiveValidation.Validate(context);

        var parts = new SchemaParts(query!, Root(context, OperationType.Mutation), Root(context, OperationType.Subscription),
            ReachableTypes(context), directives, _description, _applied, introspection.Complete(context));
        parts = _interceptors.Aggregate(parts, (current, interceptor) => interceptor.Complete(context, current));
        SchemaValidator.Validate(context, parts);
        if (context.Errors.Count > 0)
        {
            throw new SchemaException(context.Errors);
        }

        var schema = new Schema(parts);
        return schema;
    }

    /// <summary>Whether anything but SDL was added.</summary>
    internal bool HasTypes => _types.Count > 0 || _directives.Count > 0 || _roots.Count > 0;

    internal SchemaBuilder AddInterceptor(SchemaInterceptor interceptor)
    {
        _interceptors.Add(interceptor);
        return this;
    }

    private SchemaBuilder AddRoot(OperationType operation, TypeReference reference)
    {
        _roots[operation] = reference;
        return this;
    }

    private ObjectType? Root(SchemaContext context, OperationType operation)
    {
        var type = _roots.TryGetValue(operation, out var reference) ? context.Resolve(reference, "schema") : null;
        if (type is not (null or ObjectType))
        {
            var condition = operation == OperationType.Query ? "" : " if provided";
            context.Report("schema", $"{operation} root type must be Object type{condition}, it cannot be {type}.", "name an object type.");
        }

        return type as ObjectType;
    }

    /// <summary>The types of a schema definition; without one, those named Query, Mutation and Subscription (specification §3.3.1).</summary>
    private void AddRoots(DocumentNode document)
    {
        var definition = document.Definitions.OfType<SchemaDefinitionNode>().FirstOrDefault();
        var extensions = document.Definitions.OfType<SchemaExtensionNode>().ToList();
        foreach (var root in (definition?.OperationTypes ?? []).Concat(extensions.SelectMany(extension => extension.OperationTypes)))
        {
            AddRoot(root.Operation, new NameTypeReference(root.Type.Name.Value));
        }

        if (definition is null)
        {
            // As in graphql-js, before what an extension alone says.
            var names = document.Definitions.OfType<ITypeDefinitionNode>().Select(node => node.Name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var operation in Enum.GetValues<OperationType>().Where(operation => names.Contains(operation.ToString())))
            {
                AddRoot(operation, new NameTypeReference(operation.ToString()));
            }
        }
        else
        {
            _description ??= definition.Description?.Value;
            _applied.AddRange(definition.Directives);
        }

        _applied.AddRange(extensions.SelectMany(extension => extension.Directives));
    }

    /// <summary>A directive given by hand replaces the specified one of the same name; it is usually the same (a copied SDL).</summary>
    private List<DirectiveType> AllDirectives(SchemaContext context)
    {
        _directives.ForEach(directive => directive.Configure(context));
        var own = _directives.Select(directive => directive.Name).ToHashSet(StringComparer.Ordinal);
        var specified = SpecifiedDirectives.Create().ToList();
        specified.ForEach(directive => directive.Configure(context));
        return [.. specified.Where(directive => !own.Contains(directive.Name)), .. _directives];
    }

    private static void CompleteDefaults(SchemaContext context, List<DirectiveType> directives)
    {
        foreach (var argument in directives.SelectMany(directive => directive.Arguments))
        {
            argument.CompleteDefault(context);
        }

        foreach (var type in context.Types)
        {
            foreach (var value in InputValuesOf(type))
            {
                value.CompleteDefault(context);
            }
        }
    }

    private static IEnumerable<InputValueDefinition> InputValuesOf(NamedType type) => type switch
    {
        ComplexOutputType complex => complex.Fields.SelectMany(field => field.Arguments),
        InputObjectType input => input.Fields,
        _ => [],
    };

    /// <summary>The built-in scalars Int, Float and ID belong to a schema only if something uses them (specification §3.5).</summary>
    private static List<NamedType> ReachableTypes(SchemaContext context)
    {
        var used = new HashSet<NamedType>(ReferenceEqualityComparer.Instance);
        foreach (var type in context.Types)
        {
            used.UnionWith(InputValuesOf(type).Select(value => value.DeclaredType.NamedType()));
            used.UnionWith(type is ComplexOutputType complex ? complex.Fields.Select(field => field.DeclaredType.NamedType()) : []);
        }

        return [.. context.Types.Where(type => type is not (IntType or FloatType or IdType) || used.Contains(type))];
    }
}
