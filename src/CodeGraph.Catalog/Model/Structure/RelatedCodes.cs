using System.Text.RegularExpressions;

namespace CodeGraph.Catalog.Model.Structure;

/// <summary>Which codes are related to which, from the official records of a catalogue. References backwards are found once, for all codes.</summary>
public sealed partial class RelatedCodes
{
    private const string ReferenceRule = "The official record of the other code (columns 205-229, XREF) names this code.";
    private const string AddOnRule = "The official description says that it is listed separately in addition to the codes it names.";

    private readonly CodeCatalog _catalog;
    private readonly ILookup<string, Code> _referringTo;
    private readonly ILookup<string, Code> _addOnsOf;

    internal RelatedCodes(CodeCatalog catalog)
    {
        _catalog = catalog;
        _referringTo = catalog.Codes
            .Where(code => code.Official is { CrossReferences.Count: > 0 })
            .SelectMany(code => code.Official!.CrossReferences.Distinct(StringComparer.Ordinal), (code, target) => (code, target))
            .ToLookup(pair => pair.target, pair => pair.code, StringComparer.Ordinal);
        _addOnsOf = catalog.Codes
            .SelectMany(code => PrimariesOf(code.Official), (code, target) => (code, target))
            .ToLookup(pair => pair.target, pair => pair.code, StringComparer.Ordinal);
    }

    /// <summary>The codes related to a code, by kind in the order of <see cref="RelatedKind"/> and then by value.</summary>
    public IEnumerable<RelatedCode> Of(Code code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return ReferencesOf(code).Concat(AddOnsOf(code)).Concat(AlikeOf(code)).OrderBy(related => related.Kind);
    }

    private IEnumerable<RelatedCode> ReferencesOf(Code code)
    {
        if (code.Official is { } record)
        {
            foreach (var target in record.CrossReferences.Distinct(StringComparer.Ordinal))
            {
                var (kind, reason) = record.TerminationDate is { } last
                    ? (RelatedKind.Successor, $"{code.Value} ended on {DateText.Iso(last)}, and its official record names {target} to use instead.")
                    : (RelatedKind.CrossReference, $"The official record of {code.Value} names {target}: the code to use where {code.Value} is not valid for Medicare.");
                yield return new RelatedCode(kind, target, _catalog.FindCode(target), reason, [], record.Provenance);
            }
        }

        foreach (var other in _referringTo[code.Value])
        {
            var from = other.Official!;
            var (kind, reason) = from.TerminationDate is { } last
                ? (RelatedKind.Predecessor, $"{other.Value} ended on {DateText.Iso(last)}, and its official record names {code.Value} to use instead.")
                : (RelatedKind.CrossReference, $"The official record of {other.Value} names {code.Value}: the code to use where {other.Value} is not valid for Medicare.");
            yield return new RelatedCode(kind, other.Value, other, reason, [], from.Provenance with { Origin = Origin.Derived, Rule = ReferenceRule });
        }
    }

    private IEnumerable<RelatedCode> AddOnsOf(Code code)
    {
        foreach (var primary in PrimariesOf(code.Official))
        {
            yield return new RelatedCode(
                RelatedKind.AddOnTo, primary, _catalog.FindCode(primary), $"The official description of {code.Value} says that it is listed separately in addition to {primary}.", [],
                code.Official!.Provenance with { Origin = Origin.Derived, Rule = AddOnRule });
        }

        foreach (var addOn in _addOnsOf[code.Value])
        {
            yield return new RelatedCode(
                RelatedKind.AddOn, addOn.Value, addOn, $"The official description of {addOn.Value} says that it is listed separately in addition to {code.Value}.", [],
                addOn.Official!.Provenance with { Origin = Origin.Derived, Rule = AddOnRule });
        }
    }

    private IEnumerable<RelatedCode> AlikeOf(Code code)
    {
        var same = _catalog.Families.SameDescription(code).ToArray();
        foreach (var other in same)
        {
            yield return new RelatedCode(
                RelatedKind.SameDescription, other.Value, other, $"{other.Value} has the same official description{Ended(other)}.", [],
                new Provenance(Origin.Derived, other.Official!.Provenance.Source, other.Official.Release, other.Official.Provenance.Row, "The official descriptions are equal but for case and punctuation."));
        }

        if (_catalog.Families.Of(code) is not { } family || family.Find(code) is not { } member)
        {
            yield break;
        }

        foreach (var other in family.Members.Where(other => !ReferenceEquals(other, member) && !Array.Exists(same, equal => ReferenceEquals(equal, other.Code))))
        {
            var differences = family.DiffersIn
                .Select(kind => new TraitDifference(kind, member.Says(kind), other.Says(kind)))
                .Where(difference => difference.This != difference.Other)
                .ToArray();
            yield return new RelatedCode(
                RelatedKind.SameFamily, other.Code.Value, other.Code, $"{other.Code.Value} differs only in {string.Join(" and ", differences.Select(InWords))}{Ended(other.Code)}.",
                differences, other.Provenance);
        }
    }

    private static string InWords(TraitDifference difference)
    {
        var name = difference.Kind switch
        {
            TraitKind.Isotope => "isotope",
            TraitKind.Dose => "dose",
            TraitKind.Strength => "strength",
            TraitKind.Size => "size",
            TraitKind.Age => "age",
            TraitKind.Side => "side",
            TraitKind.Material => "material",
            _ => "product",
        };
        return (difference.This, difference.Other) switch
        {
            (null, { } other) => $"{name} ({other}, where this code names none)",
            ({ } own, null) => $"{name} (none named instead of {own})",
            var (own, other) => $"{name} ({other} instead of {own})",
        };
    }

    private static string Ended(Code code) => code.Official?.TerminationDate is { } last ? $"; it ended on {DateText.Iso(last)}" : "";

    private static IEnumerable<string> PrimariesOf(OfficialRecord? record)
    {
        if (record is null || AddOnSentence().Match(record.LongDescription) is not { Success: true } sentence)
        {
            return [];
        }

        return CodeInText().Matches(sentence.Value).Select(match => match.Value.ToUpperInvariant()).Distinct(StringComparer.Ordinal);
    }

    // Up to a warning what not to report it with, which names codes too.
    [GeneratedRegex(@"list(?:ed)? separately in addition to.*?(?=\bdo not\b|\bnot report|\)|$)", RegexOptions.IgnoreCase)]
    private static partial Regex AddOnSentence();

    [GeneratedRegex(@"\b(?:[A-V]\d{4}|\d{4}[0-9TU])\b", RegexOptions.IgnoreCase)]
    private static partial Regex CodeInText();
}
