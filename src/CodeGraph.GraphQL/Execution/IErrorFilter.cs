namespace CodeGraph.GraphQL.Execution;

/// <summary>Changes errors before they are sent: adds codes, rewords, hides details. Registered with <c>AddErrorFilter</c>.</summary>
public interface IErrorFilter
{
    /// <summary>Looks at one error of a response.</summary>
    /// <param name="error">The error; <see cref="GraphQLError.Exception"/> is what a resolver threw, if it was no <see cref="GraphQLException"/>.</param>
    /// <returns>The error to send: the same, or <c>error with { … }</c>.</returns>
    public GraphQLError OnError(GraphQLError error);
}
