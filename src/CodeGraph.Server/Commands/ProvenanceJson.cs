using System.Text.Json;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Commands;

/// <summary>Where a fact comes from, for programs, with the names that the GraphQL schema has.</summary>
internal static class ProvenanceJson
{
    /// <summary>Writes one object, or null.</summary>
    public static void Write(Utf8JsonWriter json, Provenance? source)
    {
        if (source is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("origin", SearchJson.EnumName(source.Origin.ToString()));
        json.WriteString("source", source.Source);
        json.WriteString("release", source.Release);
        if (source.Row is { } row)
        {
            json.WriteNumber("row", row);
        }

        json.WriteString("rule", source.Rule);
        json.WriteEndObject();
    }
}
