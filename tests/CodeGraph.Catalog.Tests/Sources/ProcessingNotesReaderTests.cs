using System.Text;
using CodeGraph.Catalog.Sources;
using CodeGraph.Testing;

namespace CodeGraph.Catalog.Tests.Sources;

public class ProcessingNotesReaderTests
{
    [Fact]
    public void A_note_runs_until_the_next_one_and_loses_the_stars_at_its_line_ends()
    {
        var log = new ProblemLog("notes");
        var notes = Read("   PROCESSING NOTES\r\n ____\r\n\r\n     0001--FIRST LINE,     *\r\n      SECOND.  *  \t\r\n     *\r\n     0002--OTHER.  *\r\n", log);

        Assert.Equal("FIRST LINE, SECOND.", notes.ByNumber["0001"].Text);
        Assert.Equal("OTHER.", notes.ByNumber["0002"].Text);
        Assert.Equal(4, notes.ByNumber["0001"].Provenance!.Row);
        Assert.Empty(log.Problems);
    }

    [Fact]
    public void A_note_given_twice_is_rejected()
    {
        var log = new ProblemLog("notes");
        var notes = Read(" 0001--ONE\n 0001--TWO\n", log);

        Assert.Equal("ONE", notes.ByNumber["0001"].Text);
        Assert.Equal("notes:2: note 0001 was given on line 1 already; the first is kept", Assert.Single(log.Problems).ToString());
    }

    [OfficialFileFact(Official.Notes2026)]
    public void The_2026_file_has_234_notes_of_which_10_are_deleted()
    {
        var notes = ProcessingNotesReader.Read(SourceFile.FromPath(OfficialFiles.Path(Official.Notes2026), true), new ProblemLog("notes"), default);

        Assert.Equal(234, notes.ByNumber.Count);
        Assert.Equal(10, notes.ByNumber.Values.Count(note => note.Text!.Contains("THIS PROCESSING NOTE DELETED", StringComparison.Ordinal)));
        Assert.Equal(234, notes.Highest);
    }

    private static ProcessingNotes Read(string text, ProblemLog log) =>
        ProcessingNotesReader.Read(SourceFile.FromBytes("notes", Encoding.ASCII.GetBytes(text), true), log, default);
}
