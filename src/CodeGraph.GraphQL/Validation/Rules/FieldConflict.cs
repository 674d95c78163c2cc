using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>Two fields of one response name that cannot be merged.</summary>
/// <param name="ResponseName">The name.</param>
/// <param name="Reason">Why, in words that complete "Fields … conflict because".</param>
/// <param name="Fields1">The first field, and the fields below it the conflict comes from.</param>
/// <param name="Fields2">The same of the second field.</param>
internal sealed record FieldConflict(string ResponseName, string Reason, List<ISyntaxNode> Fields1, List<ISyntaxNode> Fields2);
