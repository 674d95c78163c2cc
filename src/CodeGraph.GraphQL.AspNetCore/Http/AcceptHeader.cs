using System.Globalization;
using CodeGraph.GraphQL.Execution;
using Microsoft.Extensions.Primitives;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>
/// Chooses the response's media type from <c>Accept</c> (RFC 9110, section 12.5.1): the highest quality wins, a type that is
/// named wins over a wildcard, and of the two named alike <c>application/graphql-response+json</c> wins.
/// </summary>
/// <remarks>Wildcards, and no header at all, mean <c>application/json</c>: such clients do not ask for the newer type. Incremental delivery
/// knows two parameters of Apollo's: <c>multipart/mixed;deferSpec=20220824</c> and <c>multipart/mixed;incrementalSpec=v0.2</c>.</remarks>
internal readonly struct AcceptHeader
{
    private AcceptHeader(ResponseMediaType? mediaType) => MediaType = mediaType;

    /// <summary>The media type to answer with one result in; null when the client accepts neither.</summary>
    internal ResponseMediaType? MediaType { get; private init; }

    /// <summary>Whether <c>text/event-stream</c> is named: several results can be answered so. No wildcard means it.</summary>
    internal bool AcceptsEventStream { get; private init; }

    /// <summary>Whether it is named before JSON, or alone, so that a single result is answered so, too.</summary>
    internal bool PrefersEventStream { get; private init; }

    /// <summary>Whether <c>multipart/mixed</c> is named, without parameters that ask for something else.</summary>
    internal bool AcceptsMultipart { get; private init; }

    /// <summary>The form in which <c>@defer</c> and <c>@stream</c> are answered; none if neither <c>multipart/mixed</c> nor
    /// <c>text/event-stream</c> is named, or JSON is preferred.</summary>
    internal IncrementalDelivery IncrementalDelivery { get; private init; }

    /// <summary>Whether such an answer is <c>multipart/mixed</c> rather than <c>text/event-stream</c>.</summary>
    internal bool PrefersMultipart { get; private init; }

    /// <summary>Whether anything but one result can be answered.</summary>
    internal bool AcceptsStream => AcceptsEventStream || AcceptsMultipart;

    /// <summary>Whether anything can be answered at all.</summary>
    internal bool AcceptsAny => MediaType is not null || AcceptsStream;

    /// <summary>Whether a page is wanted before JSON, which is how a browser's address bar asks.</summary>
    internal bool PrefersHtml { get; private init; }

    internal static AcceptHeader Parse(StringValues values)
    {
        switch (values.Count == 1 ? values[0] : values.Count == 0 ? "" : null)
        {
            case "" or "*/*" or "application/json":
                return new AcceptHeader(ResponseMediaType.Json);
            case "application/graphql-response+json":
                return new AcceptHeader(ResponseMediaType.GraphQLResponse);
        }

        var matches = default(Matches);
        foreach (var value in values)
        {
            var rest = value.AsSpan();
            while (TryTakeItem(ref rest, ',', out var item))
            {
                Consider(item, ref matches);
            }
        }

        var (json, graphQL, html, events) = (matches.Json, matches.GraphQL, matches.Html, matches.Events);
        var mediaType = graphQL.IsBetterThan(json) ? ResponseMediaType.GraphQLResponse
            : json.Quality > 0 ? ResponseMediaType.Json
            : (ResponseMediaType?)null;
        var best = mediaType == ResponseMediaType.GraphQLResponse ? graphQL : json;
        var prefersHtml = html.Quality > best.Quality || (html.Quality > 0 && html.Quality == best.Quality && html.Specificity > best.Specificity);
        var isLegacy = matches.LegacyMultipart.Quality > matches.Multipart.Quality;
        var multipart = isLegacy ? matches.LegacyMultipart : matches.Multipart;
        var prefersMultipart = multipart.Quality > 0 && multipart.Quality >= events.Quality;
        var parts = prefersMultipart ? multipart : events;
        return new AcceptHeader(mediaType)
        {
            PrefersHtml = prefersHtml,
            AcceptsEventStream = events.Quality > 0,
            PrefersEventStream = events.Quality > best.Quality && events.Quality > multipart.Quality,
            AcceptsMultipart = multipart.Quality > 0,
            PrefersMultipart = prefersMultipart,
            IncrementalDelivery = parts.Quality == 0 || parts.Quality < best.Quality ? IncrementalDelivery.None
                : isLegacy && prefersMultipart ? IncrementalDelivery.Legacy20220824
                : IncrementalDelivery.Current,
        };
    }

    private static void Consider(ReadOnlySpan<char> item, ref Matches matches)
    {
        TryTakeItem(ref item, ';', out var range);
        var quality = 1.0;
        var readable = true;
        var isOtherMultipart = false;
        var isLegacy = false;
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
            else if (name.Equals("deferSpec", StringComparison.OrdinalIgnoreCase))
            {
                isLegacy = value.SequenceEqual("20220824");
                isOtherMultipart |= !isLegacy;
            }
            else if (name.Equals("incrementalSpec", StringComparison.OrdinalIgnoreCase))
            {
                isOtherMultipart |= !value.Equals("v0.2", StringComparison.OrdinalIgnoreCase);
            }
            else if (name.Equals("incrementalDeliverySpec", StringComparison.OrdinalIgnoreCase))
            {
                isOtherMultipart |= !value.Equals("3283f8a", StringComparison.OrdinalIgnoreCase);
            }
            else if (name.Equals("subscriptionSpec", StringComparison.OrdinalIgnoreCase))
            {
                isOtherMultipart = true;
            }
        }

        if (!readable)
        {
            return;
        }

        if (range.Equals("application/json", StringComparison.OrdinalIgnoreCase))
        {
            matches.Json.Take(Match.Named, quality);
        }
        else if (range.Equals("application/graphql-response+json", StringComparison.OrdinalIgnoreCase))
        {
            matches.GraphQL.Take(Match.Named, quality);
        }
        else if (range.Equals("text/html", StringComparison.OrdinalIgnoreCase))
        {
            matches.Html.Take(Match.Named, quality);
        }
        else if (range.Equals("text/event-stream", StringComparison.OrdinalIgnoreCase))
        {
            matches.Events.Take(Match.Named, quality);
        }
        else if (range.Equals("multipart/mixed", StringComparison.OrdinalIgnoreCase))
        {
            if (!isOtherMultipart)
            {
                (isLegacy ? ref matches.LegacyMultipart : ref matches.Multipart).Take(Match.Named, quality);
            }
        }
        else if (range.Equals("application/*", StringComparison.OrdinalIgnoreCase))
        {
            matches.Json.Take(Match.TypeWildcard, quality);
            matches.GraphQL.Take(Match.TypeWildcard, quality);
        }
        else if (range.SequenceEqual("*/*"))
        {
            matches.Json.Take(Match.AnyWildcard, quality);
            matches.GraphQL.Take(Match.AnyWildcard, quality);
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

    /// <summary>What has been seen for each media type.</summary>
    private struct Matches
    {
        internal Match Json;
        internal Match GraphQL;
        internal Match Html;
        internal Match Events;
        internal Match Multipart;
        internal Match LegacyMultipart;
    }

    /// <summary>The most specific range seen for a media type, and the quality it gave.</summary>
    private struct Match
    {
        internal const int AnyWildcard = 1, TypeWildcard = 2, Named = 3;

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
