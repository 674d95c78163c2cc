using System.Globalization;
using System.Text;

namespace CodeGraph.Search.Analysis;

/// <summary>The word break classes of UAX #29 that matter for finding words, and the scripts that are cut by rules of their own.</summary>
internal enum WordBreakClass : byte
{
    Other,
    ALetter,
    HebrewLetter,
    Numeric,
    Katakana,
    MidLetter,
    MidNum,
    MidNumLet,
    SingleQuote,
    DoubleQuote,
    ExtendNumLet,
    Extend,
    RegionalIndicator,
    Han,
    Hiragana,
    ComplexContext,
    Emoji,
    SkinTone,
}

/// <summary>
/// The word break class of every code point (UAX #29, table 3). Most follow from the general category, which .NET
/// knows; the tables below hold the rest: scripts (Scripts.txt), what WordBreakProperty.txt lists one by one, South East
/// Asian scripts (LineBreak.txt, SA) and pictographs (emoji-data.txt).
/// </summary>
internal static class WordBreak
{
    private static readonly (int First, int Last)[] Han =
    [
        (0x2E80, 0x2E99), (0x2E9B, 0x2EF3), (0x2F00, 0x2FD5), (0x3005, 0x3005), (0x3007, 0x3007), (0x3021, 0x3029),
        (0x3038, 0x303B), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFA6D), (0xFA70, 0xFAD9), (0x16FE2, 0x16FE3),
        (0x16FF0, 0x16FF1), (0x20000, 0x2A6DF), (0x2A700, 0x2B739), (0x2B740, 0x2B81D), (0x2B820, 0x2CEA1), (0x2CEB0, 0x2EBE0),
        (0x2F800, 0x2FA1D), (0x30000, 0x3134A), (0x31350, 0x323AF),
    ];

    private static readonly (int First, int Last)[] Hiragana =
    [
        (0x3041, 0x3096), (0x309D, 0x309F), (0x1B001, 0x1B11F), (0x1B132, 0x1B132), (0x1B150, 0x1B152), (0x1F200, 0x1F200),
    ];

    private static readonly (int First, int Last)[] Katakana =
    [
        (0x3031, 0x3035), (0x309B, 0x309C), (0x30A0, 0x30FA), (0x30FC, 0x30FF), (0x31F0, 0x31FF), (0x32D0, 0x32FE),
        (0x3300, 0x3357), (0xFF66, 0xFF9D), (0x1AFF0, 0x1AFF3), (0x1AFF5, 0x1AFFB), (0x1AFFD, 0x1AFFE), (0x1B000, 0x1B000),
        (0x1B120, 0x1B122), (0x1B155, 0x1B155), (0x1B164, 0x1B167),
    ];

    private static readonly (int First, int Last)[] HebrewLetter =
    [
        (0x5D0, 0x5EA), (0x5EF, 0x5F2), (0xFB1D, 0xFB1D), (0xFB1F, 0xFB28), (0xFB2A, 0xFB36), (0xFB38, 0xFB3C),
        (0xFB3E, 0xFB3E), (0xFB40, 0xFB41), (0xFB43, 0xFB44), (0xFB46, 0xFB4F),
    ];

    private static readonly (int First, int Last)[] ComplexContext =
    [
        (0xE01, 0xE3A), (0xE40, 0xE4E), (0xE80, 0xECF), (0xEDC, 0xEDF), (0x1000, 0x103F), (0x1050, 0x108F),
        (0x109A, 0x109F), (0x1780, 0x17D3), (0x17D7, 0x17D7), (0x17DC, 0x17DD), (0x1950, 0x1974), (0x1980, 0x19C9),
        (0x19DA, 0x19DA), (0x19DE, 0x19DF), (0x1A20, 0x1A7C), (0x1AA0, 0x1AAD), (0xA9E0, 0xA9EF), (0xA9FA, 0xA9FE),
        (0xAA60, 0xAADF), (0x11700, 0x1172B), (0x1173A, 0x1173F),
    ];

    /// <summary>Letter-like modifiers and circled letters, which are no letters by category.</summary>
    private static readonly (int First, int Last)[] FurtherLetters =
    [
        (0x2C2, 0x2C5), (0x2D2, 0x2D7), (0x2DE, 0x2DF), (0x2E5, 0x2EB), (0x2ED, 0x2ED), (0x2EF, 0x2FF),
        (0x55A, 0x55C), (0x55E, 0x55E), (0x58A, 0x58A), (0x5F3, 0x5F3), (0x24B6, 0x24E9), (0xA708, 0xA716),
        (0xA720, 0xA721), (0xA789, 0xA78A), (0xAB5B, 0xAB5B), (0x1F130, 0x1F149), (0x1F150, 0x1F169), (0x1F170, 0x1F189),
    ];

    /// <summary>Letters by category that stand between words or have no rule.</summary>
    private static readonly (int First, int Last)[] NoLetters =
    [
        (0x200B, 0x200B), (0x3006, 0x3006), (0x17000, 0x187F7), (0x18800, 0x18CD5), (0x18D00, 0x18D08), (0x1B170, 0x1B2FB),
    ];

    private static readonly (int First, int Last)[] Pictographs =
    [
        (0xA9, 0xA9), (0xAE, 0xAE), (0x203C, 0x203C), (0x2049, 0x2049), (0x2122, 0x2122), (0x2139, 0x2139),
        (0x2194, 0x2199), (0x21A9, 0x21AA), (0x231A, 0x231B), (0x2328, 0x2328), (0x2388, 0x2388), (0x23CF, 0x23CF),
        (0x23E9, 0x23F3), (0x23F8, 0x23FA), (0x24C2, 0x24C2), (0x25AA, 0x25AB), (0x25B6, 0x25B6), (0x25C0, 0x25C0),
        (0x25FB, 0x25FE), (0x2600, 0x2605), (0x2607, 0x2612), (0x2614, 0x2685), (0x2690, 0x2705), (0x2708, 0x2712),
        (0x2714, 0x2714), (0x2716, 0x2716), (0x271D, 0x271D), (0x2721, 0x2721), (0x2728, 0x2728), (0x2733, 0x2734),
        (0x2744, 0x2744), (0x2747, 0x2747), (0x274C, 0x274C), (0x274E, 0x274E), (0x2753, 0x2755), (0x2757, 0x2757),
        (0x2763, 0x2767), (0x2795, 0x2797), (0x27A1, 0x27A1), (0x27B0, 0x27B0), (0x27BF, 0x27BF), (0x2934, 0x2935),
        (0x2B05, 0x2B07), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2B55, 0x2B55), (0x3030, 0x3030), (0x303D, 0x303D),
        (0x3297, 0x3297), (0x3299, 0x3299), (0x1F000, 0x1F0FF), (0x1F10D, 0x1F10F), (0x1F12F, 0x1F12F), (0x1F16C, 0x1F171),
        (0x1F17E, 0x1F17F), (0x1F18E, 0x1F18E), (0x1F191, 0x1F19A), (0x1F1AD, 0x1F1E5), (0x1F201, 0x1F20F), (0x1F21A, 0x1F21A),
        (0x1F22F, 0x1F22F), (0x1F232, 0x1F23A), (0x1F23C, 0x1F23F), (0x1F249, 0x1F53D), (0x1F546, 0x1F64F), (0x1F680, 0x1F6FF),
        (0x1F774, 0x1F77F), (0x1F7D5, 0x1F7FF), (0x1F80C, 0x1F80F), (0x1F848, 0x1F84F), (0x1F85A, 0x1F85F), (0x1F888, 0x1F88F),
        (0x1F8AE, 0x1F8FF), (0x1F90C, 0x1F93A), (0x1F93C, 0x1F945), (0x1F947, 0x1FFFD),
    ];

    /// <summary>Pictographs of people and hands, which a skin tone may follow (Emoji_Modifier_Base of emoji-data.txt, version 11).</summary>
    private static readonly (int First, int Last)[] PeopleAndHands =
    [
        (0x261D, 0x261D), (0x26F9, 0x26F9), (0x270A, 0x270D), (0x1F385, 0x1F385), (0x1F3C2, 0x1F3C4), (0x1F3C7, 0x1F3C7),
        (0x1F3CA, 0x1F3CC), (0x1F442, 0x1F443), (0x1F446, 0x1F450), (0x1F466, 0x1F469), (0x1F46E, 0x1F46E), (0x1F470, 0x1F478),
        (0x1F47C, 0x1F47C), (0x1F481, 0x1F483), (0x1F485, 0x1F487), (0x1F4AA, 0x1F4AA), (0x1F574, 0x1F575), (0x1F57A, 0x1F57A),
        (0x1F590, 0x1F590), (0x1F595, 0x1F596), (0x1F645, 0x1F647), (0x1F64B, 0x1F64F), (0x1F6A3, 0x1F6A3), (0x1F6B4, 0x1F6B6),
        (0x1F6C0, 0x1F6C0), (0x1F6CC, 0x1F6CC), (0x1F918, 0x1F91C), (0x1F91E, 0x1F91F), (0x1F926, 0x1F926), (0x1F930, 0x1F939),
        (0x1F93D, 0x1F93E), (0x1F9B5, 0x1F9B6), (0x1F9B8, 0x1F9B9), (0x1F9D1, 0x1F9DD),
    ];

    private static readonly WordBreakClass[] Latin = [.. Enumerable.Range(0, 0x250).Select(Compute)];

    public static WordBreakClass Of(int codePoint) => codePoint < Latin.Length ? Latin[codePoint] : Compute(codePoint);

    /// <summary>Whether a pictograph and a skin tone behind it are one.</summary>
    public static bool TakesSkinTone(int codePoint) => IsIn(PeopleAndHands, codePoint);

    /// <summary>Whether a sign of a South East Asian script is a mark, which may also belong to a word of another script before it.</summary>
    public static bool IsMark(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

    private static WordBreakClass Compute(int codePoint)
    {
        switch (codePoint)
        {
            case '"':
                return WordBreakClass.DoubleQuote;
            case '\'':
                return WordBreakClass.SingleQuote;
            case '.' or 0x2018 or 0x2019 or 0x2024 or 0xFE52 or 0xFF07 or 0xFF0E:
                return WordBreakClass.MidNumLet;
            case ':' or 0xB7 or 0x387 or 0x55F or 0x5F4 or 0x2027 or 0xFE13 or 0xFE55 or 0xFF1A:
                return WordBreakClass.MidLetter;
            case ',' or ';' or 0x37E or 0x589 or 0x60C or 0x60D or 0x66C or 0x7F8 or 0x2044 or 0xFE10 or 0xFE14 or 0xFE50 or 0xFE54 or 0xFF0C or 0xFF1B:
                return WordBreakClass.MidNum;
            case 0x202F:
                return WordBreakClass.ExtendNumLet;
            case 0x66B:
                return WordBreakClass.Numeric;
            case 0xFF9E or 0xFF9F:
                return WordBreakClass.Extend;
            case >= 0x1F3FB and <= 0x1F3FF:
                return WordBreakClass.SkinTone;
            case >= 0x1F1E6 and <= 0x1F1FF:
                return WordBreakClass.RegionalIndicator;
        }

        if (codePoint >= 0x80 && Listed(codePoint) is { } listed)
        {
            return listed;
        }

        if (!Rune.IsValid(codePoint))
        {
            return WordBreakClass.Other;
        }

        return CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => WordBreakClass.ALetter,
            UnicodeCategory.DecimalDigitNumber => WordBreakClass.Numeric,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.Format => WordBreakClass.Extend,
            UnicodeCategory.ConnectorPunctuation => WordBreakClass.ExtendNumLet,
            _ => WordBreakClass.Other,
        };
    }

    private static WordBreakClass? Listed(int codePoint) =>
        IsIn(Han, codePoint) ? WordBreakClass.Han
        : IsIn(ComplexContext, codePoint) ? WordBreakClass.ComplexContext
        : IsIn(Hiragana, codePoint) ? WordBreakClass.Hiragana
        : IsIn(Katakana, codePoint) ? WordBreakClass.Katakana
        : IsIn(HebrewLetter, codePoint) ? WordBreakClass.HebrewLetter
        : IsIn(Pictographs, codePoint) ? WordBreakClass.Emoji
        : IsIn(FurtherLetters, codePoint) ? WordBreakClass.ALetter
        : IsIn(NoLetters, codePoint) ? WordBreakClass.Other
        : null;

    private static bool IsIn((int First, int Last)[] ranges, int codePoint)
    {
        var low = 0;
        for (var high = ranges.Length - 1; low <= high;)
        {
            var middle = (low + high) >>> 1;
            if (ranges[middle].First > codePoint)
            {
                high = middle - 1;
            }
            else if (ranges[middle].Last < codePoint)
            {
                low = middle + 1;
            }
            else
            {
                return true;
            }
        }

        return false;
    }
}
