namespace CodeGraph.GraphQL.Validation;

/// <summary>Ends the traversal of a document that has too many errors or takes too much work.</summary>
internal sealed class ValidationAbortedException(string message) : Exception(message)
{
    /// <summary>The limit of <see cref="ValidationOptions.MaxErrors"/> was reached.</summary>
    public static ValidationAbortedException TooManyErrors { get; } = new("Too many validation errors, error limit reached. Validation aborted.");

    /// <summary>A document made to keep the validator busy.</summary>
    public static ValidationAbortedException WorkLimit { get; } = new("Validation aborted.");

    /// <summary>What the client is told.</summary>
    public GraphQLError Error { get; } = new GraphQLError(message).WithCode(GraphQLErrorCodes.ValidationFailed);
}
