using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Building;

namespace CodeGraph.GraphQL.Validation;

/// <summary>
/// Validates documents that define or extend a schema: names are unique and known, directives stand where they may. Messages,
/// locations and their order are those of graphql-js. What the types must be like is checked when the schema is created.
/// </summary>
public static class SdlValidator
{
    private static readonly ValidationOptions Options = new() { MaxErrors = int.MaxValue };

    /// <summary>Validates a document of the type system.</summary>
    /// <param name="document">Definitions and extensions.</param>
    /// <param name="schemaToExtend">The schema it extends; null if it defines a schema by itself.</param>
    /// <returns>The errors, in the order of the document; empty if it is valid.</returns>
    public static IReadOnlyList<GraphQLError> Validate(DocumentNode document, Schema? schemaToExtend = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var session = new ValidationSession(SpecifiedRules.CreateForSdl());
        return session.Validate(schemaToExtend ?? SchemaPrelude.Schema, document, Options, schemaToExtend);
    }
}
