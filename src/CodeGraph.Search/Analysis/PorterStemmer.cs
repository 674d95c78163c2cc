namespace CodeGraph.Search.Analysis;

/// <summary>
/// M. F. Porter, "An algorithm for suffix stripping" (1980), with the three departures of his own later programs that
/// Lucene keeps: <c>bli → ble</c>, <c>logi → log</c>, and no change to words of one or two letters.
/// </summary>
internal sealed class PorterStemmer
{
    private static readonly (string Suffix, string Replacement)[] Step2Suffixes =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"),
        ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"),
        ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"),
        ("iviti", "ive"), ("biliti", "ble"), ("logi", "log"),
    ];

    private static readonly (string Suffix, string Replacement)[] Step3Suffixes =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ];

    private static readonly string[] Step4Suffixes =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ion", "ism", "ate", "iti", "ous", "ive", "ize",
        "al", "er", "ic", "ou",
    ];

    private char[] _word = new char[64];
    private int _length;

    /// <summary>Replaces the token's text by its stem.</summary>
    public void Stem(Token token)
    {
        // Steps add at most one letter to what they have cut before.
        if (_word.Length < token.Length + 1)
        {
            _word = new char[token.Length * 2];
        }

        token.Term.CopyTo(_word);
        _length = token.Length;
        Step1A();
        Step1B();
        Step1C();
        ReplaceFirst(Step2Suffixes);
        ReplaceFirst(Step3Suffixes);
        Step4();
        Step5();
        token.SetTerm(_word.AsSpan(0, _length));
    }

    /// <summary>Plurals.</summary>
    private void Step1A()
    {
        if (EndsWith("sses") || EndsWith("ies"))
        {
            _length -= 2;
        }
        else if (EndsWith("s") && !EndsWith("ss"))
        {
            _length--;
        }
    }

    /// <summary>-eed, -ed, -ing.</summary>
    private void Step1B()
    {
        if (EndsWith("eed"))
        {
            if (Measure(_length - 3) > 0)
            {
                _length--;
            }

            return;
        }

        var suffix = EndsWith("ed") ? 2 : EndsWith("ing") ? 3 : 0;
        if (suffix == 0 || !HasVowel(_length - suffix))
        {
            return;
        }

        _length -= suffix;
        if (EndsWith("at") || EndsWith("bl") || EndsWith("iz"))
        {
            _word[_length++] = 'e';
        }
        else if (EndsInDoubleConsonant(_length))
        {
            if (_word[_length - 1] is not ('l' or 's' or 'z'))
            {
                _length--;
            }
        }
        else if (Measure(_length) == 1 && EndsInShortSyllable(_length))
        {
            _word[_length++] = 'e';
        }
    }

    /// <summary>y to i after a vowel somewhere.</summary>
    private void Step1C()
    {
        if (EndsWith("y") && HasVowel(_length - 1))
        {
            _word[_length - 1] = 'i';
        }
    }

    private void ReplaceFirst((string Suffix, string Replacement)[] suffixes)
    {
        foreach (var (suffix, replacement) in suffixes)
        {
            if (EndsWith(suffix))
            {
                if (Measure(_length - suffix.Length) > 0)
                {
                    _length -= suffix.Length;
                    replacement.CopyTo(_word.AsSpan(_length));
                    _length += replacement.Length;
                }

                return;
            }
        }
    }

    private void Step4()
    {
        foreach (var suffix in Step4Suffixes)
        {
            if (EndsWith(suffix))
            {
                var stem = _length - suffix.Length;
                if (suffix == "ion" && (stem == 0 || _word[stem - 1] is not ('s' or 't')))
                {
                    continue;
                }

                if (Measure(stem) > 1)
                {
                    _length = stem;
                }

                return;
            }
        }
    }

    /// <summary>A last e, and ll.</summary>
    private void Step5()
    {
        if (EndsWith("e"))
        {
            var measure = Measure(_length - 1);
            if (measure > 1 || (measure == 1 && !EndsInShortSyllable(_length - 1)))
            {
                _length--;
            }
        }

        if (EndsWith("ll") && Measure(_length) > 1)
        {
            _length--;
        }
    }

    private bool EndsWith(string suffix) => _word.AsSpan(0, _length).EndsWith(suffix);

    private bool IsConsonant(int index) => _word[index] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => index == 0 || !IsConsonant(index - 1),
        _ => true,
    };

    /// <summary>How often a vowel is followed by a consonant in the first <paramref name="length"/> letters: Porter's m.</summary>
    private int Measure(int length)
    {
        var measure = 0;
        var afterVowel = false;
        for (var i = 0; i < length; i++)
        {
            var consonant = IsConsonant(i);
            measure += consonant && afterVowel ? 1 : 0;
            afterVowel = !consonant;
        }

        return measure;
    }

    private bool HasVowel(int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (!IsConsonant(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsInDoubleConsonant(int length) =>
        length >= 2 && _word[length - 1] == _word[length - 2] && IsConsonant(length - 1);

    /// <summary>Consonant, vowel, consonant other than w, x, y: the short syllable that takes an e back (hop → hope).</summary>
    private bool EndsInShortSyllable(int length) =>
        length >= 3 && IsConsonant(length - 1) && !IsConsonant(length - 2) && IsConsonant(length - 3)
        && _word[length - 1] is not ('w' or 'x' or 'y');
}
