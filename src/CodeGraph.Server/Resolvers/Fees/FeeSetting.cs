using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Server.Resolvers.Fees;

/// <summary>A row in or outside a facility: the runtime value behind <c>FeeSetting</c>.</summary>
internal sealed record FeeSetting(DatedFeeRow Row, bool IsFacility)
{
    private const string Rule = "[work + practice expense + malpractice] × conversion factor, with indices of 1, to the nearest cent";

    /// <summary>Practice expense.</summary>
    public decimal PracticeExpense => IsFacility ? Row.Row.FacilityPracticeExpense : Row.Row.NonFacilityPracticeExpense;

    /// <summary>The sum as the file has it.</summary>
    public decimal Total => IsFacility ? Row.Row.FacilityTotal : Row.Row.NonFacilityTotal;

    /// <summary>Whether the service is rarely or never performed there.</summary>
    public bool IsNotApplicable => IsFacility ? Row.Row.Policy.IsFacilityNotApplicable : Row.Row.Policy.IsNonFacilityNotApplicable;

    /// <summary>The national amounts; empty when Medicare does not pay by the values.</summary>
    public IReadOnlyList<NationalAmount> Amounts
    {
        get
        {
            if (!Row.IsPaid)
            {
                return [];
            }

            var factors = Row.Release.ConversionFactors;
            var amounts = new NationalAmount[factors.Count];
            for (var i = 0; i < amounts.Length; i++)
            {
                amounts[i] = new NationalAmount(
                    factors[i],
                    FeeFormula.Amount(Row.Row, IsFacility, GeographicIndices.National, factors[i].Value),
                    Row.Provenance with { Origin = Origin.Derived, Rule = Rule });
            }

            return amounts;
        }
    }
}

/// <summary>A national amount: the runtime value behind <c>NationalAmount</c>.</summary>
internal sealed record NationalAmount(ConversionFactor Factor, decimal Amount, Provenance Provenance);
