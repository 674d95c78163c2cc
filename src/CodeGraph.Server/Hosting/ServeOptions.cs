namespace CodeGraph.Server.Hosting;

/// <summary>How the server runs.</summary>
internal sealed record ServeOptions
{
    /// <summary>The folder of the committed index.</summary>
    public required string IndexFolder { get; init; }

    /// <summary>The addresses to listen on, separated by semicolons.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:5000";

    /// <summary>Whether the schema is that of an Apollo Federation subgraph.</summary>
    public bool Federation { get; init; }

    /// <summary>The origins whose pages may ask, such as <c>https://app.example</c>; <c>*</c> for all. None by default.</summary>
    public IReadOnlyList<string> CorsOrigins { get; init; } = [];

    /// <summary>Operations that take longer are logged; null for none.</summary>
    public TimeSpan? SlowOperationThreshold { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How often the folder is looked at for a new commit.</summary>
    public TimeSpan RefreshInterval { get; init; } = TimeSpan.FromSeconds(1);
}
