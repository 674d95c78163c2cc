using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.CodeLists;
using CodeGraph.Catalog.Model.Fees;
using CodeGraph.Catalog.Payment;
using CodeGraph.Server.Hosting;

namespace CodeGraph.Server.Resolvers.Fees;

/// <summary>What the physician fee schedule says of a code on a date: the runtime value behind <c>FeeSchedule</c>.</summary>
internal sealed class FeeScheduleOfCode
{
    private FeeScheduleOfCode(FeeRelease? release, IReadOnlyList<DatedFeeRow> rows, IReadOnlyList<OtherPaymentSystem> others, string? notice)
    {
        Release = release;
        Rows = rows;
        OtherSystems = others;
        Notice = notice;
    }

    /// <summary>The release the rows are from; null when none is in force.</summary>
    public FeeRelease? Release { get; }

    /// <summary>The rows, the global service first.</summary>
    public IReadOnlyList<DatedFeeRow> Rows { get; }

    /// <summary>The systems that pay the code instead.</summary>
    public IReadOnlyList<OtherPaymentSystem> OtherSystems { get; }

    /// <summary>Why there are no rows, or what to know about them.</summary>
    public string? Notice { get; }

    /// <summary>Finds the rows of a code.</summary>
    public static FeeScheduleOfCode Of(DatedCode code, CatalogSnapshot snapshot)
    {
        var fees = snapshot.Catalog.DataSets.PhysicianFees;
        var release = fees.ReleaseOn(code.AsOf, code.Value);
        var found = release?.RowsOf(code.Value) ?? default;
        if (release is not null && found.Count > 0)
        {
            var rows = new DatedFeeRow[found.Count];
            for (var i = 0; i < rows.Length; i++)
            {
                rows[i] = new DatedFeeRow(found[i], release, code.AsOf);
            }

            var about = FeeNotices.Of(fees, code.AsOf, code.Value, release);
            if (Array.Exists(rows, row => row.IsPaid))
            {
                return new FeeScheduleOfCode(release, rows, [], about);
            }

            // A row without an amount says by its status why; the HCPCS record may name the system that pays.
            var instead = Others(code);
            var status = $"The physician fee schedule has no amount for {code.Value}: status {PhysicianFeeCodeLists.Statuses.Decode(rows[0].Row.Policy.Status)}";
            return new FeeScheduleOfCode(release, rows, instead, Join(about is null ? status : $"{about} {status}", instead));
        }

        var others = Others(code);
        var notice = release is null ? FeeNotices.Of(fees, code.AsOf)
            : $"{code.Value} is not in the physician fee schedule ({release.Id}).";
        return new FeeScheduleOfCode(release, [], others, Join(notice, others) ?? $"No loaded record tells which system pays {code.Value}.");
    }

    private static IReadOnlyList<OtherPaymentSystem> Others(DatedCode code) => OtherPaymentSystem.Of(code.Value, code.Record);

    private static string? Join(string? notice, IReadOnlyList<OtherPaymentSystem> others) =>
        others.Count == 0 ? notice : string.Join(" ", others.Select(other => other.Explanation).Prepend(notice).OfType<string>());
}

/// <summary>A row with its release: the runtime value behind <c>FeeScheduleRow</c>.</summary>
internal sealed record DatedFeeRow(FeeRow Row, FeeRelease Release, DateOnly AsOf)
{
    private Provenance? _provenance;

    /// <summary>Whether Medicare pays by the row's values.</summary>
    public bool IsPaid => Row.Policy is { IsPaidByRelativeValues: true, IsNotUsedForMedicare: false } && Row.HasValues;

    /// <summary>Where the row stands.</summary>
    public Provenance Provenance => _provenance ??= Release.ProvenanceOf(Row);
}
