using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace CodeGraph.Server.Metrics;

/// <summary>Collects the measurements of some meters and gives them in Prometheus' text format.</summary>
internal sealed class PrometheusMetrics : IDisposable
{
    private readonly ConcurrentDictionary<Instrument, InstrumentSeries> _instruments = new();
    private readonly MeterListener _listener = new();
    private readonly Lock _reading = new();

    /// <summary>Begins to collect.</summary>
    /// <param name="meters">The names of the meters.</param>
    public PrometheusMetrics(params IReadOnlyCollection<string> meters)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (meters.Contains(instrument.Meter.Name))
            {
                listener.EnableMeasurementEvents(instrument, _instruments.GetOrAdd(instrument, static one => new InstrumentSeries(one)));
            }
        };
        _listener.MeasurementsCompleted = (instrument, _) => _instruments.TryRemove(instrument, out InstrumentSeries? _);
        _listener.SetMeasurementEventCallback<double>(static (_, value, tags, state) => ((InstrumentSeries)state!).Record(value, tags));
        _listener.SetMeasurementEventCallback<float>(static (_, value, tags, state) => ((InstrumentSeries)state!).Record(value, tags));
        _listener.SetMeasurementEventCallback<long>(static (_, value, tags, state) => ((InstrumentSeries)state!).Record(value, tags));
        _listener.SetMeasurementEventCallback<int>(static (_, value, tags, state) => ((InstrumentSeries)state!).Record(value, tags));
        _listener.Start();
    }

    /// <summary>All measurements so far, in Prometheus' text format 0.0.4.</summary>
    public string Print()
    {
        lock (_reading)
        {
            _listener.RecordObservableInstruments();
        }

        return PrometheusText.Print(_instruments.Values);
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();
}
