namespace CodeGraph.Catalog.Model;

/// <summary>How a <see cref="CodeFilter"/> compares text.</summary>
public enum TextComparison
{
    /// <summary>The same, or both absent.</summary>
    Equal,

    /// <summary>Not the same.</summary>
    NotEqual,

    /// <summary>One of several.</summary>
    In,

    /// <summary>None of several.</summary>
    NotIn,

    /// <summary>Has the operand in it.</summary>
    Contains,

    /// <summary>Has the operand nowhere in it, or is absent.</summary>
    NotContains,

    /// <summary>Begins with the operand.</summary>
    StartsWith,

    /// <summary>Does not begin with the operand, or is absent.</summary>
    NotStartsWith,

    /// <summary>Ends with the operand.</summary>
    EndsWith,

    /// <summary>Does not end with the operand, or is absent.</summary>
    NotEndsWith,
}

/// <summary>How a <see cref="CodeFilter"/> compares dates.</summary>
public enum DateComparison
{
    /// <summary>The same day, or both absent.</summary>
    Equal,

    /// <summary>Not the same day.</summary>
    NotEqual,

    /// <summary>One of several days.</summary>
    In,

    /// <summary>None of several days.</summary>
    NotIn,

    /// <summary>Later.</summary>
    GreaterThan,

    /// <summary>Later or the same day.</summary>
    GreaterThanOrEqual,

    /// <summary>Earlier.</summary>
    LessThan,

    /// <summary>Earlier or the same day.</summary>
    LessThanOrEqual,
}

/// <summary>Which of an entry's values of a field must fit a comparison.</summary>
public enum Quantifier
{
    /// <summary>At least one.</summary>
    Some,

    /// <summary>Every one; an entry without a value fits.</summary>
    All,

    /// <summary>Not one; an entry without a value fits.</summary>
    None,
}
