using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>
/// Chooses the response's media type from <c>Accept</c> (RFC 9110, section 12.5.1): the highest quality wins, a type that is
/// named wins over a wildcard, and of the two named alike <c>application/graphql-response+json</c> wins.
/// </summary>
/// <remarks>Wildcards, and no header at all, mean <c>application/json</c>: such clients do not ask for the newer type.</remarks>
internal readonly struct AcceptHeader
{
    private AcceptHeader(ResponseMediaType? mediaType, bool prefersHtml, bool acceptsEventStream = false, bool prefersEventStream = false)
    {
        MediaType = mediaType;
        PrefersHtml = prefersHtml;
        AcceptsEventStream = acceptsEventStream;
        PrefersEventStream = prefersEventStream;
    }

    /// <summary>The media type to answer with one result in; null when the client accepts neither.</summary>
    internal ResponseMediaType? MediaType { get; }

    /// <summary>Whether <c>text/event-stream</c> is named: several results can be answered so. No wildcard means it.</summary>
    internal bool AcceptsEventStream { get; }

    /// <summary>Whether it is named before JSON, or alone, so that a single result is answered so, too.</summary>
    internal bool PrefersEventStream { get; }

    /// <summary>Whether anything can be answered at all.</summary>
    internal bool AcceptsAny => MediaType is not null || AcceptsEventStream;

    /// <summary>Whether a page is wanted before JSON, which is how a browser's address bar asks.</summary>
    internal bool PrefersHtml { get; }

    internal static AcceptHeader Parse(StringValues values)
    {
        switch (values.Count == 1 ? values[0] : values.Count == 0 ? "" : null)
        {
            case "" or "*/*" or "application/json":
                return new AcceptHeader(ResponseMediaType.Json, false);
            case "application/graphql-response+json":
                return new AcceptHeader(ResponseMediaType.GraphQLResponse, false);
            case "text/event-stream":
                return new AcceptHeader(null, false, acceptsEventStream: true, prefersEventStream: true);
        }

        var (json, graphQL, html, events) = (Match.None, Match.None, Match.None, Match.None);
        foreach (var value in values)
        {
            var rest = value.AsSpan();
            while (TryTakeItem(ref rest, ',', out var item))
            {
                Consider(item, ref json, ref graphQL, ref html, ref events);
            }
        }

        var mediaType = graphQL.IsBetterThan(json) ? ResponseMediaType.GraphQLResponse
            : json.Quality > 0 ? ResponseMediaType.Json
            : (ResponseMediaType?)null;
        var best = mediaType == ResponseMediaType.GraphQLResponse ? graphQL : json;
        var prefersHtml = html.Quality > best.Quality || (html.Quality > 0 && html.Quality == best.Quality && html.Specificity > best.Specificity);
        return new AcceptHeader(mediaType, prefersHtml, events.Quality > 0, events.Quality > best.Quality);
    }

    private static void Consider(ReadOnlySpan<char> item, ref Match json, ref Match graphQL, ref Match html, ref Match events)
    {
        TryTakeItem(ref item, ';', out var range);
        var quality = 1.0;
        var readable = true;
        while (TryTakeItem(ref item, ';', out var parameter))
        {
            var equals = parameter.IndexOf('=');
            var name = equals < 0 ? parameter : parameter[..equals].TrimEnd();
            var value = equals < 0 ? [] : parameter[(equals + 1)..].Trim().Trim('"');
            if (name.Equals("q", StringComparison.OrdinalIgnoreCase))
            {
                readable &= double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out quality)
                    && quality is >= 0 and <= 1;
            }
            else if (name.Equals("charset", StringComparison.OrdinalIgnoreCase))
            {
                readable &= value.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
                    || value.Equals("utf8", StringComparison.OrdinalIgnoreCase);
            }
        }

        if (!readable)
        {
            return;
        }

        if (range.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            json.Take(Match.Named, quality);
        }
        else if (range.Equals("application/graphql-response+json", StringComparison.OrdinalIgnoreCase))
        {
            graphQL.Take(Match.Named, quality);
        }
        else if (range.Equals("text/html", StringComparison.OrdinalIgnoreCase))
        {
            html.Take(Match.Named, quality);
        }
        else if (range.Equals("text/event-stream", StringComparison.OrdinalIgnoreCase))
        {
            events.Take(Match.Named, quality);
        }
        else if (range.Equals("application/*", StringComparison.OrdinalIgnoreCase))
        {
            json.Take(Match.TypeWildcard, quality);
            graphQL.Take(Match.TypeWildcard, quality);
        }
        else if (range.SequenceEqual("*/*"))
        {
            json.Take(Match.AnyWildcard, quality);
            graphQL.Take(Match.AnyWildcard, quality);
        }
    }

    /// <summary>Splits at <paramref name="separator"/> outside quotation marks; the items come trimmed.</summary>
    private static bool TryTakeItem(ref ReadOnlySpan<char> rest, char separator, out ReadOnlySpan<char> item)
    {
        if (rest.IsEmpty)
        {
            item = default;
            return false;
        }

        var quoted = false;
        var end = 0;
        while (end < rest.Length && (quoted || rest[end] != separator))
        {
            quoted ^= rest[end] == '"';
            end++;
        }

        item = rest[..end].Trim();
        rest = end < rest.Length ? rest[(end + 1)..] : [];
        return true;
    }

    /// <summary>The most specific range seen for a media type, and the quality it gave.</summary>
    private struct Match
    {
        internal const int AnyWildcard = 1, TypeWildcard = 2, Named = 3;

        internal static Match None => default;

        internal int Specificity { get; private set; }

        internal double Quality { get; private set; }

        internal void Take(int specificity, double quality)
        {
            if (specificity > Specificity || (specificity == Specificity && quality > Quality))
            {
                (Specificity, Quality) = (specificity, quality);
            }
        }

        internal readonly bool IsBetterThan(Match other)
        {
            if (Quality == 0)
            {
                return false;
            }

            // Alike by name: the newer type, as the specification recommends. Alike by wildcard: the older.
            return Quality > other.Quality
                || (Quality == other.Quality && Specificity == Named);
        }
    }
}
