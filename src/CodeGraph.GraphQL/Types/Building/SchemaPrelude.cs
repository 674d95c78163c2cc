using CodeGraph.GraphQL.Introspection;

namespace CodeGraph.GraphQL.Types.Building;

/// <summary>What every schema begins with: the built-in scalars, introspection and the specified directives (specification §3.5, §3.13, §4).</summary>
internal static class SchemaPrelude
{
    private static readonly Lazy<Schema> Lazy = new(Create);

    /// <summary>A schema of nothing else. It has no root type, so nothing can be asked of it: it only says which names are taken.</summary>
    internal static Schema Schema => Lazy.Value;

    internal static void AddScalars(SchemaContext context)
    {
        foreach (var scalar in new NamedType[] { new StringType(), new IntType(), new FloatType(), new BooleanType(), new IdType() })
        {
            context.Add(scalar);
        }
    }

    private static Schema Create()
    {
        var context = new SchemaContext(services: null);
        AddScalars(context);
        var introspection = IntrospectionTypes.AddTo(context);
        var directives = SpecifiedDirectives.Create().ToList();
        directives.ForEach(directive => directive.Configure(context));
        context.ConfigureAll();
        foreach (var type in context.Types)
        {
            type.Complete(context);
        }

        directives.ForEach(directive => directive.Complete(context));
        return new Schema(new SchemaParts(null!, null, null, context.Types, directives, null, [], introspection.Complete(context)));
    }
}
