namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>A search that may lead on.</summary>
/// <param name="Query">What to give <c>search(query:)</c>.</param>
/// <param name="Reason">Why it is offered.</param>
/// <param name="TotalCount">How many codes and modifiers it finds.</param>
internal sealed record AnswerSearch(string Query, string Reason, int TotalCount);
