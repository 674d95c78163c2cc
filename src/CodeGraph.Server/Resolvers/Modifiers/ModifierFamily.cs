namespace CodeGraph.Server.Resolvers.Modifiers;

/// <summary>A family of rules that decide which modifiers fit which codes.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Source">The manuals and regulations the rules are taken from.</param>
/// <param name="Modifiers">Every modifier the rules may speak of.</param>
internal sealed record ModifierFamily(string Name, string Source, IReadOnlyList<string> Modifiers);
