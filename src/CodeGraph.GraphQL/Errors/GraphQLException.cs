namespace CodeGraph.GraphQL;

/// <summary>Thrown to answer a request with errors a client may read; a resolver throws it to choose its field error.</summary>
public class GraphQLException : Exception
{
    /// <summary>Creates the exception for one error without location.</summary>
    /// <param name="message">The message of the error.</param>
    public GraphQLException(string message)
        : this([new GraphQLError(message)])
    {
    }

    /// <summary>Creates the exception for one error.</summary>
    /// <param name="error">The error.</param>
    public GraphQLException(GraphQLError error)
        : this([error])
    {
    }

    /// <summary>Creates the exception for several errors.</summary>
    /// <param name="errors">The errors, at least one; the first one's message becomes the exception's.</param>
    /// <exception cref="ArgumentException"><paramref name="errors"/> is empty.</exception>
    public GraphQLException(IReadOnlyList<GraphQLError> errors)
        : base(FirstOf(errors).Message, FirstOf(errors).Exception)
    {
        Errors = errors;
    }

    /// <summary>The errors to answer with; never empty.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    private static GraphQLError FirstOf(IReadOnlyList<GraphQLError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return errors.Count > 0 ? errors[0] : throw new ArgumentException("A GraphQLException needs an error.", nameof(errors));
    }
}
