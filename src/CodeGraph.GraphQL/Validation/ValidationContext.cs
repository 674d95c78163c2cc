using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation;

/// <summary>What rules know of the document and the schema, and where they report.</summary>
internal sealed partial class ValidationContext
{
    private static readonly Dictionary<string, object?> Extensions = new() { ["code"] = GraphQLErrorCodes.ValidationFailed };

    /// <summary>The schema validated against.</summary>
    public Schema Schema { get; private set; } = null!;

    /// <summary>The schema the document extends; null if it is executable, or defines a whole schema.</summary>
    public Schema? SchemaToExtend { get; private set; }

    /// <summary>The definition or extension of the type system the traversal is in; null in operations and fragments.</summary>
    public IDefinitionNode? TypeSystemDefinition { get; set; }

    /// <summary>The document.</summary>
    public DocumentNode Document { get; private set; } = null!;

    /// <summary>The limits.</summary>
    public ValidationOptions Options { get; private set; } = null!;

    /// <summary>What the schema has at the current node.</summary>
    public TypeInfo TypeInfo { get; } = new();

    /// <summary>The errors so far.</summary>
    public List<GraphQLError> Errors { get; private set; } = [];

    public void Begin(Schema schema, DocumentNode document, ValidationOptions options, Schema? schemaToExtend)
    {
        (Schema, Document, Options, SchemaToExtend) = (schema, document, options, schemaToExtend);
        TypeSystemDefinition = null;
        TypeInfo.Clear();
        BeginDocument();
    }

    /// <summary>Prepares for walks that only look for variables.</summary>
    public void BeginUsages(Schema schema)
    {
        Schema = schema;
        TypeInfo.Clear();
    }

    /// <summary>Forgets the document and returns the errors.</summary>
    public IReadOnlyList<GraphQLError> End()
    {
        (Schema, Document, SchemaToExtend) = (null!, null!, null);
        TypeInfo.Clear();
        BeginDocument();
        if (Errors.Count == 0)
        {
            return [];
        }

        var errors = Errors;
        Errors = [];
        return errors;
    }

    /// <summary>Reports an error at some nodes.</summary>
    /// <exception cref="ValidationAbortedException">There are too many errors.</exception>
    public void Report(string message, params ReadOnlySpan<ISyntaxNode> nodes) => Report(GraphQLError.At(message, nodes));

    /// <summary>Reports an error.</summary>
    /// <exception cref="ValidationAbortedException">There are too many errors.</exception>
    public void Report(GraphQLError error)
    {
        if (Errors.Count >= Options.MaxErrors)
        {
            throw ValidationAbortedException.TooManyErrors;
        }

        Errors.Add(error.Extensions is null ? error with { Extensions = Extensions } : error);
    }

    /// <summary>The type a reference means; null if its named type does not exist.</summary>
    public IType? TypeFromAst(ITypeNode node) => node switch
    {
        NamedTypeNode named => Schema.TryGetType(named.Name.Value, out var type) ? type : null,
        ListTypeNode list => TypeFromAst(list.Type) is { } itemType ? new ListType(itemType) : null,
        NonNullTypeNode nonNull => TypeFromAst(nonNull.Type) is { } nullableType ? new NonNullType(nullableType) : null,
        _ => null,
    };
}
