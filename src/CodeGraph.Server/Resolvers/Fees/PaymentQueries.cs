using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Edits;
using CodeGraph.Catalog.Model.Fees;
using CodeGraph.Catalog.Payment;
using CodeGraph.GraphQL.Execution;
using CodeGraph.Server.Resolvers.Edits;

namespace CodeGraph.Server.Resolvers.Fees;

/// <summary>The resolvers of <c>payment</c> and <c>localities</c>.</summary>
internal static class PaymentQueries
{
    /// <summary>Prices the lines of a request.</summary>
    public static PaymentEstimate Estimate(IResolverContext context)
    {
        var lines = context.Argument<IReadOnlyList<PaymentLine>>("lines");
        if (lines.Count > PaymentCalculator.MaxLines)
        {
            throw RequestErrors.BadArgument("lines", $"has {lines.Count} lines; an estimate takes at most {PaymentCalculator.MaxLines}.");
        }

        return PaymentCalculator.Estimate(context.Snapshot().Catalog, new PaymentRequest
        {
            Lines = lines,
            AsOf = context.AsOf(),
            Locality = context.Argument<string?>("locality"),
            Setting = context.Argument<PaymentSetting>("setting"),
            Participation = context.Argument<Participation>("participation"),
            ConversionFactor = context.Argument<ConversionFactorKind>("conversionFactor"),
        });
    }

    /// <summary>Holds the units of the lines against the medically unlikely edits. The physician fee schedule pays practitioners, so theirs count.</summary>
    public static IReadOnlyList<UnitCheck> UnitChecks(PaymentEstimate estimate, CodeCatalog catalog) => UnitCheck.Of(
        [.. estimate.Lines.Select(line => (CodeText.SystemOf(line.Code) is null ? null : line.Code, line.Units))], catalog.DataSets.Edits, EditSetting.Practitioner, estimate.AsOf);

    /// <summary>Lists the localities of a year.</summary>
    public static LocalityList Localities(IResolverContext context)
    {
        var asOf = context.AsOf();
        var fees = context.Snapshot().Catalog.DataSets.PhysicianFees;
        if (fees.LocalitiesOn(asOf) is not { All.Count: > 0 } year)
        {
            return new LocalityList(null, [], $"No localities of {asOf.Year} or before are loaded: import CMS's file of geographic practice cost indices, GPCI ({FeeNotices.DownloadPage}).");
        }

        var state = context.Argument<string?>("state");
        var found = state is null ? year.All : LocalityFinder.OfState(year, state);
        var notice = year.Year == asOf.Year ? null : $"The localities of {asOf.Year} are not loaded; these are those of {year.Year}.";
        return new LocalityList(year.Year, found, found.Count == 0 ? $"No locality of {year.Year} is in \"{state}\"." : notice);
    }
}

/// <summary>The localities of a year: the runtime value behind <c>PaymentLocalities</c>.</summary>
internal sealed record LocalityList(int? Year, IReadOnlyList<FeeLocality> Localities, string? Notice);
