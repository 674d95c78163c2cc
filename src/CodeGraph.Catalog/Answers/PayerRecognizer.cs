namespace CodeGraph.Catalog.Answers;

/// <summary>Finds the payers of a question by the names people use for the largest of them.</summary>
internal static class PayerRecognizer
{
    /// <summary>The name under which Medicare is answered.</summary>
    public const string Medicare = "Medicare";

    private const int LongestName = 3;

    // A null name: any payer, none in particular.
    private static readonly Dictionary<string, string?> Names = new(StringComparer.Ordinal)
    {
        ["medicare"] = Medicare,
        ["medicare part b"] = Medicare,
        ["part b"] = Medicare,
        ["cms"] = Medicare,
        ["medicaid"] = "Medicaid",
        ["medicare advantage"] = "Medicare Advantage",
        ["tricare"] = "TRICARE",
        ["aetna"] = "Aetna",
        ["cigna"] = "Cigna Health",
        ["cigna health"] = "Cigna Health",
        ["humana"] = "Humana",
        ["kaiser"] = "Kaiser Permanente",
        ["anthem"] = "Anthem",
        ["bcbs"] = "Blue Cross Blue Shield",
        ["blue cross"] = "Blue Cross Blue Shield",
        ["blue shield"] = "Blue Cross Blue Shield",
        ["blue cross blue"] = "Blue Cross Blue Shield",
        ["unitedhealthcare"] = "UnitedHealthcare",
        ["united healthcare"] = "UnitedHealthcare",
        ["uhc"] = "UnitedHealthcare",
        ["united"] = "UnitedHealthcare",
        ["insurance"] = null,
        ["insurances"] = null,
        ["insurers"] = null,
        ["insurer"] = null,
        ["payer"] = null,
        ["payers"] = null,
    };

    /// <summary>Marks the payers among the words, and answers the names of those that are named, each once.</summary>
    public static List<string> Take(List<QuestionToken> tokens)
    {
        var found = new List<string>();
        for (var i = 0; i < tokens.Count; i++)
        {
            for (var length = Math.Min(LongestName, tokens.Count - i); length > 0; length--)
            {
                var words = tokens.GetRange(i, length);
                if (words.Exists(word => word.Kind != QuestionTokenKind.Word) || !Names.TryGetValue(string.Join(' ', words.Select(word => word.Text)), out var name))
                {
                    continue;
                }

                // "Blue Cross Blue Shield" has a fourth word.
                var end = i + length < tokens.Count && name == "Blue Cross Blue Shield" && tokens[i + length].Is("shield") ? length + 1 : length;
                tokens[i] = tokens[i] with { End = tokens[i + end - 1].End, Kind = QuestionTokenKind.Payer };
                tokens.RemoveRange(i + 1, end - 1);
                if (name is not null && !found.Contains(name))
                {
                    found.Add(name);
                }

                break;
            }
        }

        return found;
    }
}
