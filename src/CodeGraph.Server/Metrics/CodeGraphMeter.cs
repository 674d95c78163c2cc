using System.Diagnostics;
using System.Diagnostics.Metrics;
using CodeGraph.GraphQL.Execution;
using CodeGraph.Server.Hosting;

namespace CodeGraph.Server.Metrics;

/// <summary>What CodeGraph itself measures: the commit that is served, and how long searches take.</summary>
internal sealed class CodeGraphMeter
{
    /// <summary>The name of the meter.</summary>
    public const string Name = "CodeGraph";

    private static readonly InstrumentAdvice<double> Durations = new()
    {
        HistogramBucketBoundaries = [0.00001, 0.000025, 0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1],
    };

    private readonly Histogram<double> _searches;

    /// <summary>Creates the instruments.</summary>
    public CodeGraphMeter(IMeterFactory meters, CatalogHost host, RequestExecutor executor)
    {
        var meter = meters.Create(Name);
        _searches = meter.CreateHistogram("codegraph.search.duration", "s", "The time of a search or of suggestions for a typeahead box.", tags: null, Durations);
        meter.CreateObservableGauge("codegraph.index.generation", () => host.Current.Generation, null, "The number of the commit that is served.");
        meter.CreateObservableGauge("codegraph.index.codes", () => host.Current.Catalog.Codes.Count, "{code}", "The codes of the commit that is served.");
        meter.CreateObservableGauge("graphql.server.document.cache.documents", () => executor.CachedDocuments, "{document}", "The documents that are kept parsed and validated.");
    }

    /// <summary>Measures one search.</summary>
    /// <param name="kind"><c>search</c> or <c>suggest</c>.</param>
    /// <param name="search">The search.</param>
    public T Measure<T>(string kind, Func<T> search)
    {
        if (!_searches.Enabled)
        {
            return search();
        }

        var started = Stopwatch.GetTimestamp();
        var result = search();
        _searches.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, new KeyValuePair<string, object?>("codegraph.search.kind", kind));
        return result;
    }
}
