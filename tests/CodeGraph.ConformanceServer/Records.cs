using System.Globalization;

namespace CodeGraph.ConformanceServer;

internal enum CodeSystem
{
    Hcpcs,
    Cpt,
    Icd10,
}

internal enum SortOrder
{
    Asc,
    Desc,
}

/// <summary>What has an id.</summary>
internal interface INode
{
    public string Id { get; }
}

/// <summary>What has a short and a long text.</summary>
internal interface IDescribed : INode
{
    public string? Short { get; }

    public string Text { get; }
}

internal sealed record Code(string Value, CodeSystem System, string? Short, string Text, double Relative, bool Active, DateOnly? Added, Coverage? Coverage) : IDescribed
{
    public string Id => $"Code:{Value}";
}

internal sealed record Modifier(string Value, string Short, string Text, double? Price) : IDescribed
{
    public string Id => $"Modifier:{Value}";
}

internal sealed record Specialty(string Id, string Name, int? Number) : INode;

internal sealed record Coverage(string Status, DateOnly? Since, Coverage? Prior);

internal sealed record Page(IReadOnlyList<INode> Nodes, int Total, bool HasNext, bool HasPrevious);

/// <summary>A handful of records whose values reach every branch: nulls, lists with nulls, numbers with and without fractions.</summary>
internal static class Records
{
    internal static readonly Code[] Codes = [.. new[] { "A9597", "A9598", "E0100", "J0120", "K0001", "Q4001" }.Select((value, i) => new Code(
        value,
        i % 2 == 1 ? CodeSystem.Cpt : CodeSystem.Hcpcs,
        i == 3 ? null : $"short {value}",
        Repeat($"A long description of {value}. ", i + 1),
        i / 4.0,
        i != 2,
        i == 1 ? null : DateOnly.ParseExact($"202{i}-01-0{i + 1}", "yyyy-MM-dd", CultureInfo.InvariantCulture),
        i == 4 ? null : new Coverage($"S{i}", new DateOnly(2020, 2, 2), i % 2 == 1 ? new Coverage("old", null, null) : null)))];

    internal static readonly Modifier[] Modifiers = [.. new[] { "LT", "RT", "GA" }.Select((value, i) =>
        new Modifier(value, $"mod {value}", Repeat($"Modifier {value} ", 9), i == 0 ? null : i * 1.5))];

    internal static readonly Specialty[] Specialties = [new("Specialty:0", "Cardiology", null), new("Specialty:1", "Orthopedics", 20)];

    internal static INode? Find(string id) =>
        Codes.Concat<INode>(Modifiers).Concat(Specialties).FirstOrDefault(node => node.Id == id);

    internal static Page PageOf(IReadOnlyList<INode> nodes, int first, string? after)
    {
        var start = string.IsNullOrEmpty(after) ? 0 : nodes.ToList().FindIndex(node => node.Id == after) + 1;
        var slice = nodes.Skip(start).Take(first).ToList();
        return new Page(slice, nodes.Count, start + first < nodes.Count, start > 0);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
