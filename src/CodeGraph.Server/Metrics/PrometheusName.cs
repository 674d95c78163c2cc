using System.Diagnostics.Metrics;
using System.Text;

namespace CodeGraph.Server.Metrics;

/// <summary>Makes Prometheus names of OpenTelemetry's: <c>graphql.server.request.duration</c> in seconds is <c>graphql_server_request_duration_seconds</c>.</summary>
internal static class PrometheusName
{
    /// <summary>The name of an instrument with its unit; a counter ends in <c>_total</c>.</summary>
    public static string Of(Instrument instrument)
    {
        var name = Of(instrument.Name);
        name = WithEnding(name, instrument.Unit switch
        {
            "s" => "_seconds",
            "ms" => "_milliseconds",
            "By" => "_bytes",
            _ => "",
        });
        return WithEnding(name, instrument.GetType().Name.Contains("Counter", StringComparison.Ordinal)
            && !instrument.GetType().Name.Contains("UpDown", StringComparison.Ordinal) ? "_total" : "");
    }

    /// <summary>A name or label of letters, digits and underscores that does not begin with a digit.</summary>
    public static string Of(string name)
    {
        var result = new StringBuilder(name.Length + 1);
        foreach (var letter in name)
        {
            result.Append(char.IsAsciiLetterOrDigit(letter) ? letter : '_');
        }

        return result.Length == 0 || char.IsAsciiDigit(result[0]) ? "_" + result : result.ToString();
    }

    private static string WithEnding(string name, string ending) => name.EndsWith(ending, StringComparison.Ordinal) ? name : name + ending;
}
