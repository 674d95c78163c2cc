using System.IO;
using Directory = CodeGraph.Search.Store.Directory;

namespace CodeGraph.Search.Index;

/// <summary>Reads everything back: every file of every commit against its checksum, and the contents against each other.</summary>
public static class CheckIndex
{
    /// <summary>Checks all commits of an index. Nothing is changed.</summary>
    /// <exception cref="IndexNotFoundException">There is no commit.</exception>
    public static CheckIndexReport Check(Directory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var problems = new List<IndexProblem>();
        var files = new HashSet<string>(StringComparer.Ordinal);
        var newestKnown = CheckPointer(directory, problems, files);
        var generations = SegmentInfos.ListGenerations(directory);
        if (generations.Count == 0)
        {
            throw new IndexNotFoundException("There is no index: the directory holds no commit (segments_N).");
        }

        if (newestKnown > generations[0])
        {
            problems.Add(CommitPointer.Missing(newestKnown));
        }

        var documents = 0;
        foreach (var generation in generations)
        {
            try
            {
                var commit = SegmentInfos.Read(directory, generation);
                files.Add(SegmentInfos.FileName(generation));
                var healthy = true;
                foreach (var file in commit.Files)
                {
                    files.Add(file.Name);
                    healthy &= Try(file.Name, problems, () => IndexFile.Open(directory, file));
                }

                if (healthy)
                {
                    var live = commit.Segments.Sum(segment => CheckSegment(directory, segment, problems));
                    documents = generation == generations[0] ? live : documents;
                }
            }
            catch (IOException exception)
            {
                problems.Add(ProblemOf(SegmentInfos.FileName(generation), exception));
            }
        }

        return new CheckIndexReport(generations[0], documents, files.Count, [.. problems.Distinct()]);
    }

    private static long CheckPointer(Directory directory, List<IndexProblem> problems, HashSet<string> files)
    {
        long newest = 0;
        if (directory.FileExists(CommitPointer.FileName))
        {
            files.Add(CommitPointer.FileName);
            Try(CommitPointer.FileName, problems, () => newest = CommitPointer.Read(directory));
        }

        return newest;
    }

    private static int CheckSegment(Directory directory, SegmentInfo segment, List<IndexProblem> problems)
    {
        var live = 0;
        Try(segment.Name, problems, () =>
        {
            var core = SegmentCore.Open(directory, segment);
            var deletions = segment.LiveDocs is null ? null : LiveDocs.Read(IndexFile.Open(directory, segment.LiveDocs));
            live = deletions?.Cardinality() ?? segment.MaxDoc;
            if (segment.MaxDoc - live != segment.DeletedCount)
            {
                throw new CorruptIndexException(
                    segment.LiveDocs?.Name ?? segment.Name, $"{segment.MaxDoc - live} documents are deleted, the commit says {segment.DeletedCount}");
            }

            foreach (var terms in core.Terms.Values)
            {
                CheckTerms(terms, segment.MaxDoc);
            }

            for (var doc = 0; doc < segment.MaxDoc; doc++)
            {
                _ = core.Stored[doc];
            }
        });
        return live;
    }

    private static void CheckTerms(Terms terms, int maxDoc)
    {
        var file = terms.Files.Terms.Name;
        var cursor = terms.Iterator();
        byte[] previous = [];
        var count = 0;
        long sumDocFreq = 0;
        long sumTotalTermFreq = 0;
        while (cursor.Next())
        {
            Require(count == 0 || cursor.Term.SequenceCompareTo(previous) > 0, file, $"term {count} of '{terms.Field.Name}' is out of order");
            previous = cursor.Term.ToArray();
            count++;
            sumDocFreq += cursor.DocFreq;
            sumTotalTermFreq += cursor.TotalTermFreq;
            CheckPostings(cursor, terms, maxDoc);
        }

        Require(count == terms.Count, file, $"'{terms.Field.Name}' has {count} terms, its entry says {terms.Count}");
        Require(sumDocFreq == terms.SumDocFreq && sumTotalTermFreq == terms.SumTotalTermFreq, file, $"the sums of '{terms.Field.Name}' are wrong");
    }

    private static void CheckPostings(TermsEnum cursor, Terms terms, int maxDoc)
    {
        var file = terms.Files.Docs.Name;
        var postings = cursor.Postings();
        var docs = 0;
        long occurrences = 0;
        var previous = -1;
        while (postings.NextDoc() is var doc && doc != DocIdSetIterator.NoMoreDocs)
        {
            Require(doc > previous && doc < maxDoc, file, $"the documents of '{cursor.Text}' are out of order or range");
            previous = doc;
            docs++;
            occurrences += postings.Freq;
            var position = -1;
            for (var i = 0; terms.HasPositions && i < postings.Freq; i++)
            {
                var next = postings.NextPosition();
                Require(next >= position, terms.Files.Positions.Name, $"the positions of '{cursor.Text}' are out of order");
                position = next;
            }
        }

        Require(docs == cursor.DocFreq && occurrences == cursor.TotalTermFreq, file, $"'{cursor.Text}' has {docs} documents, its entry says {cursor.DocFreq}");
    }

    private static void Require(bool condition, string file, string problem)
    {
        if (!condition)
        {
            throw new CorruptIndexException(file, problem);
        }
    }

    private static bool Try(string file, List<IndexProblem> problems, Action check)
    {
        try
        {
            check();
            return true;
        }
        catch (Exception exception) when (exception is IOException or IndexOutOfRangeException or ArgumentException or OverflowException)
        {
            problems.Add(ProblemOf(file, exception));
            return false;
        }
    }

    private static IndexProblem ProblemOf(string file, Exception exception) => exception is CorruptIndexException corrupt
        ? new IndexProblem(corrupt.File, corrupt.Problem)
        : new IndexProblem(file, exception.Message);
}

/// <summary>What <see cref="CheckIndex"/> found.</summary>
/// <param name="Generation">The newest commit.</param>
/// <param name="Documents">How many documents it has, not counting deleted ones.</param>
/// <param name="Files">How many files were read.</param>
/// <param name="Problems">What is wrong, each with its file; empty if nothing is.</param>
public sealed record CheckIndexReport(long Generation, int Documents, int Files, IReadOnlyList<IndexProblem> Problems)
{
    /// <summary>Whether everything is as it was written.</summary>
    public bool IsClean => Problems.Count == 0;
}
