using ContractorKey = (string Id, string Type, string Version);

namespace CodeGraph.Catalog.Model.Coverage;

internal sealed partial class CoverageJoin
{
    private Dictionary<string, CoverageState> ReadStates()
    {
        var states = new Dictionary<string, CoverageState>(StringComparer.Ordinal);
        if (Table("state_lookup") is { } table)
        {
            var (id, abbreviation, name) = (table.IndexOf("state_id"), table.IndexOf("state_abbrev"), table.IndexOf("description"));
            for (var row = 0; row < table.Count; row++)
            {
                states[table.Cell(row, id)!] = new(table.Cell(row, abbreviation)!, table.Cell(row, name)!);
            }
        }

        return states;
    }

    private Dictionary<ContractorKey, CoverageContractor> ReadContractors()
    {
        var contractors = new Dictionary<ContractorKey, CoverageContractor>();
        if (Table("contractor") is not { } table)
        {
            return contractors;
        }

        var (types, subtypes) = (Lookup("contractor_type_lookup", "contractor_type_id", "description"), Lookup("contractor_subtype_lookup", "contractor_subtype_id", "description"));
        var (localRegions, dmeRegions) = (Lookup("dmerc_region_lookup", "region_id", "super_mac_description"), Lookup("dmerc_region_lookup", "region_id", "mac_description"));
        var regions = Lookup("region_lookup", "region_id", "description");
        var states = ReadStates();
        var (statesOf, regionsOf) = (ByContractor("contractor_jurisdiction", "state_id", "term_date"), ByContractor("contractor_oversight", "region_id"));
        var (number, name, region, subtype, url, ignore) = (
            table.IndexOf("contractor_number"), table.IndexOf("contractor_bus_name"), table.IndexOf("dmerc_rgn"), table.IndexOf("contractor_subtype_id"), table.IndexOf("url"), table.IndexOf("ignore"));
        for (var row = 0; row < table.Count; row++)
        {
            var key = ContractorOf(table, row);
            if (table.Cell(row, ignore) == "Y")
            {
                continue;
            }

            var type = types.GetValueOrDefault(key.Type);
            var jurisdictions = type == "DME MAC" ? dmeRegions : localRegions;
            contractors[key] = new CoverageContractor
            {
                Number = table.Cell(row, number)!,
                Name = table.Cell(row, name)!,
                Type = type,
                Subtype = table.Cell(row, subtype) is { } subtypeId ? subtypes.GetValueOrDefault(subtypeId) : null,
                Jurisdiction = table.Cell(row, region) is { } regionId ? jurisdictions.GetValueOrDefault(regionId) : null,
                Regions = [.. regionsOf[key].Select(id => regions.GetValueOrDefault(id, id))],
                States = [.. statesOf[key].Where(states.ContainsKey).Select(id => states[id]).OrderBy(state => state.Abbreviation, StringComparer.Ordinal)],
                Url = table.Cell(row, url),
                Provenance = table.ProvenanceOf(row),
            };
        }

        return contractors;
    }

    private Dictionary<string, string> Lookup(string name, string idColumn, string textColumn)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Table(name) is { } table)
        {
            var (id, text) = (table.IndexOf(idColumn), table.IndexOf(textColumn));
            for (var row = 0; row < table.Count; row++)
            {
                if (table.Cell(row, text) is { } value)
                {
                    texts[table.Cell(row, id)!] = value;
                }
            }
        }

        return texts;
    }

    // A state whose term at a contractor has a last day is no longer in its jurisdiction.
    private ILookup<ContractorKey, string> ByContractor(string name, string valueColumn, string? endColumn = null)
    {
        if (Table(name) is not { } table)
        {
            return Array.Empty<(ContractorKey, string)>().ToLookup(pair => pair.Item1, pair => pair.Item2);
        }

        var (value, end) = (table.IndexOf(valueColumn), endColumn is null ? -1 : table.IndexOf(endColumn));
        return Enumerable.Range(0, table.Count).Where(row => table.Cell(row, end) is null)
            .ToLookup(row => ContractorOf(table, row), row => table.Cell(row, value)!);
    }

    private static ContractorKey ContractorOf(CoverageTable table, int row) => (
        table.Cell(row, table.IndexOf("contractor_id"))!, table.Cell(row, table.IndexOf("contractor_type_id"))!, table.Cell(row, table.IndexOf("contractor_version"))!);
}
