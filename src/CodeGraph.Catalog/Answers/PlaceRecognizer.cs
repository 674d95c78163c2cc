using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Answers;

/// <summary>Finds the places of a question about a code: states by name or abbreviation, other places after "in", and whether it is a facility.</summary>
internal static class PlaceRecognizer
{
    private static readonly HashSet<string> Prepositions = new(["in", "for", "at", "from", "near", "around", "within", "of"], StringComparer.Ordinal);

    private static readonly HashSet<string> LeadToPlaces = new(["in", "near", "around", "within", "at"], StringComparer.Ordinal);

    private static readonly HashSet<string> BehindPlaces = new(["setting", "settings", "state"], StringComparer.Ordinal);

    private static readonly Dictionary<string, PlaceSetting> Settings = new(StringComparer.Ordinal)
    {
        ["facility"] = PlaceSetting.Facility,
        ["hospital"] = PlaceSetting.Facility,
        ["outpatient hospital"] = PlaceSetting.Facility,
        ["hospital outpatient"] = PlaceSetting.Facility,
        ["hospital outpatient department"] = PlaceSetting.Facility,
        ["asc"] = PlaceSetting.Facility,
        ["ambulatory surgery center"] = PlaceSetting.Facility,
        ["ambulatory surgical center"] = PlaceSetting.Facility,
        ["emergency room"] = PlaceSetting.Facility,
        ["emergency department"] = PlaceSetting.Facility,
        ["inpatient"] = PlaceSetting.Facility,
        ["skilled nursing facility"] = PlaceSetting.Facility,
        ["office"] = PlaceSetting.NonFacility,
        ["doctors office"] = PlaceSetting.NonFacility,
        ["doctor office"] = PlaceSetting.NonFacility,
        ["physician office"] = PlaceSetting.NonFacility,
        ["clinic"] = PlaceSetting.NonFacility,
        ["private practice"] = PlaceSetting.NonFacility,
        ["non-facility"] = PlaceSetting.NonFacility,
        ["nonfacility"] = PlaceSetting.NonFacility,
        ["non facility"] = PlaceSetting.NonFacility,
    };

    /// <summary>Takes the setting out of a question; null when it names none.</summary>
    public static PlaceSetting? TakeSetting(List<QuestionToken> tokens)
    {
        PlaceSetting? found = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            for (var length = Math.Min(UnitedStates.LongestName, tokens.Count - i); length > 0; length--)
            {
                if (Phrase(tokens, i, length) is { } phrase && Settings.TryGetValue(phrase, out var setting))
                {
                    found ??= setting;
                    i = Remove(tokens, i, length) - 1;
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>Takes the places out of a question.</summary>
    /// <param name="text">The question as written.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="functionWords">Words that a pattern may need, which name no place.</param>
    public static List<QuestionPlace> TakePlaces(string text, List<QuestionToken> tokens, IReadOnlySet<string> functionWords)
    {
        var places = new List<QuestionPlace>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (ReadPlace(text, tokens, i, functionWords, out var used) is { } place)
            {
                places.Add(place);
                i = Remove(tokens, i, used) - 1;
            }
        }

        return places;
    }

    private static QuestionPlace? ReadPlace(string text, List<QuestionToken> tokens, int at, IReadOnlySet<string> functionWords, out int used)
    {
        for (used = Math.Min(UnitedStates.LongestName, tokens.Count - at); used > 0; used--)
        {
            if (Phrase(tokens, at, used) is { } phrase && UnitedStates.AbbreviationOf(phrase) is { } state && (phrase.Length > 2 || IsAbbreviation(text, tokens, at)))
            {
                return new QuestionPlace(text[tokens[at].Start..tokens[at + used - 1].End], state);
            }
        }

        // "in Los Angeles": whatever follows, up to a comma or a word that says something else.
        if (at == 0 || !tokens[at - 1].IsOneOf(LeadToPlaces))
        {
            return null;
        }

        for (used = 0; at + used < tokens.Count && IsName(tokens[at + used], functionWords) && (used == 0 || !tokens[at + used].AfterComma);)
        {
            used++;
        }

        return used == 0 ? null : new QuestionPlace(text[tokens[at].Start..tokens[at + used - 1].End], null);
    }

    // "in", "or" and "me" are words; "OR" after "in" or a comma is Oregon.
    private static bool IsAbbreviation(string text, List<QuestionToken> tokens, int at) =>
        char.IsAsciiLetterUpper(text[tokens[at].Start]) && char.IsAsciiLetterUpper(text[tokens[at].Start + 1])
        && (tokens[at].AfterComma || (at > 0 && tokens[at - 1].IsOneOf(Prepositions) && (text.AsSpan().ContainsAnyInRange('a', 'z') || tokens[at - 1].Is("in"))) || (at == tokens.Count - 1 && text.AsSpan().ContainsAnyInRange('a', 'z')));

    private static bool IsName(QuestionToken token, IReadOnlySet<string> functionWords) =>
        token.Kind == QuestionTokenKind.Word && !functionWords.Contains(token.Text) && token.Text.Any(char.IsLetter);

    private static string? Phrase(List<QuestionToken> tokens, int at, int length)
    {
        for (var i = at; i < at + length; i++)
        {
            if (tokens[i].Kind != QuestionTokenKind.Word)
            {
                return null;
            }
        }

        return length == 1 ? tokens[at].Text : string.Join(' ', tokens.Skip(at).Take(length).Select(token => token.Text));
    }

    private static int Remove(List<QuestionToken> tokens, int at, int count)
    {
        var (start, end) = (at, at + count);
        while (start > 0 && (tokens[start - 1].IsOneOf(Prepositions) || tokens[start - 1].Text is "a" or "an" or "the"))
        {
            start--;
        }

        while (end < tokens.Count && tokens[end].IsOneOf(BehindPlaces))
        {
            end++;
        }

        tokens.RemoveRange(start, end - start);
        return start;
    }
}
