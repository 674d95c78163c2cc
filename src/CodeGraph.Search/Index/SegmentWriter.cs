using System.IO;
using Directory = CodeGraph.Search.Store.Directory;

namespace CodeGraph.Search.Index;

/// <summary>What a new segment is made of, whether from buffered documents or from merged segments.</summary>
/// <param name="MaxDoc">How many documents there are.</param>
/// <param name="Fields">The fields in the order of their numbers.</param>
/// <param name="Stored">The stored values of each document.</param>
internal sealed record SegmentContent(int MaxDoc, IReadOnlyList<SegmentField> Fields, IEnumerable<IReadOnlyList<StoredValue>> Stored);

/// <summary>One field of a new segment.</summary>
/// <param name="Info">How the field is kept.</param>
/// <param name="Terms">Its terms in the order of their bytes; each may be overwritten when the next is asked for.</param>
/// <param name="Norms">The length byte of each document; null if none are kept.</param>
/// <param name="DocValues">Its values by document, if any are kept.</param>
internal sealed record SegmentField(
    FieldInfo Info, IEnumerable<KeyValuePair<byte[], TermPostings>> Terms, byte[]? Norms, DocValuesWriter? DocValues);

/// <summary>Writes all files of a new segment. If one of them fails, none is left.</summary>
internal sealed class SegmentWriter(Directory directory, string name)
{
    private readonly List<FileEntry> _files = [];
    private readonly List<string> _created = [];

    public SegmentInfo Write(SegmentContent content)
    {
        try
        {
            WriteFile(FieldInfos.Extension, output => FieldInfos.Write(output, [.. content.Fields.Select(field => field.Info)]));
            WriteTerms(content);
            WriteFile(FieldLengths.Extension, output => FieldLengths.Write(
                output,
                content.MaxDoc,
                [.. content.Fields.Where(field => field.Norms is not null).Select(field => (field.Info.Number, field.Norms!))]));
            WriteFile(DocValuesWriter.Extension, output => WriteDocValues(output, content));
            WriteFile(StoredFields.Extension, output => StoredFields.Write(
                output, content.Stored, content.Fields.ToDictionary(field => field.Info.Name, field => field.Info.Number)));
            return new SegmentInfo(name, content.MaxDoc, 0, _files, null);
        }
        catch
        {
            DeleteCreated();
            throw;
        }
    }

    private void WriteTerms(SegmentContent content)
    {
        using var terms = Create(TermDictionaryWriter.Extension);
        using var docs = Create(PostingsWriter.DocExtension);
        using var positions = Create(PostingsWriter.PosExtension);
        var writer = new TermDictionaryWriter(terms, new PostingsWriter(docs, positions));
        foreach (var field in content.Fields.Where(field => field.Info.IndexOptions != IndexOptions.None))
        {
            writer.StartField(field.Info, content.MaxDoc, field.Norms);
            foreach (var (term, postings) in field.Terms)
            {
                writer.Add(term, postings);
            }

            writer.FinishField();
        }

        writer.Finish();
        _files.Add(FileEntry.Of(terms));
        _files.Add(FileEntry.Of(docs));
        _files.Add(FileEntry.Of(positions));
    }

    private static void WriteDocValues(Store.IndexOutput output, SegmentContent content)
    {
        IndexFile.WriteHeader(output, DocValuesWriter.Kind);
        var starts = new List<(int Field, int Start)>();
        foreach (var field in content.Fields)
        {
            if (field.DocValues is not null)
            {
                starts.Add((field.Info.Number, checked((int)output.FilePointer)));
                field.DocValues.Write(output, content.MaxDoc);
            }
        }

        var table = checked((int)output.FilePointer);
        output.WriteVInt32(starts.Count);
        foreach (var (field, start) in starts)
        {
            output.WriteVInt32(field);
            output.WriteVInt32(start);
        }

        output.WriteInt32(table);
    }

    private void WriteFile(string extension, Action<Store.IndexOutput> write)
    {
        using var output = Create(extension);
        write(output);
        _files.Add(FileEntry.Of(output));
    }

    private Store.IndexOutput Create(string extension)
    {
        _created.Add(name + extension);
        return directory.CreateOutput(name + extension);
    }

    private void DeleteCreated()
    {
        foreach (var file in _created)
        {
            try
            {
                directory.DeleteFile(file);
            }
            catch (IOException)
            {
                // The cause is already on its way up; what cannot be deleted now is deleted by the next writer.
            }
        }
    }
}
