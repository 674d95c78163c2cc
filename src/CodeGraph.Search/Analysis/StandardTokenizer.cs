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

    private const int ZeroWidthJoiner = 0x200D;
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
            case WordBreakClass.Emoji:
                return EmojiEnd(end);
            case WordBreakClass.RegionalIndicator:
                return At(end, out var second) == WordBreakClass.RegionalIndicator ? second : start;
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
    private int EmojiEnd(int end)
    {
        end = SkipExtend(end);
        while (end > 0 && Text[end - 1] == ZeroWidthJoiner && At(end, out var next) == WordBreakClass.Emoji)
        {
            end = SkipExtend(next);
        }

        return end;
    }

    /// <summary>A digit, # or * inside a key: <c>1️⃣</c>.</summary>
    private int KeycapEnd(int start)
    {
        const char variationSelector = '\uFE0F';
        const char enclosingKeycap = '\u20E3';
        return Text[start] is '#' or '*' or (>= '0' and <= '9')
            && start + 2 < Text.Length && Text[start + 1] == variationSelector && Text[start + 2] == enclosingKeycap
            ? start + 3
            : start;
    }

    /// <summary>Rule WB4: marks and invisible characters belong to what they follow.</summary>
    private int SkipExtend(int position)
    {
        while (position < Text.Length && At(position, out var end) == WordBreakClass.Extend)
        {
            position = end;
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
