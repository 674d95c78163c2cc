using System.Text.RegularExpressions;

namespace CodeGraph.Catalog.Model.Fees;

/// <summary>What looking for a locality found: the locality, or why there is none.</summary>
/// <param name="Locality">The locality; null when none was found.</param>
/// <param name="Notice">Why there is none, and what to write instead; or what to know about the one found.</param>
public sealed record LocalitySearch(FeeLocality? Locality, string? Notice);

/// <summary>
/// Finds a payment locality by contractor and number (<c>10112-00</c>), by state (<c>AL</c>, <c>Alabama</c>), by county and state
/// (<c>Cook, IL</c>) or by its name (<c>Manhattan</c>). What could be several is never chosen from.
/// </summary>
public static partial class LocalityFinder
{
    // The CSV of 2025 misspells the county in line 10.
    private const string MisspeltOrange = "ORAGNGE";

    private static readonly char[] CountySeparators = [',', '/', ';'];

    /// <summary>Looks for a locality.</summary>
    public static LocalitySearch Find(FeeLocalities localities, string text)
    {
        ArgumentNullException.ThrowIfNull(localities);
        ArgumentNullException.ThrowIfNull(text);
        var written = Spacing.Squeeze(text.ToUpperInvariant());
        if (Key().Match(written) is { Success: true } key)
        {
            return localities.Find(key.Groups["contractor"].Value, key.Groups["number"].Value) is { } locality
                ? new(locality, null)
                : new(null, $"There is no locality {key.Groups["contractor"].Value}-{key.Groups["number"].Value} in {localities.Year}.");
        }

        var comma = written.LastIndexOf(',');
        if (comma > 0 && UnitedStates.AbbreviationOf(written[(comma + 1)..]) is { } stateOfCounty)
        {
            return OfCounty(localities, CountyName(written[..comma]), stateOfCounty, text);
        }

        if (localities.All.Where(locality => SameName(locality.Name, written)).ToList() is { Count: > 0 } named)
        {
            return named.Count == 1 ? new(named[0], null) : Several(named, text);
        }

        return UnitedStates.AbbreviationOf(written) is { } state ? OfState(localities, state, text)
            : new(null, $"\"{text}\" is no locality of {localities.Year}. Write the contractor and the number (10112-00), a state with one locality (AL), a county with its state (Cook, IL), or the name of a locality (Manhattan).");
    }

    /// <summary>The localities of a state, in the order of the file.</summary>
    public static IReadOnlyList<FeeLocality> OfState(FeeLocalities localities, string state)
    {
        ArgumentNullException.ThrowIfNull(localities);
        var letters = UnitedStates.AbbreviationOf(Spacing.Squeeze(state.ToUpperInvariant()));
        return [.. localities.All.Where(locality => locality.State == letters)];
    }

    private static LocalitySearch OfState(FeeLocalities localities, string state, string text)
    {
        var found = localities.All.Where(locality => locality.State == state).ToList();
        return found switch
        {
            [var only] => new(only, null),
            [] => new(null, $"No locality of {localities.Year} is in {text}."),
            _ => Several(found, text),
        };
    }

    private static LocalitySearch OfCounty(FeeLocalities localities, string county, string state, string text)
    {
        // A county near the District of Columbia belongs to its locality, which the file puts under DC.
        var named = localities.All.Where(locality => locality.Counties is { } counties && InState(locality, counties, county, state)).ToList();
        if (named.Count > 0)
        {
            return named.Count == 1 ? new(named[0], null) : Several(named, text);
        }

        var ofState = localities.All.Where(locality => locality.State == state).ToList();
        if (ofState is [var only])
        {
            return new(only, $"{only.Name} is the only locality of {state}.");
        }

        var rest = ofState.Find(locality => locality.Counties?.Counties.StartsWith("ALL OTHER COUNTIES", StringComparison.Ordinal) == true);
        return new(null, $"The county list of {localities.Year} does not name {text}."
            + (rest is null ? "" : $" Counties of {state} that it does not name belong to {rest.Name} ({rest.Id}): write that if this is one."));
    }

    private static bool InState(FeeLocality locality, LocalityCounties counties, string county, string state)
    {
        if (locality.State == state)
        {
            return Names(counties.Counties).Contains(county, StringComparer.Ordinal);
        }

        // "... FAIRFAX CITY, FALLS CHURCH CITY IN VIRGINIA; MONTGOMERY AND PRINCE GEORGE'S IN MARYLAND"
        return counties.Counties.Split(';').Any(part => part.LastIndexOf(" IN ", StringComparison.Ordinal) is > 0 and var at
            && UnitedStates.AbbreviationOf(part[(at + 4)..]) == state && Names(part[..at]).Contains(county, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Names(string counties) => counties.StartsWith("ALL ", StringComparison.Ordinal)
        ? []
        : counties.Replace(MisspeltOrange, "ORANGE", StringComparison.Ordinal).Split(CountySeparators)
            .SelectMany(part => part.Split(" AND ", StringSplitOptions.None))
            .Select(name => CountyName(name.StartsWith("AND ", StringComparison.Ordinal) || name.StartsWith(" AND ", StringComparison.Ordinal) ? name.TrimStart()[4..] : name));

    private static LocalitySearch Several(List<FeeLocality> localities, string text) => new(
        null, $"{text} has {localities.Count} localities; write one of: {string.Join(", ", localities.Select(locality => $"{locality.Id} {locality.Name}"))}.");

    private static bool SameName(string name, string written) => name == written || name.Split(" (")[0] == written;

    private static string CountyName(string text)
    {
        var name = Spacing.Squeeze(text.ToUpperInvariant());
        foreach (var ending in (ReadOnlySpan<string>)[" COUNTY", " CNTY", " PARISH"])
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
            {
                return name[..^ending.Length];
            }
        }

        return name;
    }

    [GeneratedRegex(@"^(?<contractor>\d{5})[- /]?(?<number>\d{2})$")]
    private static partial Regex Key();
}
