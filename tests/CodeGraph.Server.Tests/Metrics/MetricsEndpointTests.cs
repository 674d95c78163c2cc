namespace CodeGraph.Server.Tests.Metrics;

[Collection(nameof(StarterServer))]
public class MetricsEndpointTests(StarterServer server)
{
    [Fact]
    public async Task What_Prometheus_reads_tells_of_requests_searches_and_the_index()
    {
        await server.FieldAsync("search", "{ search(query: \"wheelchair\") { totalCount } }");
        await server.FieldAsync("suggest", "{ suggest(text: \"whee\") { text } }");

        using var response = await server.Client.GetAsync("/metrics");
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal("text/plain; version=0.0.4; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Contains("graphql_server_request_duration_seconds_bucket{graphql_operation_type=\"query\",le=\"+Inf\"} ", text);
        Assert.Contains("graphql_server_phase_duration_seconds_count{graphql_processing_type=\"execute\"} ", text);
        Assert.Contains("graphql_server_document_cache_requests_total{graphql_document_cache=\"miss\"} ", text);
        Assert.Contains("codegraph_search_duration_seconds_count{codegraph_search_kind=\"search\"} ", text);
        Assert.Contains("codegraph_search_duration_seconds_count{codegraph_search_kind=\"suggest\"} ", text);
        Assert.Contains("\ncodegraph_index_generation ", text);
        Assert.Contains("\ngraphql_server_document_cache_documents ", text);
        Assert.All(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches(
            @"^(# HELP [a-zA-Z_:][a-zA-Z0-9_:]* .*|# TYPE [a-zA-Z_:][a-zA-Z0-9_:]* (counter|gauge|histogram)|[a-zA-Z_:][a-zA-Z0-9_:]*(\{([a-zA-Z_][a-zA-Z0-9_]*=""([^""\\\n]|\\[\\""n])*"",?)+\})? (-?[0-9.eE+-]+|\+Inf|-Inf|NaN))$", line));
    }
}
