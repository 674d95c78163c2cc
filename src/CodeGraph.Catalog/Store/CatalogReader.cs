using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;
using CodeGraph.Search.Store;

namespace CodeGraph.Catalog.Store;

/// <summary>Reads what <see cref="CatalogWriter"/> wrote, in the same order, sharing equal lists and values.</summary>
internal sealed class CatalogReader(CatalogFileReader.FileTables tables) : CatalogFileReader(tables)
{
    public CodeCatalog Read(ref ByteReader bytes, CatalogDataSets dataSets)
    {
        var builder = new CatalogBuilder { DataSets = dataSets };
        for (var left = bytes.ReadVInt32(); left > 0; left--)
        {
            builder.AddSection(Section(ref bytes));
        }

        for (var left = bytes.ReadVInt32(); left > 0; left--)
        {
            builder.AddSpecialty(Specialty(ref bytes));
        }

        for (var left = bytes.ReadVInt32(); left > 0; left--)
        {
            builder.AddRelease(Release(ref bytes));
        }

        for (var left = bytes.ReadVInt32(); left > 0; left--)
        {
            var (value, system, records) = Entry(ref bytes);
            var words = bytes.ReadVInt32() == 0 ? null : CodeWords(ref bytes);
            builder.AddCode(value, system, records, words, bytes.ReadVInt32());
        }

        for (var left = bytes.ReadVInt32(); left > 0; left--)
        {
            var (value, system, records) = Entry(ref bytes);
            builder.AddModifier(value, system, records, bytes.ReadVInt32() == 0 ? null : ModifierWords(ref bytes));
        }

        return builder.Build();
    }

    private Section Section(ref ByteReader bytes) => new(
        Text(ref bytes), (CodeSystem)bytes.ReadVInt32(), Text(ref bytes), Text(ref bytes), Text(ref bytes), OptionalText(ref bytes), OptionalText(ref bytes));

    private Specialty Specialty(ref ByteReader bytes) => new()
    {
        Id = Text(ref bytes),
        Name = Text(ref bytes),
        Description = OptionalText(ref bytes),
        MedicareSpecialtyCode = OptionalText(ref bytes),
        Provenance = Provenance(ref bytes),
    };

    private Release Release(ref ByteReader bytes) => new()
    {
        DataSet = (DataSet)bytes.ReadVInt32(),
        Id = Text(ref bytes),
        Name = Text(ref bytes),
        EffectiveDate = Date(ref bytes)!.Value,
        Published = Date(ref bytes),
        Basis = Text(ref bytes),
        Files = Files(ref bytes),
        Codes = bytes.ReadVInt32(),
        Modifiers = bytes.ReadVInt32(),
        IsStarter = bytes.ReadVInt32() == 1,
    };

    private ReleaseFile[] Files(ref ByteReader bytes)
    {
        var files = new ReleaseFile[Count(ref bytes)];
        for (var i = 0; i < files.Length; i++)
        {
            files[i] = new ReleaseFile(
                Text(ref bytes), Text(ref bytes), OptionalText(ref bytes), bytes.ReadVInt32(), bytes.ReadVInt32(), bytes.ReadVInt32());
        }

        return files;
    }

    private (string Value, CodeSystem System, List<OfficialRecord> Records) Entry(ref ByteReader bytes)
    {
        var value = Text(ref bytes);
        var system = (CodeSystem)bytes.ReadVInt32();
        var count = bytes.ReadVInt32();
        var records = new List<OfficialRecord>(Math.Min(count, 16));
        for (; count > 0; count--)
        {
            records.Add(Record(ref bytes));
        }

        return (value, system, records);
    }

    private OfficialRecord Record(ref ByteReader bytes) => new()
    {
        ShortDescription = Text(ref bytes),
        LongDescription = Text(ref bytes),
        PricingIndicators = Values(ref bytes, OfficialCodeLists.PricingIndicators),
        MultiplePricingIndicator = Value(ref bytes, OfficialCodeLists.MultiplePricingIndicators),
        CoverageIssuesManual = Texts(ref bytes),
        MedicareCarriersManual = Texts(ref bytes),
        Statute = OptionalText(ref bytes),
        LabCertifications = Values(ref bytes, OfficialCodeLists.LabCertifications),
        CrossReferences = Texts(ref bytes),
        Coverage = Value(ref bytes, OfficialCodeLists.Coverages),
        Asc = bytes.ReadVInt32() == 0 ? null : new AscAssignment(Value(ref bytes, OfficialCodeLists.AscGroups)!, Date(ref bytes)),
        Mog = bytes.ReadVInt32() == 0 ? null : new MogAssignment(
            Value(ref bytes, OfficialCodeLists.MogGroups), Value(ref bytes, OfficialCodeLists.MogPolicyIndicators), Date(ref bytes)),
        ProcessingNote = bytes.ReadVInt32() == 0 ? null : new ProcessingNote(
            Text(ref bytes), OptionalText(ref bytes), bytes.ReadVInt32() == 0 ? null : Provenance(ref bytes)),
        Betos = Value(ref bytes, OfficialCodeLists.Betos),
        TypesOfService = Values(ref bytes, OfficialCodeLists.TypesOfService),
        AnesthesiaBaseUnits = OptionalNumber(ref bytes),
        DateAdded = Date(ref bytes),
        ActionEffectiveDate = Date(ref bytes),
        TerminationDate = Date(ref bytes),
        Action = Value(ref bytes, OfficialCodeLists.Actions),
        Provenance = Provenance(ref bytes),
    };

    private CuratedWords CodeWords(ref ByteReader bytes) => new()
    {
        Synonyms = Texts(ref bytes),
        PlainLanguage = Texts(ref bytes),
        Summary = OptionalText(ref bytes),
        ClinicalContext = OptionalText(ref bytes),
        Documentation = OptionalText(ref bytes),
        ServiceType = OptionalText(ref bytes),
        SitesOfService = Texts(ref bytes),
        Specialties = Texts(ref bytes),
        Faq = Faq(ref bytes),
        Provenance = Provenance(ref bytes),
    };

    private FrequentQuestion[] Faq(ref ByteReader bytes)
    {
        var faq = new FrequentQuestion[Count(ref bytes)];
        for (var i = 0; i < faq.Length; i++)
        {
            faq[i] = new FrequentQuestion(Text(ref bytes), Text(ref bytes));
        }

        return faq;
    }

    private ModifierWords ModifierWords(ref ByteReader bytes) => new()
    {
        Synonyms = Texts(ref bytes),
        PlainLanguage = Texts(ref bytes),
        WhenToUse = OptionalText(ref bytes),
        Notes = OptionalText(ref bytes),
        Provenance = Provenance(ref bytes),
    };
}
