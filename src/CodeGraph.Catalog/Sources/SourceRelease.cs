using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Sources;

/// <summary>The release a file says, or shows, that it belongs to.</summary>
/// <param name="DataSet">What is released.</param>
/// <param name="Id">See <see cref="Model.Release.Id"/>.</param>
/// <param name="Name">See <see cref="Model.Release.Name"/>.</param>
/// <param name="EffectiveDate">The first day it applies to.</param>
/// <param name="Published">The day it was published; null when the file does not tell.</param>
/// <param name="Basis">How the id and the dates were found, in words.</param>
internal sealed record SourceRelease(DataSet DataSet, string Id, string Name, DateOnly EffectiveDate, DateOnly? Published, string Basis);
