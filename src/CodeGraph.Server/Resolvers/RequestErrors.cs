using CodeGraph.GraphQL;

namespace CodeGraph.Server.Resolvers;

/// <summary>The errors a caller can make that a type cannot rule out, each with the <c>extensions.code</c> a program can act on.</summary>
internal static class RequestErrors
{
    /// <summary>An argument has a value the field cannot work with.</summary>
    public const string InvalidArgument = "INVALID_ARGUMENT";

    /// <summary>A cursor was not made by this connection.</summary>
    public const string InvalidCursor = "INVALID_CURSOR";

    /// <summary>An id was not made by this server.</summary>
    public const string InvalidId = "INVALID_ID";

    public static GraphQLException BadArgument(string argument, string problem) => Error(
        $"The argument \"{argument}\" {problem}", InvalidArgument, ("argument", argument));

    public static GraphQLException BadCursor(string argument) => Error(
        $"The argument \"{argument}\" is not a cursor of this connection. Use a cursor of its edges or of pageInfo as it is.",
        InvalidCursor,
        ("argument", argument));

    public static GraphQLException BadId(string id) => Error(
        $"\"{Shortened(id)}\" is not an id of this server. Use the id field of a node as it is.", InvalidId);

    private static GraphQLException Error(string message, string code, params ReadOnlySpan<(string Name, object? Value)> more)
    {
        var extensions = new Dictionary<string, object?> { ["code"] = code };
        foreach (var (name, value) in more)
        {
            extensions[name] = value;
        }

        return new GraphQLException(new GraphQLError(message) { Extensions = extensions });
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
