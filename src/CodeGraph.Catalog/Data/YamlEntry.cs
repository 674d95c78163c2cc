using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace CodeGraph.Catalog.Data;

/// <summary>
/// A mapping of a starter file, read strictly: a key that nobody asks for, a missing or an ill-formed value is a fault
/// with file and line.
/// </summary>
internal sealed class YamlEntry(YamlMappingNode node, string file, List<string> faults)
{
    private readonly Dictionary<string, YamlNode> _unread = Index(node, file, faults);

    /// <summary>The 1-based line the mapping starts at.</summary>
    public int Line { get; } = LineOf(node);

    public void Fault(string message) => faults.Add($"{file}:{Line}: {message}");

    public string? Text(string key, bool required = false)
    {
        if (!_unread.Remove(key, out var value))
        {
            if (required)
            {
                Fault($"'{key}' is missing");
            }

            return null;
        }

        if (value is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text))
        {
            return text.Trim();
        }

        FaultAt(value, $"'{key}' must be a text");
        return null;
    }

    public string RequiredText(string key) => Text(key, required: true) ?? "";

    public IReadOnlyList<string> Texts(string key)
    {
        if (!_unread.Remove(key, out var value))
        {
            return [];
        }

        if (value is YamlSequenceNode sequence && sequence.Children.All(item => item is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text)))
        {
            return [.. sequence.Children.Select(item => ((YamlScalarNode)item).Value!.Trim())];
        }

        FaultAt(value, $"'{key}' must be a list of texts");
        return [];
    }

    public DateOnly? Date(string key, bool required = false)
    {
        var text = Text(key, required);
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Fault($"'{key}' is '{text}', not a date of the form yyyy-mm-dd");
        return null;
    }

    public int? Number(string key)
    {
        var text = Text(key);
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Fault($"'{key}' is '{text}', not a number");
        return null;
    }

    public YamlEntry? Mapping(string key)
    {
        if (!_unread.Remove(key, out var value))
        {
            return null;
        }

        if (value is YamlMappingNode mapping)
        {
            return new YamlEntry(mapping, file, faults);
        }

        FaultAt(value, $"'{key}' must have keys of its own");
        return null;
    }

    public IReadOnlyList<YamlEntry> Mappings(string key)
    {
        if (!_unread.Remove(key, out var value))
        {
            return [];
        }

        if (value is YamlSequenceNode sequence && sequence.Children.All(item => item is YamlMappingNode))
        {
            return [.. sequence.Children.Select(item => new YamlEntry((YamlMappingNode)item, file, faults))];
        }

        FaultAt(value, $"'{key}' must be a list of entries");
        return [];
    }

    /// <summary>Reports the keys that were not asked for: most often a misspelt one.</summary>
    public void End()
    {
        foreach (var (key, value) in _unread)
        {
            FaultAt(value, $"the key '{key}' is unknown");
        }
    }

    public static int LineOf(YamlNode node) => (int)node.Start.Line;

    private void FaultAt(YamlNode value, string message) => faults.Add($"{file}:{LineOf(value)}: {message}");

    private static Dictionary<string, YamlNode> Index(YamlMappingNode node, string file, List<string> faults)
    {
        var index = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (key, value) in node.Children)
        {
            if (key is YamlScalarNode { Value: { } name })
            {
                index[name] = value;
            }
            else
            {
                faults.Add($"{file}:{LineOf(key)}: a key must be a text");
            }
        }

        return index;
    }
}
