namespace CodeGraph.Catalog.Model.Fees;

/// <summary>For whom a conversion factor is. Since 2026 the law knows two updates, one for qualifying participants in advanced alternative payment models (APM).</summary>
public enum ConversionFactorKind
{
    /// <summary>The one factor for everybody, until 2025.</summary>
    Single,

    /// <summary>From 2026: for physicians who are not qualifying APM participants, which are most.</summary>
    NonQualifyingApm,

    /// <summary>From 2026: for qualifying APM participants.</summary>
    QualifyingApm,
}

/// <summary>The dollars that one relative value unit is worth.</summary>
/// <param name="Kind">For whom it is.</param>
/// <param name="Value">Dollars, four decimals.</param>
/// <param name="Provenance">The file or the rule that states it.</param>
public sealed record ConversionFactor(ConversionFactorKind Kind, decimal Value, Provenance Provenance);
