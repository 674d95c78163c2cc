namespace CodeGraph.Server.Resolvers;

/// <summary>A code that an official record names as the one to use instead.</summary>
/// <param name="Text">The code as the record has it.</param>
/// <param name="AsOf">The date of service of the question.</param>
internal sealed record CrossReference(string Text, DateOnly AsOf);
