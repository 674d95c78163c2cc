using System.Globalization;
using CodeGraph.Catalog.Model.CodeLists;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Model.Modifiers;

/// <summary>The official facts of a code on a date by which the rules decide.</summary>
internal sealed class ModifierFacts
{
    private readonly FeeRelease? _release;
    private readonly FeeRow? _row;

    /// <param name="code">The code.</param>
    /// <param name="asOf">The date of service.</param>
    /// <param name="fees">The physician fee schedule as far as it is loaded.</param>
    public ModifierFacts(Code code, DateOnly asOf, PhysicianFees fees)
    {
        (Code, AsOf, Record) = (code, asOf, code.OfficialOn(asOf));
        Own = Record?.Provenance ?? code.Words?.Provenance ?? new Provenance(Origin.Derived, "CodeGraph", Rule: "The shape of the code.");
        _release = fees.ReleaseOn(asOf, code.Value);

        // One laboratory code, 86153, has a row with 26 and none without a modifier.
        _row = _release?.RowsOf(code.Value) is { Count: > 0 } rows ? rows[0] : null;
        (WithoutFees, FeesAreSilent) = Absence(fees);
        (Kind, KindBasis) = KindOf();
    }

    public Code Code { get; }

    public DateOnly AsOf { get; }

    public OfficialRecord? Record { get; }

    /// <summary>What the code stands for.</summary>
    public ServiceKind Kind { get; }

    /// <summary>The fact that tells the kind.</summary>
    public ModifierBasis KindBasis { get; }

    /// <summary>The indicators of the global service; null when no row is known (<see cref="WithoutFees"/>, <see cref="FeesAreSilent"/>).</summary>
    public FeePolicy? Policy => _row?.Policy;

    /// <summary>Why no indicators are known, without a full stop; null when they are or the fee schedule has no such code.</summary>
    public string? WithoutFees { get; }

    /// <summary>Whether a complete fee schedule of the date is loaded and does not have the code.</summary>
    public bool FeesAreSilent { get; }

    /// <summary>Whether the code stands for a thing or a trip, which no physician performs.</summary>
    public bool IsItem => Kind is ServiceKind.Drug or ServiceKind.Vaccine or ServiceKind.Radiopharmaceutical or ServiceKind.Equipment or ServiceKind.OtherItem
        or ServiceKind.Ambulance;

    /// <summary>The kind in words, with its article.</summary>
    public string KindInWords => Kind switch
    {
        ServiceKind.Drug => "a drug",
        ServiceKind.Vaccine => "a vaccine or its administration",
        ServiceKind.Radiopharmaceutical => "a radiopharmaceutical or contrast agent",
        ServiceKind.Equipment => "an item of equipment, supplies, orthotics or prosthetics",
        ServiceKind.OtherItem => "an item",
        ServiceKind.Ambulance => "an ambulance service",
        ServiceKind.Laboratory => "a laboratory test",
        ServiceKind.Anesthesia => "an anesthesia service",
        ServiceKind.Visit => "an evaluation and management service",
        ServiceKind.Measure => "a quality measure",
        ServiceKind.Service => "a service of the physician fee schedule",
        _ => "a code of unknown kind",
    };

    private Provenance Own { get; }

    /// <summary>The description in lower case; empty without a record.</summary>
    public string Text => field ??= (Record?.LongDescription ?? "").ToLower(CultureInfo.InvariantCulture);

