using CodeGraph.Search.Analysis;

namespace CodeGraph.Catalog.Search;

/// <summary>How texts about codes, and what is typed to find them, are cut into words.</summary>
internal static class CodeAnalyzer
{
    // Words that say little about which code is meant. "without", "not", "each", "per" and "bilateral" are not among them.
    private static readonly HashSet<string> LittleWords = new(
        [
            "a", "about", "an", "and", "any", "are", "as", "at", "be", "billing", "by", "can", "code", "codes", "cpt", "do", "does", "find", "for",
            "from", "has", "have", "hcpcs", "how", "i", "in", "into", "is", "it", "its", "me", "my", "need", "of", "on", "or", "s", "someone",
            "that", "the", "their", "this", "to", "used", "uses", "what", "when", "which", "who", "whose", "with", "your",
        ],
        StringComparer.Ordinal);

    // Official descriptions say so when an item is not the thing itself but something that belongs to it.
    private static readonly HashSet<string> AccessoryWords = new(
        ["accessories", "accessory", "addition", "additions", "attachment", "attachments", "component", "components", "insert", "inserts", "parts", "repair", "replace", "replacement", "replacements"],
        StringComparer.Ordinal);

    // And so they say that a code is for what has no code of its own.
    private static readonly HashSet<string> ResidualWords = new(
        ["classified", "miscellaneous", "noc", "nos", "otherwise", "unclassified", "unlisted", "unspecified"], StringComparer.Ordinal);

    // People say one for the other, or leave them out: "sleep apnea machine" is a device, "grabber tool" a reaching device.
    private static readonly HashSet<string> AnyThingWords = new(
        ["apparatus", "appliance", "device", "devices", "equipment", "gadget", "item", "items", "machine", "machines", "product", "products", "system", "systems", "thing", "things", "tool", "tools"],
        StringComparer.Ordinal);

    // What stands behind them, up to two words on, is not there: "without side rails".
    private static readonly HashSet<string> NegatingWords = new(["except", "excluding", "no", "non", "not", "without"], StringComparer.Ordinal);

    // Before them a name has ended: "battery for a ventricular assist device" is a battery.
    private static readonly HashSet<string> LinkingWords = new(
        ["by", "each", "for", "from", "in", "including", "includes", "of", "on", "or", "per", "requiring", "that", "to", "under", "used", "using", "when", "which", "with", "without"],
        StringComparer.Ordinal);

    // Amounts and the form of a drug: "Injection, furosemide, up to 20 mg" has one word that names it.
    private static readonly HashSet<string> AmountWords = new(
        ["cc", "dose", "each", "g", "gm", "gram", "grams", "inj", "injection", "iu", "mcg", "meq", "mg", "microgram", "milligram", "ml", "per", "unit", "units", "up"],
        StringComparer.Ordinal);

    // How a drug is given: beside a brand they say nothing, "vyepti infusion".
    private static readonly HashSet<string> RouteWords = new(
        ["drug", "im", "infused", "infusion", "infusions", "inj", "injectable", "injected", "injection", "injections", "intravenous", "iv", "medication", "medicine", "shot", "shots", "vial"],
        StringComparer.Ordinal);

    private static readonly Analyzer Stems = Analyzer.Of(() => new StandardTokenizer()).With(stream => new PorterStemFilter(stream));

    /// <summary>
    /// Unicode words in lower case, without accents and possessives, cut where letters and digits meet, so that
    /// <c>I-131</c>, <c>I131</c> and <c>I 131</c>, <c>10mg</c> and <c>10 mg</c> have the same words. Words keep their forms:
    /// other forms are found through <see cref="Stem"/>, and rank behind the one typed.
    /// </summary>
    public static Analyzer Words { get; } = Analyzer.Of(() => new StandardTokenizer())
        .With(stream => new EnglishPossessiveFilter(stream))
        .With(stream => new LowerCaseFilter(stream))
        .With(stream => new ASCIIFoldingFilter(stream))
        .With(stream => new CompoundFilter(stream, forms: CompoundForms.Parts))
        .With(stream => new DigitGroupingFilter(stream));

    /// <summary>The stem of a word that <see cref="Words"/> made; a word with a digit is its own stem.</summary>
    public static string Stem(string word)
    {
        if (word.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
        {
            return word;
        }

        using var stream = Stems.TokenStream(word);
        return stream.IncrementToken() ? stream.Token.ToString() : word;
    }

    /// <summary>Whether a word says little: it may be missing from a code's texts.</summary>
    public static bool SaysLittle(string word) => LittleWords.Contains(word);

    /// <summary>Whether a word tells an accessory, a part or a replacement from the thing itself.</summary>
    public static bool NamesAnAccessory(string word) => AccessoryWords.Contains(word);

    /// <summary>Whether a word tells one maker's version from the thing itself: "not therapeutically equivalent to J9041".</summary>
    public static bool NamesAVariant(string word) => word is "therapeutically" or "compounded";

    /// <summary>Whether a word is part of a name, and neither an amount nor the form of a drug.</summary>
    public static bool NamesSomething(string word) =>
        !SaysLittle(word) && !AmountWords.Contains(word) && word.AsSpan().IndexOfAnyInRange('0', '9') < 0;

    /// <summary>Whether a word says how a drug is given.</summary>
    public static bool NamesARoute(string word) => RouteWords.Contains(word);

    /// <summary>Whether what comes next in a description belongs to the thing: "includes all internal and external components".</summary>
    public static bool BeginsContents(string word) => word is "include" or "includes" or "including";

    /// <summary>Whether a word stands for any thing at all: then it may be missing where others say which.</summary>
    public static bool NamesAnyThing(string word) => AnyThingWords.Contains(word);

    /// <summary>Whether a word says that what comes next is not there.</summary>
    public static bool Negates(string word) => NegatingWords.Contains(word);

    /// <summary>Whether a word ends the name before it and links it to what it is for, of or with.</summary>
    public static bool Links(string word) => LinkingWords.Contains(word);

    /// <summary>Whether a word tells a code for what is "not otherwise classified" from the others.</summary>
    public static bool NamesTheRest(string word) => ResidualWords.Contains(word);
}
