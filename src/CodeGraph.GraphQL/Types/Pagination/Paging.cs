using System.Collections;
using System.Globalization;
using System.Text;
using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.Types.Pagination;

/// <summary>Cuts the page a request asks for out of a list (Relay cursor connections specification, section 4.4).</summary>
internal static class Paging
{
    private const string CursorPrefix = "at:";

    internal static Connection Cut(IResolverContext context, object? value, PagingOptions options)
    {
        IList list = value switch
        {
            null => Array.Empty<object?>(),
            IList known => known,
            IEnumerable items => items.Cast<object?>().ToArray(),
            _ => throw new InvalidOperationException($"The resolver of {context.Field.Coordinate} gives a {value.GetType().Name}; UsePaging needs a list."),
        };
        var (first, last) = (Size(context, "first", options), Size(context, "last", options));
        if (first is not null && last is not null)
        {
            throw Refuse("The arguments \"first\" and \"last\" cannot be combined: a page is counted from one end.");
        }

        var start = context.Argument<string?>("after") is { } after ? Math.Min(Position("after", after) + 1, list.Count) : 0;
        var end = context.Argument<string?>("before") is { } before ? Math.Clamp(Position("before", before), start, list.Count) : list.Count;
        if (last is { } fromEnd)
        {
            start = Math.Max(start, end - fromEnd);
        }
        else
        {
            end = Math.Min(end, start + (first ?? options.DefaultPageSize));
        }

        var edges = new Edge[end - start];
        for (var i = 0; i < edges.Length; i++)
        {
            edges[i] = new Edge(Cursor(start + i), list[start + i]);
        }

        return new Connection(edges, end < list.Count, start > 0, list.Count);
    }

    private static int? Size(IResolverContext context, string argument, PagingOptions options)
    {
        var size = context.Argument<int?>(argument);
        return size is < 0 || size > options.MaxPageSize
            ? throw Refuse($"The argument \"{argument}\" is {size}; a page has 0 to {options.MaxPageSize} items.")
            : size;
    }

    private static string Cursor(int position) => Convert.ToBase64String(Encoding.ASCII.GetBytes(CursorPrefix + position.ToString(CultureInfo.InvariantCulture)));

    private static int Position(string argument, string cursor)
    {
        Span<byte> bytes = stackalloc byte[24];
        return cursor.Length <= 24 && Convert.TryFromBase64String(cursor, bytes, out var length)
            && Encoding.ASCII.GetString(bytes[..length]) is var text && text.StartsWith(CursorPrefix, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(CursorPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? position
            : throw Refuse($"The argument \"{argument}\" is not a cursor of this connection.");
    }

    private static GraphQLException Refuse(string message) => new(new GraphQLError(message).WithCode(GraphQLErrorCodes.BadUserInput));
}

/// <summary>The resolver of a field with pages: that of the list, then the page.</summary>
internal sealed class PagingResolver(FieldResolver list, PagingOptions options) : FieldResolver
{
    internal override bool IsAsync => list.IsAsync;

    internal override Type ResultType => typeof(Connection);

    internal override object Resolve(object? source, IResolverContext context) => Paging.Cut(context, list.Resolve(source, context), options);

    internal override async ValueTask<object?> ResolveAsync(object? source, IResolverContext context) =>
        Paging.Cut(context, await list.ResolveAsync(source, context).ConfigureAwait(false), options);

    internal override LeafFieldWriter? CreateLeafWriter(LeafType type) => null;
}