    /// <summary>Whether the record has one of some pricing indicators.</summary>
    public bool IsPricedBy(params ReadOnlySpan<string> indicators)
    {
        foreach (var value in Record?.PricingIndicators ?? [])
        {
            if (indicators.Contains(value.Code))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the record has a type of service.</summary>
    public bool HasType(string type) => Record?.TypesOfService.Any(value => value.Code == type) == true;

    /// <summary>Whether the code lies in a range; both ends belong to it.</summary>
    public bool IsIn(string first, string last) =>
        Code.Value[0] == first[0] && string.CompareOrdinal(first, Code.Value) <= 0 && string.CompareOrdinal(Code.Value, last) <= 0 && char.IsAsciiDigit(Code.Value[^1]);

    /// <summary>Whether the fee schedule has a row of its own for the code with a modifier.</summary>
    public bool HasFeeRow(string modifier) => _release?.Find(Code.Value, modifier) is not null;

    /// <summary>The pricing indicators of the record as a basis.</summary>
    public ModifierBasis Pricing => Record is { PricingIndicators: [var first, ..] }
        ? new ModifierBasis("pricing indicator", first.Code, first.Meaning, Own)
        : new ModifierBasis("code set", Code.System.ToString(), null, Own);

    /// <summary>The types of service of the record as a basis.</summary>
    public ModifierBasis TypesOfService => new(
        "type of service", string.Concat((Record?.TypesOfService ?? []).Select(type => type.Code)), string.Join("; ", (Record?.TypesOfService ?? []).Select(type => type.Meaning)), Own);

    /// <summary>The coverage code of the record as a basis; null without a record.</summary>
    public ModifierBasis? Coverage => Record?.Coverage is { } coverage ? new ModifierBasis("coverage code", coverage.Code, coverage.Meaning, Own) : null;

    /// <summary>The description of the record as a basis, where words of it decide.</summary>
    public ModifierBasis Words(string words) => new("official description", $"\"{words}\"", null, Own);

    /// <summary>The code itself as a basis, where a manual names it or its range.</summary>
    public ModifierBasis Range(string range, string? meaning = null) => new("code range", range, meaning, Own);

    /// <summary>An indicator of the fee schedule as a basis.</summary>
    public ModifierBasis Fee(string name, string value, CodeList list) => new(name, value, list.Decode(value).Meaning, _release!.ProvenanceOf(_row!));

    /// <summary>The PC/TC indicator of the row that the fee schedule has for the code with a modifier; null without such a row.</summary>
    public ModifierBasis? ComponentRow(string modifier) => _release?.Find(Code.Value, modifier) is { } row
        ? new ModifierBasis(
            "PC/TC indicator", row.Policy.ProfessionalTechnical, PhysicianFeeCodeLists.ProfessionalTechnical.Decode(row.Policy.ProfessionalTechnical).Meaning, _release.ProvenanceOf(row))
        : null;

    /// <summary>The absence of the code from the fee schedule as a basis.</summary>
    public ModifierBasis Silence => new("physician fee schedule", _release!.Id, "has no row for the code", new Provenance(Origin.Official, _release.Source, _release.Id));

    private (string? Reason, bool IsSilent) Absence(PhysicianFees fees)
    {
        if (_row is not null)
        {
            return (null, false);
        }

        if (_release is null)
        {
            return (fees.Releases.Count == 0
                ? "no relative value file of the physician fee schedule is loaded; import it to know"
                : string.Create(CultureInfo.InvariantCulture, $"the oldest loaded relative value file, {fees.Releases[^1].Id}, is later than {AsOf:yyyy-MM-dd}"), false);
        }

        if (!_release.IsComplete)
        {
            return ($"the loaded relative value file, {_release.Id}, is an excerpt without the code", false);
        }

        return Record?.DateAdded is { } added && added > _release.EffectiveDate
            ? ($"the code is newer than the loaded relative value file, {_release.Id}", false)
            : (null, true);
    }

    private (ServiceKind Kind, ModifierBasis Basis) KindOf()
    {
        var section = Code.Section?.Id;
        var betos = Record?.Betos?.Code ?? "";
        var letter = Code.Value[0];
        var ofBetos = Record?.Betos is { } value ? new ModifierBasis("BETOS category", value.Code, value.Meaning, Own) : null;
        var isService = IsPricedBy("11", "13");
        return 0 switch
        {
            _ when section == "CPT-ANES" => (ServiceKind.Anesthesia, Range("00100-01999", "CPT anesthesia")),
            _ when IsPricedBy("12") => (ServiceKind.Anesthesia, Pricing),
            _ when Policy?.Status == "J" => (ServiceKind.Anesthesia, Status()),
            _ when betos == "O1A" => (ServiceKind.Ambulance, ofBetos!),
            _ when betos == "I1E" && !isService && (letter is 'A' or 'Q') => (ServiceKind.Radiopharmaceutical, ofBetos!),
            _ when IsIn("Q4100", "Q4499") && Text.Contains("per square centimeter", StringComparison.Ordinal) => (ServiceKind.OtherItem, Words("per square centimeter")),
            _ when IsPricedBy("54") => (ServiceKind.Vaccine, Pricing),
            _ when IsPricedBy("51") => (ServiceKind.Drug, Pricing),
            _ when (betos is "O1D" or "O1E" or "D1G") && !isService && (letter is 'J' or 'Q' or 'C' or 'S') => (ServiceKind.Drug, ofBetos!),
            _ when IsPricedBy("31", "32", "33", "34", "35", "36", "37", "38", "39", "40", "45", "46", "55", "56") => (ServiceKind.Equipment, Pricing),
            _ when (betos is "D1A" or "D1B" or "D1C" or "D1D" or "D1E" or "D1F" or "O1C" or "O1L") && !isService => (ServiceKind.Equipment, ofBetos!),
            _ when Record is { LabCertifications.Count: > 0 } record => (ServiceKind.Laboratory, new ModifierBasis("laboratory certification", record.LabCertifications[0].Code, record.LabCertifications[0].Meaning, Own)),
            _ when IsPricedBy("21", "22") => (ServiceKind.Laboratory, Pricing),
            _ when section is "CPT-LAB" or "CPT-PLA" => (ServiceKind.Laboratory, Range(section == "CPT-LAB" ? "80047-89398" : "0001U-9999U", Code.Section!.Name)),
            _ when IsPricedBy("52") => (ServiceKind.OtherItem, Pricing),
            _ when section == "CPT-II" => (ServiceKind.Measure, Range("0001F-9007F", "CPT Category II")),
            _ when Policy?.Status == "M" => (ServiceKind.Measure, Status()),
            _ when section == "CPT-E" => (ServiceKind.Visit, Range("99202-99499", Code.Section!.Name)),
            _ when betos.StartsWith('M') && betos[1] != '5' && (isService || Policy is not null) => (ServiceKind.Visit, ofBetos!),
            _ when isService => (ServiceKind.Service, Pricing),
            _ when Policy is { Status: "A" or "R" or "T" or "C" or "B" } => (ServiceKind.Service, Status()),
            _ when section is "CPT-SURG" or "CPT-RAD" or "CPT-MED" => (ServiceKind.Service, Range($"{Code.Section!.First}-{Code.Section.Last}", Code.Section.Name)),
            _ when section == "CPT-III" => (ServiceKind.Service, Range("0001T-9999T", "CPT Category III")),
            _ => (ServiceKind.Unknown, Pricing),
        };

        ModifierBasis Status() => Fee("status code", Policy!.Status, PhysicianFeeCodeLists.Statuses);
    }
}
