namespace CodeGraph.Catalog.Model.Payers;

/// <summary>What kind of payer it is.</summary>
public enum PayerKind
{
    /// <summary>Medicare fee-for-service (Parts A and B).</summary>
    Medicare,

    /// <summary>Medicaid, which each state runs by its own rules.</summary>
    Medicaid,

    /// <summary>The health program of the uniformed services.</summary>
    Tricare,

    /// <summary>A private insurer or plan.</summary>
    Commercial,
}

/// <summary>Who pays claims. CodeGraph knows payers by name only: what they pay is theirs to say.</summary>
/// <param name="Id">The key, in lower case with hyphens, such as <c>medicare</c>.</param>
/// <param name="Name">The name shown to people.</param>
/// <param name="Kind">What kind of payer it is.</param>
/// <param name="Provenance">Where the name comes from.</param>
public sealed record Payer(string Id, string Name, PayerKind Kind, Provenance Provenance);

/// <summary>What a payer's policy says.</summary>
public enum PayerPolicyKind
{
    /// <summary>The payer covers it, under the conditions of the text.</summary>
    Covered,

    /// <summary>The payer does not cover it.</summary>
    NotCovered,

    /// <summary>It must be authorised beforehand.</summary>
    PriorAuthorization,

    /// <summary>How many, how often, for whom.</summary>
    Limit,

    /// <summary>Which modifiers the payer wants or refuses.</summary>
    ModifierRule,

    /// <summary>What must be documented or sent in.</summary>
    Documentation,

    /// <summary>How it is paid.</summary>
    Payment,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>A rule of a payer, as the licensee's file states it.</summary>
/// <param name="PayerId">The payer.</param>
/// <param name="Code">The code, or the first of a range.</param>
/// <param name="LastCode">The last code of a range; null for a single code.</param>
/// <param name="Modifier">The modifier it is about; null when it is about the code with any.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Text">The rule in words.</param>
/// <param name="EffectiveFrom">The first day; null when the file does not tell.</param>
/// <param name="EffectiveTo">The last day; null while there is none.</param>
/// <param name="Citation">Where the payer says so: a link or the number of its policy.</param>
/// <param name="Provenance">The row of the file.</param>
public sealed record PayerPolicy(
    string PayerId, string Code, string? LastCode, string? Modifier, PayerPolicyKind Kind, string Text, DateOnly? EffectiveFrom, DateOnly? EffectiveTo, string Citation, Provenance Provenance)
{
    /// <summary>Whether it is about a code.</summary>
    public bool Concerns(string code) => LastCode is null ? Code == code : string.CompareOrdinal(Code, code) <= 0 && string.CompareOrdinal(code, LastCode) <= 0;

    /// <summary>Whether it applies on a date of service.</summary>
    public bool IsInForceOn(DateOnly date) => (EffectiveFrom is not { } from || from <= date) && (EffectiveTo is not { } to || date <= to);
}
