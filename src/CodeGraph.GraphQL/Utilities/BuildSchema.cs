using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Validation;

namespace CodeGraph.GraphQL.Utilities;

/// <summary>Makes a schema from SDL (specification §3), for tests and tools; graphql-js's <c>buildSchema</c> and <c>extendSchema</c>.</summary>
/// <remarks>Values are dictionaries: a field's value is the entry of its name, or the result of the function found there;
/// an abstract type's value has its object type's name under <c>__typename</c>. Other resolvers come with
/// <see cref="SchemaBuilder.AddResolver{TResult}"/>.</remarks>
public static class BuildSchema
{
    /// <summary>Makes a schema from SDL.</summary>
    /// <param name="sdl">Definitions and extensions of types, directives and the schema.</param>
    /// <param name="configure">Adds to the builder, e.g. resolvers; nothing if left out.</param>
    /// <exception cref="GraphQLSyntaxException">The text is no SDL.</exception>
    /// <exception cref="SchemaException">The document or the schema breaks the specification's rules.</exception>
    public static Schema FromSdl(string sdl, Action<SchemaBuilder>? configure = null)
    {
        var builder = SchemaBuilder.New();
        configure?.Invoke(builder);
        var document = Utf8GraphQLParser.Parse(sdl, ParserOptions.SchemaDocument);
        if (!builder.HasTypes)
        {
            // Beside types of the program's own the document need not be whole; then Create says what is missing.
            ThrowIfNotValid(SdlValidator.Validate(document));
        }

        return builder.AddDocument(document).Create();
    }

    /// <summary>Makes a schema from another one and from SDL that adds to it.</summary>
    /// <param name="schema">The schema; it stays as it is.</param>
    /// <param name="sdl">Definitions and extensions.</param>
    /// <returns>A schema of both. It knows the first one's types as SDL has them: without their resolvers and their scalars' coercion.</returns>
    /// <exception cref="GraphQLSyntaxException">The text is no SDL.</exception>
    /// <exception cref="SchemaException">The document or the extended schema breaks the specification's rules.</exception>
    public static Schema Extend(Schema schema, string sdl)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var extension = Utf8GraphQLParser.Parse(sdl, ParserOptions.SchemaDocument);
        ThrowIfNotValid(SdlValidator.Validate(extension, schema));
        var document = Utf8GraphQLParser.Parse(SchemaPrinter.Print(schema), ParserOptions.SchemaDocument);
        return SchemaBuilder.New().AddDocument(new DocumentNode([.. document.Definitions, .. extension.Definitions])).Create();
    }

    private static void ThrowIfNotValid(IReadOnlyList<GraphQLError> errors)
    {
        if (errors.Count > 0)
        {
            throw new SchemaException([.. errors.Select(SchemaError.InSdl)]);
        }
    }
}
