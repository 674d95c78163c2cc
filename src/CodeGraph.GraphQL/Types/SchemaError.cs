namespace CodeGraph.GraphQL.Types;

/// <summary>One thing that is wrong with a schema.</summary>
/// <param name="Coordinate">Where: a type's name or a schema coordinate such as <c>Code.long(maxLength:)</c>.</param>
/// <param name="Message">What is wrong, in graphql-js's words where it has any.</param>
/// <param name="Cure">What to do about it.</param>
public sealed record SchemaError(string Coordinate, string Message, string Cure)
{
    /// <summary>The places in the SDL it is about; empty for types written in code.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    internal static SchemaError InSdl(GraphQLError error) =>
        new(error.Locations is [var place, ..] ? $"{place.Line}:{place.Column}" : "SDL", error.Message, "correct the SDL there.") { Locations = error.Locations };

    /// <summary>One line: where, what, and what to do.</summary>
    public override string ToString() => $"{Coordinate}: {Message} To cure it, {Cure}";
}
