namespace CodeGraph.Catalog.Answers;

/// <summary>
/// The grammar: how people ask each kind of question, in the notation of <see cref="QuestionPattern"/>. The first pattern
/// that fits wins, so kinds that need more come before kinds that need less.
/// </summary>
internal static class QuestionPatterns
{
    private const string Ask = "(can|could|may|might|should|do|does|did|is|are|will|would|must)";
    private const string What = "(what|which)";
    private const string Pay = "(pay|pays|paid|cost|costs|reimburse|reimburses|reimbursed|worth|charge)";
    private const string Amount = "(fee|fees|price|prices|payment|payments|pay|rate|rates|cost|costs|reimbursement|allowable|allowed amount|charge|value|rvu|rvus|wrvu|wrvus|wrvus|relative value|relative values|conversion factor)";
    private const string Policy = "(lcd|lcds|ncd|ncds|policy|policies|article|articles|determination|determinations)";

    /// <summary>All patterns in the order they are tried.</summary>
    public static IReadOnlyList<QuestionPattern> All { get; } =
    [
        .. QuestionPattern.Of(
            QuestionKind.BilledTogether,
            $"{Ask} * CODES * (with|alongside|and|to|plus|against|versus|vs) * CODES *",
            $"{Ask} * CODES * (together|same day|same time|same claim|same visit|at once|concurrently|simultaneously|conflict) *",
            $"{Ask} * (together|same day|bill both|conflict) * CODES *",
            $"{Ask} * CODES * (bundle|bundled|unbundled|inclusive|mutually exclusive) * [CODES] *",
            "(is|are) CODES (included|part) (in|of|with) CODES",
            "(is|are) there * (edit|edits|ncci|bundling|conflict|mue|mues) * CODES [and|with] [CODES] *",
            "[what is|what are] * (ncci|ptp|edit|edits|bundling|mue|mues|medically unlikely) * CODES [and|with] [CODES] *",
            "CODES (and|with|vs|versus|plus) CODES [together|same day]",
            "CODES [PAYER] (mue|mues|edit|edits|ncci edits|ptp edits|unit limit|max units|maximum units)",
            "[what is] * (maximum|max|limit|most) * units * CODES *",
            "how many units * CODES *",
            $"{What} * (not|never) * (billed|bill|reported|report|used|paid) * (with|alongside|together with) CODES",
            $"{What} (code|codes|else|other codes) * (billed|bill|bundled|bundle|reported|go|goes) * with CODES *"),
        .. QuestionPattern.Of(
            QuestionKind.WhichModifiers,
            "[what|which] * (modifier|modifiers) * CODES *",
            "CODES * (modifier|modifiers) *",
            $"{Ask} * MODIFIERS * (apply|applies|applicable|appropriate|needed|required|use|used|append|appended|allowed|valid|fit|work|go|goes|bill|billed|add|added|attach|attached|correct|right|ok|okay|for|with|on|to) * CODES *",
            $"{Ask} * CODES * (modifier|modifiers|MODIFIERS) *",
            $"{Ask} * (use|append|add|bill|report|attach|put) MODIFIERS (with|on|to|for) CODES *",
            "MODIFIERS (with|on|for|to|and) CODES *",
            "CODES (with|and) MODIFIERS",
            "when * (use|append|apply|need|bill|add) MODIFIERS * CODES *",
            "how many modifiers * CODES *"),
        .. QuestionPattern.Of(
            QuestionKind.ReplacedBy,
            $"{What} [code|codes] (replaced|replaces|replacing|superseded|supersedes|succeeded|succeeds) * CODES *",
            $"{What} (is|are|was|were) * (replacement|replacements|successor|successors|substitute|crosswalk|alternative|new|newer|updated|current) [code|codes] [now] (for|of|to|from) CODES *",
            $"{What} [code|codes] (was|is|were|has|have|did|are) CODES * (replaced|superseded|succeeded|replace) *",
            $"{What} * (use|bill|report|billed|used|reported) instead [of|for] CODES *",
            "instead of CODES *",
            "* (replacement|replacements|successor|successors|substitute|crosswalk|new code|alternative|replaced by) * (for|of|to|from) CODES *",
            "CODES (replacement|successor|replaced by|crosswalk|new code)",
            "(was|is|has|have|are|were|did) [there] [been|anything] CODES * (replaced|superseded|succeeded) *",
            "(is|are|was) there * (replacement|replacements|successor|substitute) * CODES *",
            $"{What} (does|did|do) CODES (replace|supersede)",
            "(who|what) took place of CODES",
            "how (is|do i bill) CODES billed [instead]"),
        .. QuestionPattern.Of(
            QuestionKind.Specialties,
            "who * (bill|bills|use|uses|report|reports|perform|performs|order|orders|prescribe|prescribes|submit|submits|provide|provides|does|give|gives|furnish|furnishes|code|codes) * CODES *",
            "who is CODES for",
            $"{What} * (specialty|specialties|speciality|doctor|doctors|physician|physicians|provider|providers|department|departments|specialist|specialists|clinicians|practitioners|supplier|suppliers) * CODES *",
            "* (specialty|specialties|speciality|providers|specialists|physicians|doctors) * (for|of|that|using|billing|use|bill) * CODES *",
            "CODES (specialty|specialties|speciality|providers|doctors)",
            "by whom (is|are) CODES *",
            "(is|are) CODES * (used|billed|reported|performed|ordered) by (who|whom)",
            "(is|does) CODES * specialty *"),
        .. QuestionPattern.Of(
            QuestionKind.Covered,
            "(does|do|will|would|is|can|did|should) PAYER * (cover|covers|covering|pay for|pays for|paying for|reimburse|allow|accept|approve) CODES *"),
        .. QuestionPattern.Of(
            QuestionKind.Pays,
            $"what * CODES * {Pay} *",
            $"what (does|do|will|would|did) * {Pay} * CODES *",
            "how much * CODES *",
            $"[what|which] * {Amount} * (for|of|on|to|under|is|are|has|have|does|do|with) * CODES *",
            $"CODES * {Amount} *",
            $"{What} * {Amount} * CODES [have|has|get|gets|pay|pays|paid] *",
            "how many (rvu|rvus|wrvu|wrvus|relative value units|work rvus|dollars) * CODES *",
            "how (is|are) CODES (paid|priced|reimbursed|valued) *",
            "(price|cost|value) CODES",
            "PAYER (pays|fee|payment|rate|reimbursement|price) * CODES *",
            "(is|are) there * (fee|price|payment|rvu|rvus|rate) * CODES *",
            "(does|do) CODES have * (fee|price|payment|rvu|rvus|rate) *"),
        .. QuestionPattern.Of(
            QuestionKind.Covered,
            "(does|do|will|would|is|can|did|should) * PAYER * (cover|covers|covering|pay for|pays for|reimburse|allow|accept|approve) * CODES *",
            "(does|do|will|would) (my|their|his|her|you|they|plan|plans) * cover CODES *",
            "(is|are|was|were|will|can|does|do|would) CODES * (covered|payable|reimbursable|reimbursed|coverable|allowed|approved|paid for) *",
            "(is|are) there * (coverage|PAYER coverage) * CODES *",
            "* coverage * (for|of|on|is|about) * CODES *",
            "CODES [PAYER] (coverage|covered) *",
            "PAYER (coverage|covers|cover) CODES *",
            "PAYER CODES [coverage|covered]",
            "CODES PAYER",
            "(who|which PAYER) (covers|pays for) CODES",
            $"{What} * {Policy} * CODES *",
            $"(is|are) there * {Policy} * CODES *",
            $"{Policy} * CODES *",
            "(when|how|where|why|under what conditions|under which conditions) (is|are|does|will) [PAYER] CODES (covered|not covered|payable) *",
            "(when|how|where|why) does [PAYER] (cover|not cover) CODES *",
            "(when|under what conditions) (is|are|does|will) * (cover|covers|covered) CODES *",
            "(is|are) CODES [not] covered *",
            $"{What} * PAYER * (require|requires|requirements|criteria|rules) * CODES *"),
        .. QuestionPattern.Of(
            QuestionKind.Changed,
            $"{What} * (changed|changes|is new|new|different|updated|updates|differs) [about|for|with|in|to|on|of] [THING] *",
            $"{What} * codes * (added|deleted|changed|discontinued|terminated|new|revised|ended|removed|retired|introduced) *",
            "(how|when) (did|has|have|was|were|is) THING * (change|changed|updated|revised|added|created|introduced|established) *",
            "* (history|changes|updates|change history|timeline|life) (of|for|to|in|on) THING *",
            "THING (history|changes|updates|timeline)",
            "(did|has|have|was|were|is|are) THING * (change|changed|changes|updated|revised|modified) *",
            "(did|have|has|were|are) * (codes|anything|something|code) * (change|changed|changes|new|added|deleted) *",
            "(changes|updates|new codes|deleted codes|added codes|discontinued codes|code changes|hcpcs changes|changed codes) *",
            "what happened (to|with) THING *",
            "(any|are there|is there|were there) * (changes|updates) * [THING] *"),
        .. QuestionPattern.Of(
            QuestionKind.Valid,
            "(is|was|are|were|will|has|have) THING * (valid|invalid|active|inactive|current|effective|in effect|in force|billable|usable|available|deleted|terminated|discontinued|expired|obsolete|retired|in use|good|real|exist|existing|ended|still used|a thing|live) *",
            "(does|did|do) THING * exist *",
            "(is|are) THING [still] code",
            "(can|could|may|should) * (still) * (use|bill|report|submit) THING *",
            "(can|could|may) * (use|bill|report|submit) THING",
            "(can|could|may) THING [still] be (used|billed|reported|submitted) *",
            "(when|until when|since when) (did|does|do|was|is|were|will|has|can) THING * (expire|expires|expired|end|ends|ended|terminate|terminated|deleted|discontinued|become|became|start|started|begin|effective|valid|take effect|go into effect|retire|retired|active|used until|exist) *",
            "THING * (valid|invalid|active|validity|status|effective date|termination date|end date|expiration date|expired)",
            "* (status|validity|effective date|termination date|end date|start date|expiration date) (of|for) THING *",
            "(check|validate|verify) THING *",
            "how long (is|was|are) THING *"),
        .. QuestionPattern.Of(
            QuestionKind.WhenUsed,
            "when * THING * (used|use|billed|bill|reported|report|appropriate|indicated|performed|ordered|given|needed|necessary|appended|append|applied|required|apply) *",
            "when * (use|bill|report|append|apply|order|need|choose) * THING *",
            "what (is|are|was) THING [used|good|meant|intended|indicated|billed] for *",
            "what (do|does) * use THING for *",
            "(why|how) (is|are|do|does|would|should|to|can) * THING * (used|ordered|done|given|performed|use|billed|applied|work) *",
            "how * (use|bill|report|apply) THING *",
            "why * (use|order|bill|need|append) THING *",
            "* (use|usage|uses|indication|indications|purpose|clinical context|clinical use|reason|reasons) (of|for|behind) THING *",
            "THING (use|usage|uses|used for|indication|indications|purpose|clinical context|when to use) *",
            $"(in|for|on) {What} * THING *",
            $"{What} (conditions|patients|cases|situations|tests|diagnoses|diseases) * THING *",
            "where (is|are|can) THING * (used|performed|given|billed|done) *"),
        .. QuestionPattern.Of(
            QuestionKind.WhatIs,
            "(what|who) (is|are|was|were) THING",
            "what [kind|type|sort] * (does|do|did|is|would) THING * (mean|means|stand for|represent|describe|denote|cover|include|refer to|identify|say|indicate|do|signify|called|contain) *",
            "(describe|define|explain|show|display|lookup|look up|identify|give me|open|find|search|get) [me|for] THING [to me]",
            "[what|anything|something|all|everything|info|information|details|more] [is|do you know] about THING",
            "what THING (is|are) [about]",
            "[what is|what are|give me|show me|show|get] [long|short|official|full|complete] (meaning|definition|description|descriptor|name|details|information|info|summary|title) (of|for|behind|on|about) THING",
            "what [long|short|official|full] (meaning|definition|description|descriptor|name) * THING *",
            "THING [meaning|definition|description|descriptor|details|info|information|means|explained]",
            "what (kind|type|sort) of * is THING",
            "what (item|service|drug|procedure|supply|product|device|thing|test) (is|are|does|do) * THING *",
            "how (is|are|do you) * THING (defined|described|define)",
            "(is|are) there code THING"),
        .. QuestionPattern.Of(
            QuestionKind.Find,
            "what (is|are|would be|was) [right|correct|best|proper|billing|dme] (code|codes) * (for|of|to bill|to report|to use for|describing|that describes|with) WORDS",
            $"{What} [right|correct|best|proper] (code|codes) * (for|describes|describe|covers|cover|means|mean) WORDS",
            "[right|correct|best] (code|codes) (for|of) WORDS",
            "(is|are) there * (code|codes) (for|of) WORDS",
            "how (do|to|would|should|can|does|did) [i|we|you|one|someone] (code|bill|report|charge|submit) [for] WORDS",
            "how (is|are) WORDS (coded|billed|reported)",
            "[please] (find|search|look up|lookup|show|list|give|get|need|want|search for|look for) [me|us] [code|codes] [for|of] WORDS",
            "(i|we) [am|are|would] (need|want|like|looking|searching|require) [to find] [for] [code|codes] [for|of] WORDS",
            "(looking|searching) for [code|codes] [for|of] WORDS",
            "what (do|should|can|would) (i|we|you|one) (bill|use|code|report) (for|to bill|when billing) WORDS",
            "(under|by) what code (is|are) WORDS *",
            "WORDS (code|codes)"),
    ];

    /// <summary>The words the grammar is made of.</summary>
    public static IReadOnlySet<string> FunctionWords { get; } = All.SelectMany(pattern => pattern.Words)
        .Concat(["the", "a", "an", "i", "we", "you", "me", "my", "of", "in", "on", "at", "to", "be", "it", "still", "between", "hcpcs", "cpt", "level", "procedure", "please"])
        .ToHashSet(StringComparer.Ordinal);
}
