using CodeGraph.Catalog.Model;

namespace CodeGraph.Catalog.Store;

/// <summary>Writes the entries of a catalogue; <see cref="CatalogReader"/> reads them in the same order.</summary>
internal sealed class CatalogWriter : CatalogFileWriter
{
    public void Write(CodeCatalog catalog)
    {
        WriteAll(catalog.Sections, Write);
        WriteAll(catalog.Specialties, Write);
        WriteAll(catalog.Releases, Write);
        WriteAll(catalog.Codes, code =>
        {
            WriteEntry(code);
            WriteOptional(code.Words, Write);
            Write(CatalogBuilder.MaskOf(code.NamedIn));
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
        Write((int)release.DataSet);
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
}
