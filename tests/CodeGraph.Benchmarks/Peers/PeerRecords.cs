using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CodeGraph.Benchmarks.Peers;

internal sealed record PeerCode(
    string Code,
    string ShortDescription,
    string LongDescription,
    PeerModifier[] Modifiers,
    PeerSpecialty[] Specialties,
    PeerCoverage Coverage);

internal sealed record PeerModifier(string Code, string Description);

internal sealed record PeerSpecialty(string Code, string Name);

internal sealed record PeerCoverage(CoverageStatus Status, string Category, string EffectiveDate, string PricingIndicator);

[JsonConverter(typeof(JsonStringEnumConverter<CoverageStatus>))]
internal enum CoverageStatus
{
    [JsonStringEnumMemberName("COVERED")]
    Covered,
    [JsonStringEnumMemberName("CARRIER_JUDGMENT")]
    CarrierJudgment,
    [JsonStringEnumMemberName("NOT_COVERED")]
    NotCovered,
    [JsonStringEnumMemberName("SPECIAL_INSTRUCTIONS")]
    SpecialInstructions,
}

/// <summary>The records in file order, found by code.</summary>
internal sealed class PeerRecords
{
    private readonly FrozenDictionary<string, int> _byCode;

    private PeerRecords(PeerCode[] all)
    {
        All = all;
        _byCode = all.Select((record, index) => KeyValuePair.Create(record.Code, index)).ToFrozenDictionary();
    }

    internal PeerCode[] All { get; }

    internal static PeerRecords Load(string path)
    {
        // As a stream, so that three megabytes of JSON are not held beside the records they become.
        using var file = File.OpenRead(path);
        return new PeerRecords(JsonSerializer.Deserialize(file, PeerJson.Default.PeerCodeArray)!);
    }

    /// <summary>As many records as a page has, like those of the file.</summary>
    internal static PeerRecords Sample() => new([.. Enumerable.Range(0, 60).Select(i => new PeerCode(
        $"A{9597 + i}",
        $"Supply item {i}, each",
        $"Supply item number {i}, disposable, for use with durable medical equipment, each",
        [new PeerModifier("NU", "New equipment"), new PeerModifier("RR", "Rental"), new PeerModifier("UE", "Used equipment")],
        [new PeerSpecialty("54", "Medical supply company"), new PeerSpecialty("A5", "Pharmacy")],
        new PeerCoverage(CoverageStatus.CarrierJudgment, "DMEPOS", "2026-01-01", "00")))]);

    internal PeerCode? Find(string code) => _byCode.TryGetValue(code, out var index) ? All[index] : null;

    internal PeerConnection Page(int first, string? after)
    {
        var start = after is null ? 0 : _byCode[after] + 1;
        return new PeerConnection(new ArraySegment<PeerCode>(All, start, Math.Min(first, All.Length - start)), All.Length);
    }
}

/// <summary>A page of codes; <c>Nodes.Offset</c> says where it starts.</summary>
internal sealed record PeerConnection(ArraySegment<PeerCode> Nodes, int TotalCount)
{
    internal bool HasNextPage => Nodes.Offset + Nodes.Count < TotalCount;

    internal string? EndCursor => Nodes.Count > 0 ? Nodes[^1].Code : null;
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(PeerCode[]))]
internal sealed partial class PeerJson : JsonSerializerContext;
