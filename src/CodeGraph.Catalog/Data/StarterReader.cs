using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CodeGraph.Catalog.Data;

/// <summary>Reads the YAML files of the starter catalogue; the formats are described in <c>Data/README.md</c>.</summary>
internal sealed class StarterReader
{
    private readonly CatalogBuilder _builder = new();
    private readonly List<string> _faults = [];
    private readonly HashSet<string> _specialties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private int _codes;
    private int _modifiers;

    /// <summary>Reads a file; its name says what it holds.</summary>
    public void Read(string name, string text)
    {
        Action<YamlEntry, string> read = name switch
        {
            "specialties.yaml" => ReadSpecialty,
            "sections.yaml" => ReadSection,
            _ when name.StartsWith("starter/", StringComparison.Ordinal) => ReadCode,
            _ when name.StartsWith("modifiers/", StringComparison.Ordinal) => ReadModifier,
            _ => (_, _) => { }
            ,
        };

        foreach (var entry in Entries(name, text))
        {
            read(entry, name);
            entry.End();
        }
    }

    /// <exception cref="InvalidDataException">There were faults; the message lists them all.</exception>
    public CodeCatalog Build()
    {
        if (_faults.Count > 0)
        {
            throw new InvalidDataException("The starter catalogue is wrong:\n" + string.Join('\n', _faults));
        }

        _builder.AddRelease(new Release
        {
            Id = StarterCatalog.ReleaseId,
            Name = "CodeGraph starter catalogue",
            EffectiveDate = new DateOnly(2026, 1, 1),
            Basis = $"written for CodeGraph; its official facts are those of release {StarterCatalog.VerifiedRelease}, checked against the file CMS published",
            Codes = _codes,
            Modifiers = _modifiers,
            IsStarter = true,
        });
        return _builder.Build();
    }

