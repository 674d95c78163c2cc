namespace CodeGraph.GraphQL.Types;

/// <summary>Says that a value is not of a scalar or enum type. Its message goes to the client.</summary>
/// <param name="message">What is wrong, e.g. <c>Int cannot represent non-integer value: "x"</c>.</param>
public sealed class LeafCoercionException(string message) : Exception(message);
