using System.Collections.Frozen;

namespace CodeGraph.Catalog.Model;

/// <summary>The states and territories of the United States by name and postal abbreviation (USPS Publication 28, appendix B).</summary>
internal static class UnitedStates
{
    /// <summary>The most words a name has.</summary>
    public const int LongestName = 3;

    private const string Names = """
        AL Alabama, AK Alaska, AZ Arizona, AR Arkansas, CA California, CO Colorado, CT Connecticut, DE Delaware, DC District of Columbia, DC Washington DC,
        FL Florida, GA Georgia, HI Hawaii, ID Idaho, IL Illinois, IN Indiana, IA Iowa, KS Kansas, KY Kentucky, LA Louisiana, ME Maine, MD Maryland,
        MA Massachusetts, MI Michigan, MN Minnesota, MS Mississippi, MO Missouri, MT Montana, NE Nebraska, NV Nevada, NH New Hampshire, NJ New Jersey,
        NM New Mexico, NY New York, NC North Carolina, ND North Dakota, OH Ohio, OK Oklahoma, OR Oregon, PA Pennsylvania, RI Rhode Island,
        SC South Carolina, SD South Dakota, TN Tennessee, TX Texas, UT Utah, VT Vermont, VA Virginia, WA Washington, WV West Virginia, WI Wisconsin,
        WY Wyoming, PR Puerto Rico, GU Guam, VI Virgin Islands, AS American Samoa, MP Northern Mariana Islands
        """;

    private static readonly FrozenDictionary<string, string> Abbreviations = Names
        .Split(',', StringSplitOptions.TrimEntries)
        .Select(entry => (Abbreviation: entry[..2], Name: entry[3..]))
        .SelectMany(state => new[] { (Text: state.Name, state.Abbreviation), (Text: state.Abbreviation, state.Abbreviation) })
        .DistinctBy(pair => pair.Text)
        .ToFrozenDictionary(pair => pair.Text, pair => pair.Abbreviation, StringComparer.OrdinalIgnoreCase);

    /// <summary>The two letters of a state by its name or by themselves, in any case; null for other text.</summary>
    public static string? AbbreviationOf(string text) => Abbreviations.GetValueOrDefault(text.Trim());
}
