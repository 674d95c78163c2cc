namespace CodeGraph.Catalog.Answers;

/// <summary>The states and territories of the United States by name and postal abbreviation.</summary>
internal static class UsStates
{
    private static readonly Dictionary<string, string> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["alabama"] = "AL", ["alaska"] = "AK", ["arizona"] = "AZ", ["arkansas"] = "AR", ["california"] = "CA", ["colorado"] = "CO",
        ["connecticut"] = "CT", ["delaware"] = "DE", ["district of columbia"] = "DC", ["washington dc"] = "DC", ["florida"] = "FL",
        ["georgia"] = "GA", ["hawaii"] = "HI", ["idaho"] = "ID", ["illinois"] = "IL", ["indiana"] = "IN", ["iowa"] = "IA",
        ["kansas"] = "KS", ["kentucky"] = "KY", ["louisiana"] = "LA", ["maine"] = "ME", ["maryland"] = "MD", ["massachusetts"] = "MA",
        ["michigan"] = "MI", ["minnesota"] = "MN", ["mississippi"] = "MS", ["missouri"] = "MO", ["montana"] = "MT", ["nebraska"] = "NE",
        ["nevada"] = "NV", ["new hampshire"] = "NH", ["new jersey"] = "NJ", ["new mexico"] = "NM", ["new york"] = "NY",
        ["north carolina"] = "NC", ["north dakota"] = "ND", ["ohio"] = "OH", ["oklahoma"] = "OK", ["oregon"] = "OR",
        ["pennsylvania"] = "PA", ["rhode island"] = "RI", ["south carolina"] = "SC", ["south dakota"] = "SD", ["tennessee"] = "TN",
        ["texas"] = "TX", ["utah"] = "UT", ["vermont"] = "VT", ["virginia"] = "VA", ["washington"] = "WA", ["west virginia"] = "WV",
        ["wisconsin"] = "WI", ["wyoming"] = "WY", ["puerto rico"] = "PR", ["guam"] = "GU", ["virgin islands"] = "VI",
        ["american samoa"] = "AS", ["northern mariana islands"] = "MP",
    };

    private static readonly Dictionary<string, string> ByAbbreviation = ByName
        .DistinctBy(pair => pair.Value)
        .ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The abbreviation of a state by its name or abbreviation, in any case; null when it is no state.</summary>
    public static string? Find(string text) =>
        ByName.GetValueOrDefault(text) ?? (ByAbbreviation.ContainsKey(text) ? text.ToUpperInvariant() : null);

    /// <summary>The most words a name has.</summary>
    public const int LongestName = 3;
}
