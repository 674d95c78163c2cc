using System.Text;

namespace CodeGraph.Search.Analysis;

/// <summary>
/// Cuts text into words by Unicode's word boundaries (UAX #29), keeping only what has a letter, digit, ideograph or
/// pictograph. Equals Lucene 8's tokenizer of the same name.
/// </summary>
public sealed class StandardTokenizer : Tokenizer
{
    /// <summary>A longer run of letters is cut into tokens of this length, in UTF-16 units.</summary>
    public const int MaxTokenLength = 255;

    private const char ZeroWidthJoiner = '\u200D';
    private const char VariationSelector = '\uFE0F';
    private int _position;

    /// <inheritdoc />
    public override void Reset() => _position = 0;

    /// <inheritdoc />
    public override bool IncrementToken()
    {
        while (_position < Text.Length)
        {
            var start = _position;
            var end = Math.Min(TokenEnd(start), start + MaxTokenLength);
            if (end > start)
            {
                _position = end;
                Token.Clear();
                Token.SetTerm(Text.AsSpan(start, end - start));
                Token.StartOffset = start;
                Token.EndOffset = end;
                return true;
            }

            At(start, out _position);
        }

        return false;
    }

    /// <summary>Where the token that starts here ends; the start itself if there is none.</summary>
    private int TokenEnd(int start)
    {
        var first = At(start, out var end);
        switch (first)
        {
            case WordBreakClass.Han or WordBreakClass.Hiragana:
                return SkipExtend(end);
            case WordBreakClass.ComplexContext:
                while (At(end = SkipExtend(end), out var next) == WordBreakClass.ComplexContext)
                {
                    end = next;
                }

                return end;
            case WordBreakClass.Emoji or WordBreakClass.SkinTone:
                return EmojiEnd(Rune.TryGetRuneAt(Text, start, out var emoji) ? emoji.Value : 0, end);
            case WordBreakClass.RegionalIndicator:
                return At(end, out var second) == WordBreakClass.RegionalIndicator ? SkipExtend(second) : start;
            case WordBreakClass.ALetter or WordBreakClass.HebrewLetter or WordBreakClass.Numeric or WordBreakClass.Katakana
                or WordBreakClass.ExtendNumLet:
                return Math.Max(WordEnd(start, first, SkipExtend(end)), KeycapEnd(start));
            default:
                return KeycapEnd(start);
        }
    }

    /// <summary>Rules WB5 to WB13b.</summary>
    private int WordEnd(int start, WordBreakClass current, int end)
    {
        var isWord = current != WordBreakClass.ExtendNumLet;
        while (true)
        {
            var next = At(end, out var nextEnd);
            nextEnd = SkipExtend(nextEnd);
            if (!Joins(current, next))
            {
                // A letter or digit after the mark keeps the mark inside the word (WB6, WB7, WB7b, WB7c, WB11, WB12).
                var after = At(nextEnd, out var afterEnd);
                if (JoinsAcross(current, next, after))
                {
                    next = after;
                    nextEnd = SkipExtend(afterEnd);
                }
                else if (current == WordBreakClass.HebrewLetter && next == WordBreakClass.SingleQuote)
                {
                    // WB7a
                    return nextEnd;
                }
                else
                {
                    return isWord ? end : start;
                }
            }

            isWord |= next != WordBreakClass.ExtendNumLet;
            current = next;
            end = nextEnd;
        }
    }

    private static bool Joins(WordBreakClass left, WordBreakClass right) => (left, right) switch
    {
        (WordBreakClass.Katakana or WordBreakClass.ExtendNumLet, WordBreakClass.Katakana) => true,
        (_, WordBreakClass.ExtendNumLet) => true,
        (WordBreakClass.Katakana, _) => false,
        (_, WordBreakClass.ALetter or WordBreakClass.HebrewLetter or WordBreakClass.Numeric) => true,
        _ => false,
    };

    private static bool JoinsAcross(WordBreakClass left, WordBreakClass mark, WordBreakClass right) => (left, mark, right) switch
    {
        (WordBreakClass.HebrewLetter, WordBreakClass.DoubleQuote, WordBreakClass.HebrewLetter) => true,
        (WordBreakClass.ALetter or WordBreakClass.HebrewLetter,
            WordBreakClass.MidLetter or WordBreakClass.MidNumLet or WordBreakClass.SingleQuote,
            WordBreakClass.ALetter or WordBreakClass.HebrewLetter) => true,
        (WordBreakClass.Numeric,
            WordBreakClass.MidNum or WordBreakClass.MidNumLet or WordBreakClass.SingleQuote,
            WordBreakClass.Numeric) => true,
        _ => false,
    };

    /// <summary>A pictograph with its variation selector or skin tone, and others joined to it.</summary>
    private int EmojiEnd(int first, int end)
    {
        end = SkipExtend(end, VariationSelector);
        if (WordBreak.TakesSkinTone(first) && At(end, out var tone) == WordBreakClass.SkinTone)
        {
            end = SkipExtend(tone, VariationSelector);
        }

        while (end > 0 && JoinedEmoji(end) is var next && next > 0)
        {
            end = SkipExtend(next, VariationSelector);
        }

        return end;
    }

    /// <summary>The end of a pictograph that a joiner before or at this place joins to what is before it; 0 if there is none.</summary>
    private int JoinedEmoji(int position)
    {
        if (Text[position - 1] != ZeroWidthJoiner)
        {
            if (position == Text.Length || Text[position] != ZeroWidthJoiner)
            {
                return 0;
            }

            position++;
        }

        return At(position, out var end) == WordBreakClass.Emoji ? end : 0;
    }

    /// <summary>A digit, # or * inside a key: <c>1️⃣</c>.</summary>
    private int KeycapEnd(int start)
    {
        const char enclosingKeycap = '\u20E3';
        return Text[start] is '#' or '*' or (>= '0' and <= '9')
            && start + 2 < Text.Length && Text[start + 1] == VariationSelector && Text[start + 2] == enclosingKeycap
            ? start + 3
            : start;
    }

    /// <summary>Rule WB4: marks and invisible characters belong to what they follow.</summary>
    /// <param name="position">Where they start.</param>
    /// <param name="last">Nothing behind this one is skipped.</param>
    private int SkipExtend(int position, char? last = null)
    {
        while (position < Text.Length)
        {
            var next = At(position, out var end);
            if (next != WordBreakClass.Extend && (next != WordBreakClass.ComplexContext || !WordBreak.IsMark(Text, position)))
            {
                break;
            }

            position = end;
            if (Text[position - 1] == last)
            {
                break;
            }
        }

        return position;
    }

    private WordBreakClass At(int position, out int end)
    {
        if (position >= Text.Length)
        {
            end = position;
            return WordBreakClass.Other;
        }

        var c = Text[position];
        if (!char.IsSurrogate(c))
        {
            end = position + 1;
            return WordBreak.Of(c);
        }

        if (Rune.TryGetRuneAt(Text, position, out var rune))
        {
            end = position + 2;
            return WordBreak.Of(rune.Value);
        }

        end = position + 1;
        return WordBreakClass.Other;
    }
}
