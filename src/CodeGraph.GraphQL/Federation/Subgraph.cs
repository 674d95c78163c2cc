using System.Globalization;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Building;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Federation;

/// <summary>Makes the schema a subgraph: first it adds the entities' fields and union, then it links what was used and checks it.</summary>
internal sealed class Subgraph(FederationOptions options) : SchemaInterceptor
{
    private string? _sdl;

    internal override void Extend(SchemaContext context, ObjectType queryType)
    {
        var resolvers = new Dictionary<string, ReferenceResolvers>(StringComparer.Ordinal);
        var entities = new List<ObjectType>();
        foreach (var type in context.Types.OfType<ComplexOutputType>().Where(type => type.Definition is not null))
        {
            var found = type.Definition!.FindFeature<ReferenceResolvers>();
            CheckResolvers(context, type, found);
            if (found is not null && EntityKey.Of(type).Any(key => key.IsResolvable))
            {
                resolvers[type.Name] = found;
                entities.AddRange(type is ObjectType entity ? [entity] : []);
            }
        }

        queryType.Extend(QueryFields(context, entities, new EntityResolution(resolvers)));
    }

    internal override SchemaParts Complete(SchemaContext context, SchemaParts parts)
    {
        var used = AppliedDirectives.Of(parts).ToList();
        var names = used.Select(directive => directive.Directive.Name.Value).Where(FederationDefinitions.IsDirective).ToHashSet(StringComparer.Ordinal);
        if (options.Composed.Count > 0)
        {
            names.Add("composeDirective");
        }

        new FederationRules(context, options).Check(parts, used, names);
        names.Add("link");
        var directives = parts.DirectiveTypes.Where(directive => FederationDefinitions.IsOwn(directive) || names.Contains(directive.Name)).ToList();
        var needed = directives.SelectMany(directive => directive.Arguments).Select(argument => argument.Type.NamedType()).ToHashSet();
        return parts with
        {
            DirectiveTypes = directives,
            Types = [.. parts.Types.Where(type => !FederationDefinitions.IsType(type.Name) || type is AnyType or ComplexOutputType or UnionType || needed.Contains(type))],
            AppliedDirectives = [.. parts.AppliedDirectives, .. Links(names, needed)],
        };
    }

    /// <summary>A type with a key must be found by it, and a type that is found must have a key.</summary>
    private static void CheckResolvers(SchemaContext context, ComplexOutputType type, ReferenceResolvers? resolvers)
    {
        var keys = EntityKey.Of(type).ToList();
        if (resolvers is null && keys.Exists(key => key.IsResolvable))
        {
            context.Report(type.Name, $"The entity {type} has @key(fields: \"{keys.First(key => key.IsResolvable).Fields}\") but no reference resolver.",
                "call descriptor.ResolveReference(…), or Key(…, resolvable: false) if only other subgraphs resolve it.");
        }
        else if (resolvers is not null && keys.Count == 0)
        {
            context.Report(type.Name, $"The type {type} has a reference resolver but no key.", "call descriptor.Key(\"…\") with the fields that identify it.");
        }
    }

    private ObjectTypeDescriptor QueryFields(SchemaContext context, List<ObjectType> entities, EntityResolution resolution)
    {
        var service = new ObjectType(d =>
        {
            d.Name(FederationDefinitions.ServiceType).Description("What the router knows the subgraph by.");
            d.Field("sdl", c => _sdl ??= SubgraphSchemaPrinter.Print(c.Schema)).NonNull<StringType>()
                .Description("The subgraph's own part of the schema, with its directives.");
        });
        var query = new ObjectTypeDescriptor();
        query.Field(FederationDefinitions.ServiceField, _ => new object()).Type(new NonNullType(service)).Description("For the router: the subgraph's schema.");
        if (entities.Count > 0)
        {
            var union = new UnionType(d =>
            {
                d.Name(FederationDefinitions.EntityUnion).Description("Every type that other subgraphs refer to by its key.");
                entities.ForEach(entity => d.Type(entity));
            });
            query.FieldAsync(FederationDefinitions.EntitiesField, resolution.ResolveAsync).Type(new NonNullType(new ListType(union)))
                .Description("For the router: the entities that are referred to, in the order of their representations.")
                .Argument("representations", a => a.Type(new NonNullType(new ListType(new NonNullType(new AnyType())))));
        }

        context.Discover(((IComplexTypeDefinition)query).References());
        return query;
    }

    /// <summary>The <c>@link</c> and <c>@composeDirective</c> of the schema definition.</summary>
    private IEnumerable<DirectiveNode> Links(HashSet<string> used, HashSet<NamedType> types)
    {
        var version = ((int)options.Version / 10m).ToString("0.0", CultureInfo.InvariantCulture);
        var imports = used.Where(name => name != "link").Order(StringComparer.Ordinal).Select(name => "@" + name)
            .Concat(types.Any(type => type.Name == "FieldSet") ? ["FieldSet"] : []);
        yield return Link($"https://specs.apollo.dev/federation/v{version}", imports);
        foreach (var link in options.Links)
        {
            yield return Link(link.Url, link.Imports);
        }

        foreach (var name in options.Composed)
        {
            yield return AppliedDirective.Create("composeDirective", [("name", name)]);
        }
    }

    private static DirectiveNode Link(string url, IEnumerable<string> imports) => AppliedDirective.Create("link", [("url", url), ("import", imports.ToArray())]);
}
