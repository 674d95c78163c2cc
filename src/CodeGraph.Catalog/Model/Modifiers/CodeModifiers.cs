namespace CodeGraph.Catalog.Model.Modifiers;

/// <summary>Which modifiers fit a code on a date.</summary>
/// <param name="Fits">The modifiers of which a rule tells, those that apply first, by family.</param>
/// <param name="Combinations">Modifiers that are put together from two letters, as those of ambulance trips are; null for other codes.</param>
/// <param name="Notice">What the answer leaves open.</param>
public sealed record CodeModifiers(IReadOnlyList<ModifierFit> Fits, ModifierCombination? Combinations, string Notice);

/// <summary>Modifiers that are put together from one letter of each of two lists.</summary>
/// <param name="First">The letters for the first place.</param>
/// <param name="Second">The letters for the second place.</param>
/// <param name="Reason">Why the code takes them.</param>
/// <param name="Provenance">The record it was derived from, with the rule.</param>
public sealed record ModifierCombination(IReadOnlyList<CodedValue> First, IReadOnlyList<CodedValue> Second, string Reason, Provenance Provenance);
