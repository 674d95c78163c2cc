using System.Text;

namespace CodeGraph.Catalog.Sources.Hcpcs;

/// <summary>A first record whose continuations are still being read.</summary>
internal sealed class PendingRecord(HcpcsTextRow row, string line, string key)
{
    private readonly List<(int Sequence, string Text)> _continuations = [];

    public HcpcsTextRow Row => row;

    /// <summary>Columns 1-5, which continuations repeat.</summary>
    public string Key => key;

    public string? Value { get; set; }

    /// <summary>Whether the record was not usable, so that its continuations are not either.</summary>
    public bool IsRejected { get; set; }

    /// <summary>The first sequence number missing between the continuations; null when none is.</summary>
    public int? FirstGap
    {
        get
        {
            var expected = HcpcsLayout.SequenceStep;
            foreach (var (sequence, _) in _continuations)
            {
                expected += HcpcsLayout.SequenceStep;
                if (sequence != expected)
                {
                    return expected;
                }
            }

            return null;
        }
    }

    /// <returns>False when the sequence number is taken.</returns>
    public bool TryAdd(int sequence, string text, out bool outOfOrder)
    {
        var at = _continuations.Count;
        while (at > 0 && _continuations[at - 1].Sequence >= sequence)
        {
            at--;
        }

        outOfOrder = at < _continuations.Count;
        if (sequence <= HcpcsLayout.SequenceStep || (outOfOrder && _continuations[at].Sequence == sequence))
        {
            return false;
        }

        _continuations.Insert(at, (sequence, text));
        return true;
    }

    /// <summary>The lines of the description, each right-trimmed, with one blank between.</summary>
    public string LongDescription()
    {
        var first = HcpcsTextRow.Field(line, HcpcsLayout.LongDescription).TrimEnd(' ');
        if (_continuations.Count == 0)
        {
            return first.Trim(' ').ToString();
        }

        var text = new StringBuilder((_continuations.Count + 1) * (HcpcsLayout.LongDescription.Length + 1)).Append(first);
        foreach (var (_, part) in _continuations)
        {
            if (part.Length > 0)
            {
                text.Append(' ').Append(part);
            }
        }

        return text.ToString().Trim(' ');
    }
}
