using System.Diagnostics.Metrics;
using CodeGraph.Server.Metrics;

namespace CodeGraph.Server.Tests.Metrics;

public sealed class PrometheusTextTests
{
    [Fact]
    public void Instruments_are_printed_by_the_rules_of_the_text_format()
    {
        var name = $"Test{Guid.NewGuid():N}";
        using var meter = new Meter(name);
        using var metrics = new PrometheusMetrics(name);
        var requests = meter.CreateCounter<long>("app.requests", "{request}", "How many\nrequests \\ came.");
        var sizes = meter.CreateHistogram("app.size", "By", "Sizes.", tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = [10, 100] });
        meter.CreateObservableGauge("app.load", () => 0.5, null, "The load.");
        var open = meter.CreateUpDownCounter<int>("app.open", null, "Open.");
        meter.CreateCounter<long>("app.silent");
        requests.Add(2, new KeyValuePair<string, object?>("http.method", "GET"));
        requests.Add(3, new KeyValuePair<string, object?>("http.method", "GET"));
        requests.Add(1, new KeyValuePair<string, object?>("http.method", "a \"quoted\\\n"), new KeyValuePair<string, object?>("ok", true));
        sizes.Record(10);
        sizes.Record(50.5);
        sizes.Record(1_000);
        open.Add(3);
        open.Add(-1);

        Assert.Equal("""
            # HELP app_load The load.
            # TYPE app_load gauge
            app_load 0.5
            # HELP app_open Open.
            # TYPE app_open gauge
            app_open 2
            # HELP app_requests_total How many\nrequests \\ came.
            # TYPE app_requests_total counter
            app_requests_total{http_method="GET"} 5
            app_requests_total{http_method="a \"quoted\\\n",ok="True"} 1
            # HELP app_size_bytes Sizes.
            # TYPE app_size_bytes histogram
            app_size_bytes_bucket{le="10"} 1
            app_size_bytes_bucket{le="100"} 2
            app_size_bytes_bucket{le="+Inf"} 3
            app_size_bytes_sum 1060.5
            app_size_bytes_count 3

            """.ReplaceLineEndings("\n"), metrics.Print());
    }

    [Fact]
    public void A_gauge_that_is_read_again_has_its_new_value()
    {
        var name = $"Test{Guid.NewGuid():N}";
        using var meter = new Meter(name);
        using var metrics = new PrometheusMetrics(name);
        var value = 1;
        meter.CreateObservableGauge("app.value", () => value);
        _ = metrics.Print();
        value = 7;

        Assert.EndsWith("app_value 7\n", metrics.Print());
    }

    [Fact]
    public async Task Measurements_of_many_threads_are_all_counted()
    {
        var name = $"Test{Guid.NewGuid():N}";
        using var meter = new Meter(name);
        using var metrics = new PrometheusMetrics(name);
        var times = meter.CreateHistogram<double>("app.time", "s");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(() =>
        {
            for (var i = 0; i < 10_000; i++)
            {
                times.Record(1, new KeyValuePair<string, object?>("thread", thread % 2));
            }
        })));

        var text = metrics.Print();
        Assert.Contains("app_time_seconds_sum{thread=\"0\"} 20000\n", text);
        Assert.Contains("app_time_seconds_count{thread=\"1\"} 20000\n", text);
    }

    [Fact]
    public void Meters_that_nobody_asked_for_are_not_collected()
    {
        using var meter = new Meter($"Test{Guid.NewGuid():N}");
        using var metrics = new PrometheusMetrics("Another");
        meter.CreateCounter<int>("app.count").Add(1);

        Assert.Equal("", metrics.Print());
    }
}
