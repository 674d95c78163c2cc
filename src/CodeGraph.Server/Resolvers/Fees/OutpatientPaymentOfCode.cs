using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;
using CodeGraph.Catalog.Model.Fees;
using CodeGraph.Server.Hosting;

namespace CodeGraph.Server.Resolvers.Fees;

/// <summary>What the outpatient payment system says of a code on a date: the runtime value behind <c>OutpatientPayment</c>.</summary>
internal sealed record OutpatientPaymentOfCode(OutpatientRelease? Release, OutpatientRow? Row, OutpatientStatusMeaning? FileMeaning, string? Notice)
{
    /// <summary>The status indicator with its official meaning; null without a row.</summary>
    public SourcedValue? Status => Row is null ? null : new SourcedValue(OutpatientCodeLists.StatusIndicators.Decode(Row.Status), Provenance!);

    /// <summary>Where the row stands; null without one.</summary>
    public Provenance? Provenance => Row is null ? null : Release!.ProvenanceOf(Row);

    /// <summary>Finds the row of a code.</summary>
    public static OutpatientPaymentOfCode Of(DatedCode code, CatalogSnapshot snapshot)
    {
        var payments = snapshot.Catalog.DataSets.OutpatientPayments;
        if (payments.ReleaseOn(code.AsOf) is not { } release)
        {
            return new(null, null, null, payments.Releases.Count == 0
                ? "No outpatient payment file is loaded: import OPPS Addendum B (https://www.cms.gov/medicare/payment/prospective-payment-systems/hospital-outpatient-pps/quarterly-addenda-updates)."
                : $"The oldest loaded outpatient payment file ({payments.Releases[^1].Id}) takes effect after the date of service.");
        }

        if (release.Find(code.Value) is not { } row)
        {
            return new(release, null, null, $"{code.Value} is not in Addendum B ({release.Id}).");
        }

        OutpatientStatusMeaning? meaning = null;
        foreach (var known in payments.StatusMeanings)
        {
            meaning = known.Status == row.Status ? known : meaning;
        }

        return new(release, row, meaning, release.EffectiveDate.Year == code.AsOf.Year ? null
            : $"No outpatient payment file of {code.AsOf.Year} is loaded; the values are those of {release.Id}.");
    }
}
