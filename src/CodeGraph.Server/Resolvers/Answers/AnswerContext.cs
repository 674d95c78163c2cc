using CodeGraph.Catalog.Answers;
using CodeGraph.Catalog.Model;
using CodeGraph.Server.Hosting;

namespace CodeGraph.Server.Resolvers.Answers;

/// <summary>What composers may ask: the catalogue, the date, and the question, which a standard question of a code has not.</summary>
/// <param name="Snapshot">The catalogue.</param>
/// <param name="AsOf">The date of service.</param>
/// <param name="Question">The question; null for the standard questions of a code.</param>
internal sealed record AnswerContext(CatalogSnapshot Snapshot, DateOnly AsOf, Question? Question = null)
{
    /// <summary>The catalogue's codes and data sets.</summary>
    public CodeCatalog Catalog => Snapshot.Catalog;
}
