namespace CodeGraph.Benchmarks.Search;

/// <summary>
/// Makes any number of descriptors that look like the official ones: a seeded walk from word to word, each step one that
/// some official descriptor takes, so that words have their real frequencies and neighbours; as long as a random official
/// one. One number in four is another number, so that the vocabulary grows with the corpus as doses and sizes make it grow.
/// </summary>
internal sealed class SyntheticCorpus
{
    private readonly IReadOnlyList<string[]> _descriptors;
    private readonly Dictionary<string, List<string>> _followers = new(StringComparer.Ordinal);
    private readonly List<string> _firsts;

    public SyntheticCorpus(IReadOnlyList<CorpusDocument> official)
    {
        _descriptors = [.. official.Select(document => document.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        _firsts = [.. _descriptors.Select(words => words[0])];
        foreach (var words in _descriptors)
        {
            for (var i = 1; i < words.Length; i++)
            {
                if (!_followers.TryGetValue(words[i - 1], out var next))
                {
                    _followers[words[i - 1]] = next = [];
                }

                next.Add(words[i]);
            }
        }
    }

    public IEnumerable<CorpusDocument> Documents(int count, int seed)
    {
        var random = new Random(seed);
        for (var n = 0; n < count; n++)
        {
            yield return new CorpusDocument($"{(char)('A' + random.Next(22))}{n:0000000}", Text(random));
        }
    }

    private string Text(Random random)
    {
        var length = _descriptors[random.Next(_descriptors.Count)].Length;
        var word = _firsts[random.Next(_firsts.Count)];
        var words = new List<string>(length);
        while (words.Count < length)
        {
            words.Add(char.IsAsciiDigit(word[0]) && random.Next(4) == 0 ? $"{random.Next(1, 100_000)}" : word);
            word = _followers.TryGetValue(word, out var next) ? next[random.Next(next.Count)] : _firsts[random.Next(_firsts.Count)];
        }

        return string.Join(' ', words);
    }
}