    private List<YamlEntry> Entries(string name, string text)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException exception)
        {
            _faults.Add($"{name}:{exception.Start.Line}: {exception.Message}");
            return [];
        }

        var entries = new List<YamlEntry>();
        foreach (var document in stream.Documents)
        {
            if (document.RootNode is not YamlSequenceNode sequence)
            {
                _faults.Add($"{name}:{YamlEntry.LineOf(document.RootNode)}: the file must be a list of entries");
                continue;
            }

            foreach (var node in sequence.Children)
            {
                if (node is YamlMappingNode mapping)
                {
                    entries.Add(new YamlEntry(mapping, name, _faults));
                }
                else
                {
                    _faults.Add($"{name}:{YamlEntry.LineOf(node)}: an entry must have keys");
                }
            }
        }

        return entries;
    }

    private void ReadSpecialty(YamlEntry entry, string file)
    {
        var specialty = new Specialty
        {
            Id = entry.RequiredText("id"),
            Name = entry.RequiredText("name"),
            Description = entry.Text("description"),
            MedicareSpecialtyCode = entry.Text("medicareCode"),
            Provenance = Provenance(Origin.Curated, file, entry),
        };
        Claim($"specialty {specialty.Id}", file, entry);
        _specialties.Add(specialty.Id);
        _builder.AddSpecialty(specialty);
    }

    private void ReadSection(YamlEntry entry, string file)
    {
        var section = new Section(
            entry.RequiredText("id"),
            SystemOf(entry, null) ?? CodeSystem.HcpcsLevel2,
            entry.RequiredText("name"),
            entry.RequiredText("from"),
            entry.RequiredText("to"),
            entry.Text("parent"),
            entry.Text("description"));
        Claim($"section {section.Id}", file, entry);
        if (CodeText.SystemOf(section.First) is null || CodeText.SystemOf(section.Last) is null)
        {
            entry.Fault($"the range {section.First} to {section.Last} is not one of codes");
        }

        _builder.AddSection(section);
    }

    private void ReadCode(YamlEntry entry, string file)
    {
        var code = entry.RequiredText("code");
        var shape = CodeText.SystemOf(code);
        if (shape is null)
        {
            entry.Fault($"'{code}' is not a code");
        }

        Claim($"code {code}", file, entry);
        var system = SystemOf(entry, shape);
        var official = Official(entry, file, system, isModifier: false);
        var words = Words(entry, file);
        if (shape is null)
        {
            return;
        }

        _codes++;
        if (official is not null)
        {
            _builder.AddCodeRecord(code, official);
        }

        if (words is not null)
        {
            _builder.AddCodeWords(code, words, system);
        }
    }

    private void ReadModifier(YamlEntry entry, string file)
    {
        var modifier = entry.RequiredText("modifier");
        var shape = CodeText.SystemOfModifier(modifier);
        if (shape is null)
        {
            entry.Fault($"'{modifier}' is not a modifier");
        }

        Claim($"modifier {modifier}", file, entry);
        var system = SystemOf(entry, shape);
        var official = Official(entry, file, system, isModifier: true);
        var words = ModifierWords(entry, file);
        if (shape is null)
        {
            return;
        }

        _modifiers++;
        if (official is not null)
        {
            _builder.AddModifierRecord(modifier, official);
        }

        if (words is not null)
        {
            _builder.AddModifierWords(modifier, words, system);
        }
    }

    private CuratedWords? Words(YamlEntry entry, string file)
    {
        if (entry.Mapping("words") is not { } words)
        {
            return null;
        }

        var result = new CuratedWords
        {
            Synonyms = words.Texts("synonyms"),
            PlainLanguage = words.Texts("plain"),
            Summary = words.Text("summary"),
            ClinicalContext = words.Text("context"),
            Documentation = words.Text("documentation"),
            ServiceType = words.Text("serviceType"),
            SitesOfService = words.Texts("sites"),
            Specialties = words.Texts("specialties"),
            Faq = [.. words.Mappings("faq").Select(Question)],
            Provenance = Provenance(Origin.Curated, file, words),
        };
        foreach (var id in result.Specialties.Where(id => !_specialties.Contains(id)))
        {
            words.Fault($"the specialty '{id}' is not in specialties.yaml");
        }

        words.End();
        return result;
    }

    private static FrequentQuestion Question(YamlEntry entry)
    {
        var question = new FrequentQuestion(entry.RequiredText("question"), entry.RequiredText("answer"));
        entry.End();
        return question;
    }

    private static ModifierWords? ModifierWords(YamlEntry entry, string file)
    {
        if (entry.Mapping("words") is not { } words)
        {
            return null;
        }

        var result = new ModifierWords
        {
            Synonyms = words.Texts("synonyms"),
            PlainLanguage = words.Texts("plain"),
            WhenToUse = words.Text("whenToUse"),
            Notes = words.Text("notes"),
            Provenance = Provenance(Origin.Curated, file, words),
        };
        words.End();
        return result;
    }

    private static OfficialRecord? Official(YamlEntry entry, string file, CodeSystem? system, bool isModifier)
    {
        if (entry.Mapping("official") is not { } official)
        {
            return null;
        }

        if (system is CodeSystem.Cpt or CodeSystem.Cdt)
        {
            official.Fault("the descriptors of CPT and CDT belong to the AMA and the ADA; 'official' must not be given");
        }

        var record = new OfficialRecord
        {
            ShortDescription = official.RequiredText("short"),
            LongDescription = official.RequiredText("long"),
            PricingIndicators = Values(official, "pricing", OfficialCodeLists.PricingIndicators),
            MultiplePricingIndicator = Value(official, "multiplePricing", OfficialCodeLists.MultiplePricingIndicators),
            CoverageIssuesManual = official.Texts("cim"),
            MedicareCarriersManual = official.Texts("mcm"),
            Statute = official.Text("statute"),
            LabCertifications = Values(official, "labcert", OfficialCodeLists.LabCertifications),
            CrossReferences = official.Texts("xref"),
            Coverage = Value(official, "coverage", OfficialCodeLists.Coverages),
            Asc = Value(official, "ascGroup", OfficialCodeLists.AscGroups) is { } group ? new AscAssignment(group, official.Date("ascDate")) : null,
            ProcessingNote = official.Text("procNote") is { } number ? new ProcessingNote(number, null, null) : null,
            Betos = Value(official, "betos", OfficialCodeLists.Betos),
            TypesOfService = Values(official, "tos", OfficialCodeLists.TypesOfService),
            AnesthesiaBaseUnits = isModifier ? null : official.Number("anesthesia") ?? 0,
            DateAdded = official.Date("added", required: true),
            ActionEffectiveDate = official.Date("effective", required: true),
            TerminationDate = official.Date("terminated"),
            Action = Value(official, "action", OfficialCodeLists.Actions),
            Provenance = Provenance(Origin.Official, file, official) with { Release = StarterCatalog.ReleaseId },
        };
        official.End();
        return record;
    }

    private static CodedValue? Value(YamlEntry entry, string key, CodeList list) => entry.Text(key) is { } code ? Decode(entry, code, list) : null;

    private static CodedValue[] Values(YamlEntry entry, string key, CodeList list) =>
        [.. entry.Texts(key).Select(code => Decode(entry, code, list))];

    private static CodedValue Decode(YamlEntry entry, string code, CodeList list)
    {
        var value = list.Decode(code);
        if (!value.IsKnown)
        {
            entry.Fault($"'{code}' is not in the official list of the {list.Name}");
        }

        return value;
    }

    private static CodeSystem? SystemOf(YamlEntry entry, CodeSystem? otherwise)
    {
        switch (entry.Text("system"))
        {
            case null:
                return otherwise;
            case "HCPCS":
                return CodeSystem.HcpcsLevel2;
            case "CPT":
                return CodeSystem.Cpt;
            case "CDT":
                return CodeSystem.Cdt;
            case var other:
                entry.Fault($"the system '{other}' is not HCPCS, CPT or CDT");
                return otherwise;
        }
    }

    private void Claim(string what, string file, YamlEntry entry)
    {
        if (!_places.TryAdd(what, $"{file}:{entry.Line}"))
        {
            entry.Fault($"{what} is given twice; first at {_places[what]}");
        }
    }

    private static Provenance Provenance(Origin origin, string file, YamlEntry entry) =>
        new(origin, $"CodeGraph starter catalogue, {Path.GetFileName(file)}", Row: entry.Line);
}
