using System.CommandLine;
using System.Globalization;
using CodeGraph.Catalog.Model.Fees;
using CodeGraph.Catalog.Payment;

namespace CodeGraph.Server.Commands;

/// <summary><c>codegraph payment CODES…</c>: what Medicare allows for the lines of a claim, with each step of the computation and its source.</summary>
internal static class PaymentCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var lines = Lines();
        var locality = new Option<string?>("--locality", "-l")
        {
            Description = "The payment locality: contractor and number (10112-00), a state with one locality (AL), a county with its state (Cook, IL) or a name (Manhattan). Default: the national amount.",
            HelpName = "PLACE",
        };
        var facility = new Option<bool>("--facility") { Description = "The services take place in a facility, such as a hospital. Default: outside one." };
        var nonParticipating = new Option<bool>("--non-participating") { Description = "The physician does not participate: 95 percent, and a limiting charge." };
        var qualifyingApm = new Option<bool>("--qualifying-apm") { Description = "Use the conversion factor of qualifying participants in advanced alternative payment models (from 2026 on)." };
        var minutes = Count("--minutes", "Anesthesia codes: the minutes.", "MINUTES");
        var baseUnits = Count("--base-units", "Anesthesia codes: the base units, which no loaded file states.", "N");
        var index = CommandOptions.Index();
        var json = CommandOptions.Json();
        var asOf = CommandOptions.AsOf();
        var command = new Command("payment", "Tells what Medicare allows for the services of one physician for one patient in one session, step by step. The exit code is 1 when a line has no amount.")
        {
            lines, locality, facility, nonParticipating, qualifyingApm, minutes, baseUnits, index, asOf, json,
        };
        command.SetAction(arguments =>
        {
            var catalog = CommandIndex.Open(arguments, index, terminal).Catalog;
            var estimate = PaymentCalculator.Estimate(catalog, new PaymentRequest
            {
                Lines =
                [
                    .. arguments.GetRequiredValue(lines).Select(line => line with
                    {
                        AnesthesiaMinutes = arguments.GetValue(minutes), AnesthesiaBaseUnits = arguments.GetValue(baseUnits),
                    }),
                ],
                AsOf = arguments.GetValue(asOf) ?? CommandIndex.Today,
                Locality = arguments.GetValue(locality),
                Setting = arguments.GetValue(facility) ? PaymentSetting.Facility : PaymentSetting.NonFacility,
                Participation = arguments.GetValue(nonParticipating) ? Participation.NonParticipating : Participation.Participating,
                ConversionFactor = arguments.GetValue(qualifyingApm) ? ConversionFactorKind.QualifyingApm : ConversionFactorKind.NonQualifyingApm,
            });
            var display = new PaymentDisplay(estimate, catalog, arguments.GetValue(facility));
            if (arguments.GetValue(json))
            {
                terminal.WriteJson(display.WriteJson);
            }
            else
            {
                display.WriteTables(terminal);
            }

            return estimate.IsComplete ? ExitCode.Success : ExitCode.Failure;
        });
        return command;
    }

    private static Argument<PaymentLine[]> Lines()
    {
        var argument = new Argument<PaymentLine[]>("CODES")
        {
            Description = $"The services, at most {PaymentCalculator.MaxLines}: a code, with modifiers after hyphens and units after an equals sign where need be, such as 20610-50 or 97110-GP=2.",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = result =>
            {
                var lines = new List<PaymentLine>(result.Tokens.Count);
                foreach (var text in result.Tokens.Select(token => token.Value))
                {
                    var sign = text.LastIndexOf('=');
                    var units = 1;
                    if (text.StartsWith("--", StringComparison.Ordinal))
                    {
                        result.AddError($"Unrecognized option '{text}'.");
                    }
                    else if (sign >= 0 && !(int.TryParse(text.AsSpan(sign + 1), NumberStyles.None, CultureInfo.InvariantCulture, out units) && units > 0))
                    {
                        result.AddError($"'{text}' has no number of units after the equals sign. Write it as {text[..sign]}=2.");
                    }

                    lines.Add(new PaymentLine { Code = sign < 0 ? text : text[..sign], Units = units });
                }

                if (lines.Count > PaymentCalculator.MaxLines)
                {
                    result.AddError($"{lines.Count} services are too many; an estimate takes at most {PaymentCalculator.MaxLines}.");
                }

                return [.. lines];
            },
        };
        return argument;
    }

    private static Option<int?> Count(string name, string description, string unit) => new(name)
    {
        Description = description,
        HelpName = unit,
        CustomParser = argument => CommandOptions.Number(argument, 0, 10_000),
    };
}
