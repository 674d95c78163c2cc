using CodeGraph.Catalog.Answers;

namespace CodeGraph.Catalog.Tests.Answers;

/// <summary>How people ask, kind by kind.</summary>
internal static class QuestionPhrasings
{
    private static readonly Dictionary<QuestionKind, string[]> ByKind = new()
    {
        [QuestionKind.WhatIs] =
        [
            "What is A9524?", "what's E0601", "What does E0601 mean?", "what does hcpcs code a9524 stand for", "Describe A9524", "Tell me about A9597.",
            "Define 0524T", "What is the description of A9524?", "A9524", "CPT 99213 meaning", "what is CPT code 99213", "Can you explain E0601 to me?",
            "What kind of code is A9524?", "What is modifier RR?", "what does modifier 50 mean", "Could you please tell me what A9524 is about", "show me A9524",
            "What does A9524 cover?", "What are A9524 and A9532?", "give me the long description of A9532", "what item does E0601 describe", "What is E0601-RR?",
        ],
        [QuestionKind.Covered] =
        [
            "Does Medicare cover A9524?", "Is E0601 covered in Texas?", "is A9524 covered by Medicare", "Will Medicare pay for E0601?", "Is E0601 covered",
            "Medicare coverage for A9524", "What is the coverage of A9524?", "A9524 medicare coverage", "does Aetna cover A9597?", "Which LCD names E0601?",
            "Are there any LCDs for E0601 in Florida?", "When does Medicare cover E0601?", "Under what conditions is E0601 covered?", "Is there coverage for A9524?",
            "does insurance cover E0601", "Is A9524 reimbursable by Medicare?", "E0601 covered?", "LCD for E0601", "What is the coverage status of A9524", "is E0601 covered under Medicare part B in 2026?",
        ],
        [QuestionKind.WhenUsed] =
        [
            "When is A9524 used?", "When should I use A9597?", "What is A9524 used for?", "What is E0601 for?", "when to use A9597", "Why is A9524 used?",
            "How is E0601 used?", "Indications for A9524", "In which situations is A9597 billed?", "When do you bill A9597?", "A9524 indications", "What is the purpose of A9524?",
            "clinical context of A9524", "When do I use modifier KX?", "When is modifier 59 used?", "Where is A9524 used?", "which patients need A9524",
        ],
        [QuestionKind.WhichModifiers] =
        [
            "Which modifiers with E0601?", "What modifiers apply to E0601?", "Does modifier 50 apply to E0601?", "Modifiers for E0601", "E0601 modifiers", "Is modifier 26 allowed with A9524?",
            "Can I use modifier RR with E0601?", "Can I bill E0601 with RR?", "Does E0601 need a modifier?", "which modifier do I append to E0601", "Is LT appropriate for E0601?",
            "What are the modifiers for E0601", "Should modifier KX be used on E0601?", "Can 99213 be billed with 25?", "What modifier goes with E0601", "Does E0601 require modifier RR?", "modifier 50 with 99213",
        ],
        [QuestionKind.Pays] =
        [
            "What does 99213 pay in Los Angeles?", "How much is 99213?", "How much does Medicare pay for 99213?", "What is the fee for 99213 in Texas?", "99213 fee", "What is the Medicare rate for 99213?",
            "What does A9524 cost?", "How is A9524 paid?", "What are the RVUs of 99213?", "How many RVUs is 99213?", "99213 reimbursement in a facility", "what is the non-facility price of 99213",
            "payment for 99213", "What does Medicare pay for E0601", "Medicare pays how much for 99213", "What is 99213 worth?", "work rvu for 99213", "how is E0601 priced",
        ],
        [QuestionKind.BilledTogether] =
        [
            "Can 99213 be billed with 93000?", "Can 99213 and 93000 be billed together?", "can i bill 99213 with 93000", "Can I bill 99213 and 93000 on the same day?", "Is 93000 bundled with 99213?",
            "Is 93000 bundled into 99213?", "Is there an NCCI edit between 99213 and 93000?", "NCCI edits for 99213 and 93000", "99213 with 93000", "What is the MUE for A9524?", "How many units of A9524 can be billed?",
            "MUE of A9524", "Do 99213 and 93000 conflict?", "Which codes cannot be billed with 99213?", "Are 99213 and 93000 mutually exclusive?", "Is 93000 included in 99213?", "99213 vs 93000", "may A9524 be reported together with 78110",
        ],
        [QuestionKind.ReplacedBy] =
        [
            "What replaced J1234?", "What is the new code for A9599?", "Which code replaces A9599?", "What is the replacement for A9599?", "Was A9599 replaced?", "What was A9599 replaced by?", "successor of A9599",
            "What should I use instead of A9599?", "What do I bill instead of A9599?", "A9599 replacement", "Is there a replacement for A9599?", "Which code was A9599 replaced with?", "instead of A9599",
            "what superseded A9599", "What did A9597 replace?", "Has A9599 been replaced?", "what is the crosswalk for A9599",
        ],
        [QuestionKind.Changed] =
        [
            "What changed in 2026?", "What changed for A9532?", "What has changed for A9532?", "What's new in 2026?", "Which codes were added in 2026?", "Which codes were deleted in January 2026?", "When was A9532 added?",
            "History of A9532", "A9532 history", "What happened to A9599?", "Did A9532 change?", "Has A9532 changed in 2026?", "Have any codes changed in 2026?", "changes for A9532", "When did A9532 change?", "new codes 2026",
            "what is different about A9532",
        ],
        [QuestionKind.Valid] =
        [
            "Is A9524 still valid?", "is A9524 valid on 2019-05-01", "Was A9524 valid in 2019?", "Is A9524 active?", "Does A9524 exist?", "Is A9524 a valid HCPCS code?", "Can I still use A9599?", "Can I still bill A9599?",
            "When did A9599 expire?", "When does A9524 end?", "A9524 status", "Is A9599 terminated?", "Has A9599 been discontinued?", "Is modifier RR valid?", "validate A9524", "Can A9524 be billed in 2019?", "Is A9524 deleted",
            "effective date of A9524", "Is A9599 obsolete?",
        ],
        [QuestionKind.Specialties] =
        [
            "Who bills A9524?", "Who uses A9524?", "Which specialties use A9524?", "What specialty bills A9524?", "Which doctors use A9524?", "A9524 specialties", "Specialties for A9524", "What kind of doctor orders A9524?",
            "Who can bill E0601?", "Which providers report A9524?", "By whom is A9524 used?", "Who typically orders A9524?", "Which suppliers provide E0601?", "Is A9524 used by who?", "who performs 0524T",
        ],
        [QuestionKind.Find] =
        [
            "What is the code for a wheelchair cushion?", "which code for a wheelchair cushion", "HCPCS code for wheelchair cushion", "wheelchair cushion hcpcs code", "How do I bill a wheelchair cushion?", "How do I code a flu shot?",
            "Is there a code for a wheelchair cushion?", "Find a code for wheelchair cushion", "I need the code for a wheelchair cushion", "I'm looking for the HCPCS code for a wheelchair cushion", "What code do I use for a flu shot?",
            "How is a flu shot coded?", "search wheelchair cushion", "What CPT code describes a foot x-ray?", "what HCPCS code should I use for a sleep apnea machine", "Show me codes for wheelchair cushion", "what do I bill for a flu shot",
        ],
        [QuestionKind.Unknown] =
        [
            "", "Hello", "Who won the world series?", "A9524 wibble wobble", "What is the weather like?", "E0601 because of snow", "wheelchair cushion", "Is it raining in Texas?", "2026", "Does A9524 dream of electric sheep?",
            "Why?", "Please", "the quick brown fox jumps over the lazy dog",
        ],
    };

    public static IEnumerable<(QuestionKind Kind, string Question)> All =>
        ByKind.SelectMany(pair => pair.Value, (pair, question) => (pair.Key, question));
}
