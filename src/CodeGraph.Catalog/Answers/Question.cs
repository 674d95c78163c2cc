using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Answers;

/// <summary>A question in English, understood. What is in it is taken as written: no code, modifier, place or date is corrected.</summary>
public sealed record Question
{
    /// <summary>The question as it was asked; cut when it is longer than any question.</summary>
    public required string Text { get; init; }

    /// <summary>What it asks for.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>The pattern of the grammar that fits; null when none does.</summary>
    public string? Pattern { get; init; }

    /// <summary>The codes in it with the modifiers written after them, in order and each once; the catalogue need not have them.</summary>
    public IReadOnlyList<CodeWithModifiers> Codes { get; init; } = [];

    /// <summary>The modifiers in it that stand by themselves, in order and each once.</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>The day, month, quarter or year it is about; null when it names none.</summary>
    public DatePeriod? Period { get; init; }

    /// <summary>The places in it.</summary>
    public IReadOnlyList<QuestionPlace> Places { get; init; } = [];

    /// <summary>Where the service takes place, as far as it decides the fee; null when the question does not say.</summary>
    public PlaceSetting? Setting { get; init; }

    /// <summary>The payers in it, as the reader names them.</summary>
    public IReadOnlyList<string> Payers { get; init; } = [];

    /// <summary>The words that name a thing, to be searched for; null when there are none.</summary>
    public string? Subject { get; init; }

    /// <summary>The function words that were read as others, <c>modifeir</c> as <c>modifier</c>. Never a code, number or name.</summary>
    public IReadOnlyList<string> Corrections { get; init; } = [];
}

/// <summary>A place in a question.</summary>
/// <param name="Text">The place as written.</param>
/// <param name="State">The postal abbreviation of the state or territory, when the place is one; else null.</param>
public sealed record QuestionPlace(string Text, string? State);

/// <summary>A period of whole days.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, on or after the first.</param>
public sealed record DatePeriod(DateOnly First, DateOnly Last)
{
    /// <summary>Whether it is a single day.</summary>
    public bool IsDay => First == Last;

    /// <summary>The day of the period nearest to a date: the date itself when it is in the period.</summary>
    public DateOnly Nearest(DateOnly date) => date < First ? First : date > Last ? Last : date;
}

/// <summary>Whether a service takes place in a facility that is paid apart, which makes the practitioner's fee smaller.</summary>
public enum PlaceSetting
{
    /// <summary>A hospital, surgical center, nursing facility.</summary>
    Facility,

    /// <summary>An office, a home, any other place.</summary>
    NonFacility,
}
