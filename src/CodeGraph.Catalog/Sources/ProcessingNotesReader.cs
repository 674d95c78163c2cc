using System.Globalization;
using System.Text;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Sources;

/// <summary>The processing notes of one file by number.</summary>
internal sealed record ProcessingNotes(IReadOnlyDictionary<string, ProcessingNote> ByNumber)
{
    /// <summary>Numbers are only ever appended, so the highest tells which of two files is newer.</summary>
    public int Highest => ByNumber.Count == 0 ? 0 : ByNumber.Keys.Max(number => int.Parse(number, CultureInfo.InvariantCulture));
}

/// <summary>
/// Reads <c>proc_notes</c>: free text in which a note starts at <c>NNNN--</c> after blanks and runs until the next one;
/// a line may end in a star and blanks or tabs.
/// </summary>
internal static class ProcessingNotesReader
{
    private const int NumberLength = 4;

    public static ProcessingNotes Read(SourceFile source, ProblemLog problems, CancellationToken cancellation)
    {
        var notes = new Dictionary<string, ProcessingNote>(StringComparer.Ordinal);
        using var lines = new LineReader(source.Open());
        var text = new StringBuilder();
        string? number = null;
        var start = 0;
        while (lines.TryRead(out var bytes))
        {
            cancellation.ThrowIfCancellationRequested();
            var line = SourceText.Decode(bytes);
            if (NumberOf(line) is { } next)
            {
                Finish();
                number = next;
                start = lines.Number;
                line = line.TrimStart()[(NumberLength + 2)..];
            }

            var words = line.TrimEnd().TrimEnd('*').Trim();
            if (number is not null && words.Length > 0)
            {
                text.Append(text.Length > 0 ? " " : "").Append(words);
            }
        }

        Finish();
        if (notes.Count == 0)
        {
            problems.Fail("no note was found; notes start with a four-digit number and two hyphens");
        }

        return new ProcessingNotes(notes);

        void Finish()
        {
            if (number is not null)
            {
                var note = new ProcessingNote(number, text.ToString(), new Provenance(Origin.Official, source.Name, Row: start));
                if (!notes.TryAdd(number, note))
                {
                    problems.Reject(start, null, $"note {number} was given on line {notes[number].Provenance!.Row} already; the first is kept");
                }
            }

            text.Clear();
        }
    }

    /// <summary>The number of the note that starts on a line; null when none does.</summary>
    public static string? NumberOf(string line)
    {
        var text = line.AsSpan().TrimStart();
        return text.Length < line.Length && text.Length > NumberLength + 1 && text[NumberLength..].StartsWith("--")
            && !text[..NumberLength].ContainsAnyExceptInRange('0', '9')
            ? text[..NumberLength].ToString()
            : null;
    }
}
