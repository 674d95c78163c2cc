using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation;

/// <summary>
/// Validates executable documents against a schema by every rule of specification section 5, in one traversal. Messages,
/// locations and their order are those of graphql-js.
/// </summary>
public static class DocumentValidator
{
    [ThreadStatic]
    private static ValidationSession? _idle;

    /// <summary>Validates a document.</summary>
    /// <param name="schema">The schema to validate against.</param>
    /// <param name="document">The document.</param>
    /// <param name="options">The limits; those of <see cref="ValidationOptions.Default"/> if null.</param>
    /// <returns>The errors, in the order of the document; empty if it is valid. The document may be executed only then.</returns>
    public static IReadOnlyList<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);

        // Rules keep their dictionaries from one document to the next; an exception leaves a session behind for good.
        var session = _idle ?? new ValidationSession(SpecifiedRules.Create());
        _idle = null;
        var errors = session.Validate(schema, document, options ?? ValidationOptions.Default);
        _idle = session;
        return errors;
    }
}
