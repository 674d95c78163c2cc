using System.Globalization;
using CodeGraph.Catalog.Model;
using CodeGraph.Catalog.Model.Fees;

namespace CodeGraph.Catalog.Payment;

/// <summary>What all lines of an estimate are priced with.</summary>
internal sealed class PricingContext(CodeCatalog catalog, PaymentRequest request, GeographicIndices indices)
{
    public CodeCatalog Catalog => catalog;

    public PaymentRequest Request => request;

    public GeographicIndices Indices => indices;

    public bool IsFacility => request.Setting == PaymentSetting.Facility;

    /// <summary>The anesthesia conversion factor; null when none is known.</summary>
    public AnesthesiaFactor? Anesthesia { get; init; }

    /// <summary>The amount of a row, uncapped.</summary>
    public decimal Fee(LineInProgress line, FeeRow row) => FeeFormula.Amount(row, IsFacility, indices, line.Factor);

    /// <summary>The cap of a row; null when it has none.</summary>
    public decimal? Cap(LineInProgress line, FeeRow row) => row.HasCap ? FeeFormula.Cap(row, IsFacility, indices, line.Factor) : null;

    /// <summary>The formula with the numbers of a row.</summary>
    public string FormulaOf(LineInProgress line, FeeRow row, decimal amount) =>
        Formula(row.Work, IsFacility ? row.FacilityPracticeExpense : row.NonFacilityPracticeExpense, row.Malpractice, line.Factor, amount);

    /// <summary>The formula of the cap with the numbers of a row.</summary>
    public string CapFormulaOf(LineInProgress line, FeeRow row, decimal amount) =>
        Formula(row.Work, IsFacility ? row.CapFacilityPracticeExpense : row.CapNonFacilityPracticeExpense, row.CapMalpractice, line.Factor, amount);

    /// <summary>The formula with its numbers.</summary>
    public string Formula(decimal work, decimal practice, decimal malpractice, decimal factor, decimal amount) => string.Create(
        CultureInfo.InvariantCulture,
        $"[({work:0.00##} × {indices.Work:0.000}) + ({practice:0.00##} × {indices.PracticeExpense:0.000}) + ({malpractice:0.00##} × {indices.Malpractice:0.000})] × {factor:0.0000} = {amount:0.00}");
}
