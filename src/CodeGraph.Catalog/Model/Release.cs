using System.Globalization;

namespace CodeGraph.Catalog.Model;

/// <summary>One published state of the code set, or of another data set, that is loaded here.</summary>
public sealed record Release
{
    /// <summary>What was released.</summary>
    public DataSet DataSet { get; init; }

    /// <summary>
    /// For HCPCS Level II the month it takes effect, <c>yyyy-MM</c>; other data sets put their name in front (<c>pfs-2025-10</c>). Ids of
    /// a data set sort by time. The starter catalogue's is <c>starter</c>.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The name shown to people, e.g. "HCPCS Level II, January 2026".</summary>
    public required string Name { get; init; }

    /// <summary>The first day it applies to.</summary>
    public required DateOnly EffectiveDate { get; init; }

    /// <summary>The day it was published; null when the files do not tell.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>How <see cref="Id"/> and <see cref="Published"/> were found, in words.</summary>
    public required string Basis { get; init; }

    /// <summary>The files it was read from.</summary>
    public IReadOnlyList<ReleaseFile> Files { get; init; } = [];

    /// <summary>How many codes the release has.</summary>
    public int Codes { get; init; }

    /// <summary>How many modifiers the release has.</summary>
    public int Modifiers { get; init; }

    /// <summary>
    /// Whether it is the starter catalogue, which knows only some of the codes: its records count only as long as no
    /// complete release has the code.
    /// </summary>
    public bool IsStarter { get; init; }

    /// <summary>The id of a release that takes effect on a date.</summary>
    public static string IdOf(DateOnly date) => date.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}

/// <summary>A file a release was read from, so that anyone can check that they hold the same one.</summary>
/// <param name="Name">The file's name; inside an archive, <c>archive.zip/member.txt</c>.</param>
/// <param name="Kind">What it is, in words, e.g. "HCPCS alpha-numeric file (fixed width)".</param>
/// <param name="Sha256">The SHA-256 of its bytes in lower-case hexadecimal; null for parts of the starter catalogue.</param>
/// <param name="Rows">The records read.</param>
/// <param name="HandledProblems">Irregularities that lost nothing.</param>
/// <param name="RejectedRows">Rows that could not be used.</param>
public sealed record ReleaseFile(string Name, string Kind, string? Sha256, int Rows, int HandledProblems, int RejectedRows);
