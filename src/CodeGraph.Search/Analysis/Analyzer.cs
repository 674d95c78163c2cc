using System.Collections.Concurrent;

namespace CodeGraph.Search.Analysis;

/// <summary>
/// A recipe that turns text into tokens: a tokenizer and the filters above it. Thread-safe: each stream it hands out
/// has parts of its own, which are reused when the stream is disposed.
/// </summary>
/// <example><code>
/// var english = Analyzer.Of(() => new StandardTokenizer())
///     .With(s => new EnglishPossessiveFilter(s))
///     .With(s => new LowerCaseFilter(s))
///     .With(s => new PorterStemFilter(s));
/// </code></example>
public sealed class Analyzer
{
    private readonly Func<Tokenizer> _tokenizer;
    private readonly Func<TokenStream, TokenStream>[] _filters;
    private readonly ConcurrentBag<Chain> _idle = [];

    private Analyzer(Func<Tokenizer> tokenizer, Func<TokenStream, TokenStream>[] filters)
    {
        _tokenizer = tokenizer;
        _filters = filters;
    }

    /// <summary>How many positions lie between two values of one field of a document, so that no phrase matches across them. 100 unless set.</summary>
    public int PositionIncrementGap { get; init; } = 100;

    /// <summary>An analyzer of that tokenizer alone.</summary>
    public static Analyzer Of(Func<Tokenizer> tokenizer) => new(tokenizer, []);

    /// <summary>This analyzer with one more filter at its end.</summary>
    public Analyzer With(Func<TokenStream, TokenStream> filter) =>
        new(_tokenizer, [.. _filters, filter]) { PositionIncrementGap = PositionIncrementGap };

    /// <summary>The tokens of a text, before the first one. Dispose the stream when done.</summary>
    public TokenStream TokenStream(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!_idle.TryTake(out var chain))
        {
            chain = CreateChain();
        }

        chain.Source.SetText(text);
        chain.Sink.Reset();
        return chain.Sink;
    }

    /// <summary>All tokens of a text with their positions.</summary>
    public IReadOnlyList<AnalyzedToken> Analyze(string text)
    {
        var tokens = new List<AnalyzedToken>();
        using var stream = TokenStream(text);
        var position = -1;
        while (stream.IncrementToken())
        {
            var token = stream.Token;
            position += token.PositionIncrement;
            tokens.Add(new AnalyzedToken(
                token.ToString(), token.StartOffset, token.EndOffset, position, token.PositionLength, token.Type));
        }

        stream.End();
        return tokens;
    }

    private Chain CreateChain()
    {
        var source = _tokenizer();
        TokenStream sink = source;
        foreach (var filter in _filters)
        {
            sink = filter(sink);
        }

        var chain = new Chain(source, sink);
        sink.Released = () => _idle.Add(chain);
        return chain;
    }

    private sealed record Chain(Tokenizer Source, TokenStream Sink);
}
