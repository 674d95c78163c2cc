using System.Collections.Frozen;

namespace CodeGraph.Catalog.Model.Fees;

/// <summary>The states and territories that payment localities lie in, with their postal abbreviations.</summary>
internal static class UnitedStates
{
    private static readonly FrozenDictionary<string, string> Abbreviations = new Dictionary<string, string>
    {
        ["ALABAMA"] = "AL", ["ALASKA"] = "AK", ["ARIZONA"] = "AZ", ["ARKANSAS"] = "AR", ["CALIFORNIA"] = "CA", ["COLORADO"] = "CO",
        ["CONNECTICUT"] = "CT", ["DELAWARE"] = "DE", ["DISTRICT OF COLUMBIA"] = "DC", ["FLORIDA"] = "FL", ["GEORGIA"] = "GA", ["HAWAII"] = "HI",
        ["IDAHO"] = "ID", ["ILLINOIS"] = "IL", ["INDIANA"] = "IN", ["IOWA"] = "IA", ["KANSAS"] = "KS", ["KENTUCKY"] = "KY", ["LOUISIANA"] = "LA",
        ["MAINE"] = "ME", ["MARYLAND"] = "MD", ["MASSACHUSETTS"] = "MA", ["MICHIGAN"] = "MI", ["MINNESOTA"] = "MN", ["MISSISSIPPI"] = "MS",
        ["MISSOURI"] = "MO", ["MONTANA"] = "MT", ["NEBRASKA"] = "NE", ["NEVADA"] = "NV", ["NEW HAMPSHIRE"] = "NH", ["NEW JERSEY"] = "NJ",
        ["NEW MEXICO"] = "NM", ["NEW YORK"] = "NY", ["NORTH CAROLINA"] = "NC", ["NORTH DAKOTA"] = "ND", ["OHIO"] = "OH", ["OKLAHOMA"] = "OK",
        ["OREGON"] = "OR", ["PENNSYLVANIA"] = "PA", ["PUERTO RICO"] = "PR", ["RHODE ISLAND"] = "RI", ["SOUTH CAROLINA"] = "SC",
        ["SOUTH DAKOTA"] = "SD", ["TENNESSEE"] = "TN", ["TEXAS"] = "TX", ["UTAH"] = "UT", ["VERMONT"] = "VT", ["VIRGINIA"] = "VA",
        ["VIRGIN ISLANDS"] = "VI", ["WASHINGTON"] = "WA", ["WEST VIRGINIA"] = "WV", ["WISCONSIN"] = "WI", ["WYOMING"] = "WY",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Known = Abbreviations.Values.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The two letters of a state by its name or by themselves, in upper case; null for other text.</summary>
    public static string? AbbreviationOf(string text)
    {
        var name = text.Trim();
        return Known.Contains(name) ? name : Abbreviations.GetValueOrDefault(name);
    }
}
