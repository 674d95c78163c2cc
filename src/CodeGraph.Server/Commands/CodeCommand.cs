using System.CommandLine;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Modifiers;
using Spectre.Console;

namespace CodeGraph.Server.Commands;

/// <summary><c>codegraph code CODE</c>: everything about one code, for reading.</summary>
internal static class CodeCommand
{
    private static readonly (ModifierApplicability Applicability, string Name)[] ModifierLines =
    [
        (ModifierApplicability.Applies, "Modifiers that apply"),
        (ModifierApplicability.Conditional, "Modifiers that may apply"),
        (ModifierApplicability.Unknown, "Modifiers not decided"),
    ];

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var value = new Argument<string>("CODE") { Description = "The code or modifier." };
        var index = CommandOptions.Index();
        var asOf = CommandOptions.AsOf();
        var command = new Command("code", "Shows what the catalogue knows of a code or modifier.") { value, index, asOf };
        command.SetAction(arguments =>
        {
            var catalog = CommandIndex.Open(arguments, index, terminal).Catalog;
            var text = arguments.GetRequiredValue(value);
            CatalogEntry? entry = catalog.FindCode(text);
            entry ??= catalog.FindModifier(text);
            if (entry is null)
            {
                throw new CommandException($"The catalogue has no code {text}.", $"codegraph lookup {text} says why and offers near codes.");
            }

            Show(entry, arguments.GetValue(asOf) ?? CommandIndex.Today, catalog, terminal);
        });
        return command;
    }

    private static void Show(CatalogEntry entry, DateOnly asOf, CodeCatalog catalog, Terminal terminal)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var (name, text) in Facts(entry, asOf, catalog))
        {
            if (!string.IsNullOrEmpty(text))
            {
                grid.AddRow(Markup.Escape(name), Markup.Escape(text));
            }
        }

        terminal.Tables.Write(grid);
    }

    private static IEnumerable<(string Name, string? Text)> Facts(CatalogEntry entry, DateOnly asOf, CodeCatalog catalog)
    {
        var record = entry.OfficialOn(asOf);
        var words = (entry as Code)?.Words;
        var modifierWords = (entry as Modifier)?.Words;
        yield return (entry is Modifier ? "Modifier" : "Code", entry.Value);
        yield return ("Status", $"{entry.StatusOn(asOf)} on {asOf:yyyy-MM-dd}");
        yield return ("Description", record?.LongDescription);
        yield return ("Short", record?.ShortDescription);
        yield return ("Notice", entry.DescriptorNotice);
        yield return ("Also known as", Join(words?.Synonyms ?? modifierWords?.Synonyms));
        yield return ("In plain words", Join(words?.PlainLanguage ?? modifierWords?.PlainLanguage));
        yield return ("Summary", words?.Summary);
        yield return ("When to use it", modifierWords?.WhenToUse);
        yield return ("Clinical context", words?.ClinicalContext);
        yield return ("Documentation", words?.Documentation ?? modifierWords?.Notes);
        yield return ("Specialties", entry is Code code ? Join(catalog.SpecialtiesOf(code).Select(specialty => specialty.Name)) : null);
        foreach (var (name, text) in FitsOf(entry as Code, asOf, catalog))
        {
            yield return (name, text);
        }

        yield return ("Coverage", record?.Coverage?.ToString());
        yield return ("Pricing", Join(record?.PricingIndicators));
        yield return ("Multiple pricing", record?.MultiplePricingIndicator?.ToString());
        yield return ("BETOS", record?.Betos?.ToString());
        yield return ("Type of service", Join(record?.TypesOfService));
        yield return ("Cross-references", Join(record?.CrossReferences));
        yield return ("Added", $"{record?.DateAdded:yyyy-MM-dd}");
        yield return ("Last action", $"{record?.Action} {record?.ActionEffectiveDate:yyyy-MM-dd}".Trim());
        yield return ("Terminated", $"{record?.TerminationDate:yyyy-MM-dd}");
        yield return ("Official source", record?.Provenance.ToString());
        yield return ("Words by", (words?.Provenance ?? modifierWords?.Provenance)?.ToString());
    }

    private static IEnumerable<(string Name, string? Text)> FitsOf(Code? code, DateOnly asOf, CodeCatalog catalog)
    {
        if (code is null)
        {
            yield break;
        }

        var modifiers = catalog.ModifierFits.On(code, asOf);
        foreach (var (applicability, name) in ModifierLines)
        {
            yield return (name, string.Join('\n', modifiers.Fits.Where(fit => fit.Applicability == applicability).GroupBy(fit => (fit.Reason, fit.Condition))
                .Select(group => $"{string.Join(' ', group.Select(fit => fit.Modifier.Value))}: {group.Key.Reason} {group.Key.Condition}")));
        }

        yield return ("Modifiers that never do", string.Join(' ', modifiers.Fits.Where(fit => fit.Applicability == ModifierApplicability.Never).Select(fit => fit.Modifier.Value)));
        yield return ("Two-letter modifiers", modifiers.Combinations?.Reason);
        yield return ("About modifiers", modifiers.Notice);
        yield return ("Related", string.Join('\n', catalog.Related.Of(code).Select(related => related.Reason)));
    }

    private static string? Join<T>(IEnumerable<T>? items) => items is null ? null : string.Join("; ", items);
}
