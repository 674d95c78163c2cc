using System.Buffers;
using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Store;

/// <summary>Writes the entries of a catalogue; <see cref="CatalogReader"/> reads them in the same order.</summary>
internal sealed class CatalogWriter
{
    private readonly ArrayBufferWriter<byte> _body = new(1 << 20);

    public CatalogTables Tables { get; } = new();

    public ReadOnlySpan<byte> Body => _body.WrittenSpan;

    public void Write(CodeCatalog catalog)
    {
        WriteAll(catalog.Sections, Write);
        WriteAll(catalog.Specialties, Write);
        WriteAll(catalog.Releases, Write);
        WriteAll(catalog.Codes, code =>
        {
            WriteEntry(code);
            WriteOptional(code.Words, Write);
        });
        WriteAll(catalog.Modifiers, modifier =>
        {
            WriteEntry(modifier);
            WriteOptional(modifier.Words, Write);
        });
    }

    private void Write(Section section)
    {
        Write(section.Id);
        Write((int)section.System);
        Write(section.Name);
        Write(section.First);
        Write(section.Last);
        Write(section.ParentId);
        Write(section.Description);
    }

    private void Write(Specialty specialty)
    {
        Write(specialty.Id);
        Write(specialty.Name);
        Write(specialty.Description);
        Write(specialty.MedicareSpecialtyCode);
        Write(specialty.Provenance);
    }

    private void Write(Release release)
    {
        Write(release.Id);
        Write(release.Name);
        Write(release.EffectiveDate);
        Write(release.Published);
        Write(release.Basis);
        WriteAll(release.Files, file =>
        {
            Write(file.Name);
            Write(file.Kind);
            Write(file.Sha256);
            Write(file.Rows);
            Write(file.HandledProblems);
            Write(file.RejectedRows);
        });
        Write(release.Codes);
        Write(release.Modifiers);
        Write(release.IsStarter ? 1 : 0);
    }

    private void WriteEntry(CatalogEntry entry)
    {
        Write(entry.Value);
        Write((int)entry.System);
        WriteAll(entry.Records, Write);
    }

    private void Write(OfficialRecord record)
    {
        Write(record.ShortDescription);
        Write(record.LongDescription);
        Write(record.PricingIndicators);
        Write(record.MultiplePricingIndicator);
        Write(record.CoverageIssuesManual);
        Write(record.MedicareCarriersManual);
        Write(record.Statute);
        Write(record.LabCertifications);
        Write(record.CrossReferences);
        Write(record.Coverage);
        WriteOptional(record.Asc, asc =>
        {
            Write(asc.Group);
            Write(asc.EffectiveDate);
        });
        WriteOptional(record.Mog, mog =>
        {
            Write(mog.Group);
            Write(mog.PolicyIndicator);
            Write(mog.EffectiveDate);
        });
        WriteOptional(record.ProcessingNote, note =>
        {
            Write(note.Number);
            Write(note.Text);
            WriteOptional(note.Provenance, Write);
        });
        Write(record.Betos);
        Write(record.TypesOfService);
        WriteNullable(record.AnesthesiaBaseUnits);
        Write(record.DateAdded);
        Write(record.ActionEffectiveDate);
        Write(record.TerminationDate);
        Write(record.Action);
        Write(record.Provenance);
    }

    private void Write(CuratedWords words)
    {
        Write(words.Synonyms);
        Write(words.PlainLanguage);
        Write(words.Summary);
        Write(words.ClinicalContext);
        Write(words.Documentation);
        Write(words.ServiceType);
        Write(words.SitesOfService);
        Write(words.Specialties);
        WriteAll(words.Faq, question =>
        {
            Write(question.Question);
            Write(question.Answer);
        });
        Write(words.Provenance);
    }

    private void Write(ModifierWords words)
    {
        Write(words.Synonyms);
        Write(words.PlainLanguage);
        Write(words.WhenToUse);
        Write(words.Notes);
        Write(words.Provenance);
    }

    private void Write(Provenance provenance)
    {
        Write((int)provenance.Origin);
        Write(provenance.Source);
        Write(provenance.Release);
        WriteNullable(provenance.Row);
        Write(provenance.Rule);
    }

    private void Write(CodedValue? value) => Write(value?.Code);

    private void Write(IReadOnlyList<CodedValue> values) => Write(Tables.NumberOf(values.Select(value => value.Code)));

    private void Write(IReadOnlyList<string> texts) => Write(Tables.NumberOf(texts));

    private void Write(string? text) => Write(Tables.NumberOf(text));

    private void Write(DateOnly? date) => WriteNullable(date?.DayNumber);

    private void WriteNullable(int? number) => Write(number is { } value ? value + 1 : 0);

    private void WriteAll<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Write(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private void WriteOptional<T>(T? item, Action<T> write) where T : class
    {
        Write(item is null ? 0 : 1);
        if (item is not null)
        {
            write(item);
        }
    }

    private void Write(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var rest = (uint)number;
        var span = _body.GetSpan(5);
        var length = 0;
        for (; rest > 0x7F; rest >>= 7)
        {
            span[length++] = (byte)(rest | 0x80);
        }

        span[length++] = (byte)rest;
        _body.Advance(length);
    }
}
