using System.Numerics;

namespace CodeGraph.Search.Index;

/// <summary>A set of document numbers below a fixed limit, one bit each. Not thread-safe while it is changed.</summary>
public sealed class FixedBitSet
{
    private readonly ulong[] _words;

    /// <summary>An empty set of numbers 0 … <paramref name="length"/> - 1.</summary>
    public FixedBitSet(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        Length = length;
        _words = new ulong[(length + 63) >> 6];
    }

    /// <summary>The limit that all numbers are below.</summary>
    public int Length { get; }

    /// <summary>The 64-bit words, lowest numbers first.</summary>
    public Span<ulong> Words => _words;

    /// <summary>Whether the number is in the set.</summary>
    public bool this[int index] => (_words[index >> 6] & (1UL << index)) != 0;

    /// <summary>Adds a number.</summary>
    public void Set(int index) => _words[index >> 6] |= 1UL << index;

    /// <summary>Removes a number.</summary>
    public void Clear(int index) => _words[index >> 6] &= ~(1UL << index);

    /// <summary>Adds all numbers.</summary>
    public void SetAll()
    {
        Array.Fill(_words, ulong.MaxValue);
        ClearBeyondLength();
    }

    /// <summary>Keeps only what is in both sets.</summary>
    /// <exception cref="ArgumentException">The sets have different lengths.</exception>
    public void And(FixedBitSet other)
    {
        RequireSameLength(other);
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] &= other._words[i];
        }
    }

    /// <summary>Adds what is in the other set.</summary>
    /// <exception cref="ArgumentException">The sets have different lengths.</exception>
    public void Or(FixedBitSet other)
    {
        RequireSameLength(other);
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] |= other._words[i];
        }
    }

    /// <summary>Removes what is in the other set.</summary>
    /// <exception cref="ArgumentException">The sets have different lengths.</exception>
    public void AndNot(FixedBitSet other)
    {
        RequireSameLength(other);
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] &= ~other._words[i];
        }
    }

    /// <summary>Turns the set into its complement.</summary>
    public void Flip()
    {
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] = ~_words[i];
        }

        ClearBeyondLength();
    }

    /// <summary>How many numbers are in the set.</summary>
    public int Cardinality()
    {
        var count = 0;
        foreach (var word in _words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>How many numbers are in both sets, without building that set.</summary>
    public int IntersectionCount(FixedBitSet other)
    {
        RequireSameLength(other);
        var count = 0;
        for (var i = 0; i < _words.Length; i++)
        {
            count += BitOperations.PopCount(_words[i] & other._words[i]);
        }

        return count;
    }

    /// <summary>The smallest number in the set that is at least <paramref name="index"/>, or <see cref="DocIdSetIterator.NoMoreDocs"/>.</summary>
    public int NextSetBit(int index)
    {
        if (index >= Length)
        {
            return DocIdSetIterator.NoMoreDocs;
        }

        var i = index >> 6;
        var word = _words[i] >> index;
        if (word != 0)
        {
            return index + BitOperations.TrailingZeroCount(word);
        }

        while (++i < _words.Length)
        {
            if (_words[i] != 0)
            {
                return (i << 6) + BitOperations.TrailingZeroCount(_words[i]);
            }
        }

        return DocIdSetIterator.NoMoreDocs;
    }

    /// <summary>A copy that can be changed independently.</summary>
    public FixedBitSet Clone()
    {
        var copy = new FixedBitSet(Length);
        _words.CopyTo(copy._words, 0);
        return copy;
    }

    private void ClearBeyondLength()
    {
        if ((Length & 63) != 0)
        {
            _words[^1] &= (1UL << Length) - 1;
        }
    }

    private void RequireSameLength(FixedBitSet other)
    {
        if (other.Length != Length)
        {
            throw new ArgumentException($"The sets have different lengths: {Length} and {other.Length}.", nameof(other));
        }
    }
}
