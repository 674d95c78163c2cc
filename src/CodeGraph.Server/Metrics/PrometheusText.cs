using System.Globalization;
using System.Text;

namespace CodeGraph.Server.Metrics;

/// <summary>Writes Prometheus' text exposition format, version 0.0.4.</summary>
internal static class PrometheusText
{
    /// <summary>The media type of the format.</summary>
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    /// <summary>Writes the metrics, in order of their names. Instruments of the same name are one metric.</summary>
    public static string Print(IEnumerable<InstrumentSeries> instruments)
    {
        var text = new StringBuilder();
        foreach (var metric in instruments.GroupBy(instrument => instrument.Name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var first = metric.First();
            if (metric.All(instrument => instrument.Series.Count == 0))
            {
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"# HELP {first.Name} {first.Help.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\n");
            text.Append(CultureInfo.InvariantCulture, $"# TYPE {first.Name} {first.Type.ToString().ToLowerInvariant()}\n");
            foreach (var instrument in metric.Where(instrument => instrument.Type == first.Type))
            {
                foreach (var series in instrument.Series)
                {
                    Write(text, instrument, series);
                }
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, InstrumentSeries instrument, MetricSeries series)
    {
        if (instrument.Type != PrometheusType.Histogram)
        {
            WriteSample(text, instrument.Name, series, null, series.Sum);
            return;
        }

        var counts = series.Cumulated();
        for (var i = 0; i < counts.Length; i++)
        {
            WriteSample(text, instrument.Name + "_bucket", series, i < instrument.Bounds.Length ? Number(instrument.Bounds[i]) : "+Inf", counts[i]);
        }

        WriteSample(text, instrument.Name + "_sum", series, null, series.Sum);
        WriteSample(text, instrument.Name + "_count", series, null, counts[^1]);
    }

    private static void WriteSample(StringBuilder text, string name, MetricSeries series, string? bound, double value)
    {
        text.Append(name);
        var separator = '{';
        foreach (var (key, label) in series.Tags)
        {
            WriteLabel(PrometheusName.Of(key), Convert.ToString(label, CultureInfo.InvariantCulture) ?? "");
        }

        if (bound is not null)
        {
            WriteLabel("le", bound);
        }

        text.Append(separator == '{' ? " " : "} ").Append(Number(value)).Append('\n');

        void WriteLabel(string label, string content)
        {
            text.Append(separator).Append(label).Append("=\"")
                .Append(content.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal))
                .Append('"');
            separator = ',';
        }
    }

    private static string Number(double value) => value switch
    {
        double.PositiveInfinity => "+Inf",
        double.NegativeInfinity => "-Inf",
        double.NaN => "NaN",
        _ => value.ToString("R", CultureInfo.InvariantCulture),
    };
}
