using CodeGraph.Catalog.Model.CodeLists;

namespace CodeGraph.Catalog.Model.Structure;

/// <summary>The codes of a catalogue by BETOS category and by type of service, to browse from the top.</summary>
public sealed class CodeGroups
{
    private static readonly Provenance BetosDocument = new(Origin.Official, "CMS Berenson-Eggers Type of Service (BETOS) codes");

    private readonly ILookup<string, Code> _byBetos;
    private readonly ILookup<string, Code> _byTypeOfService;

    internal CodeGroups(CodeCatalog catalog)
    {
        _byBetos = catalog.Codes
            .SelectMany(code => code.Records.Select(record => record.Betos?.Code).OfType<string>().Distinct(StringComparer.Ordinal), (code, betos) => (code, betos))
            .ToLookup(pair => pair.betos, pair => pair.code, StringComparer.Ordinal);
        _byTypeOfService = catalog.Codes
            .SelectMany(code => code.Records.SelectMany(record => record.TypesOfService).Select(type => type.Code).Distinct(StringComparer.Ordinal), (code, type) => (code, type))
            .ToLookup(pair => pair.type, pair => pair.code, StringComparer.Ordinal);
    }

    /// <summary>Every BETOS group, each followed by its categories in the order of the official list.</summary>
    public static IReadOnlyList<BetosCategory> Betos { get; } = [.. AllBetos()];

    /// <summary>Finds a BETOS group or category, in upper or lower case; null when the list does not have it.</summary>
    public static BetosCategory? FindBetos(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Betos.FirstOrDefault(category => category.Code.Equals(code.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Finds a type of service, in upper or lower case; null when the list does not have it.</summary>
    public static CodedValue? FindTypeOfService(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return OfficialCodeLists.TypesOfService.Values.FirstOrDefault(type => type.Code.Equals(code.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The codes whose record in force on a date has a BETOS category, or one of a group, in order of their values.</summary>
    public IEnumerable<Code> CodesOfBetos(BetosCategory category, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(category);
        return category.ParentCode is not null
            ? CodesOf(category.Code)
            : Betos.Where(part => part.ParentCode == category.Code).SelectMany(part => CodesOf(part.Code)).OrderBy(code => code.Value, StringComparer.Ordinal);

        IEnumerable<Code> CodesOf(string betos) => _byBetos[betos].Where(code => code.OfficialOn(asOf)?.Betos?.Code == betos);
    }

    /// <summary>The codes whose record in force on a date has a type of service, in order of their values.</summary>
    public IEnumerable<Code> CodesOfTypeOfService(string type, DateOnly asOf) =>
        _byTypeOfService[type].Where(code => code.OfficialOn(asOf) is { } record && record.TypesOfService.Any(value => value.Code == type));

    private static IEnumerable<BetosCategory> AllBetos()
    {
        (string Letter, string Name)[] groups =
        [
            ("M", "Evaluation and management"),
            ("P", "Procedures"),
            ("I", "Imaging"),
            ("T", "Tests"),
            ("D", "Durable medical equipment"),
            ("O", "Other"),
            ("Y", "Exceptions"),
            ("Z", "Unclassified"),
        ];
        foreach (var (letter, name) in groups)
        {
            yield return new BetosCategory(letter, name, null, BetosDocument);
            foreach (var value in OfficialCodeLists.Betos.Values.Where(value => value.Code[0] == letter[0]))
            {
                yield return new BetosCategory(value.Code, value.Meaning!, letter, OfficialCodeLists.Betos.Provenance);
            }
        }
    }
}
