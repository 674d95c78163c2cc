namespace CodeGraph.Catalog.Answers;

/// <summary>What a question asks for.</summary>
public enum QuestionKind
{
    /// <summary>No pattern of the grammar fits.</summary>
    Unknown,

    /// <summary>What a code or modifier stands for: "What is A9524?"</summary>
    WhatIs,

    /// <summary>Whether a payer covers it: "Does Medicare cover A9524?"</summary>
    Covered,

    /// <summary>When and why it is used: "When is A9524 used?"</summary>
    WhenUsed,

    /// <summary>Which modifiers go with it, or whether one does: "Does modifier 50 apply to E0601?"</summary>
    WhichModifiers,

    /// <summary>What is paid for it: "What does 99213 pay in Los Angeles?"</summary>
    Pays,

    /// <summary>What may be billed on the same day, and how many units: "Can 93000 be billed with 99213?"</summary>
    BilledTogether,

    /// <summary>What came in its place: "What replaced J1234?"</summary>
    ReplacedBy,

    /// <summary>What is different from before: "What changed in 2026?"</summary>
    Changed,

    /// <summary>Whether it may be used on a date: "Was A9524 valid on 2019-05-01?"</summary>
    Valid,

    /// <summary>Who uses it: "Who bills A9524?"</summary>
    Specialties,

    /// <summary>The code of a thing: "What is the code for a wheelchair cushion?"</summary>
    Find,
}
