using CodeGraph.Catalog.Model.Coverage;
using CodeGraph.Catalog.Model.Descriptors;
using CodeGraph.Catalog.Model.Edits;
using CodeGraph.Catalog.Model.Fees;
using CodeGraph.Catalog.Model.Payers;
using CodeGraph.Catalog.Model.Reports;
using CodeGraph.Catalog.Model.Specialties;

namespace CodeGraph.Catalog.Model;

/// <summary>
/// What a catalogue knows beside the codes' own records, each part by itself: fees, coverage, edits, taxonomy. A part of
/// which nothing is loaded is its empty instance, never null.
/// </summary>
public sealed record CatalogDataSets
{
    /// <summary>Nothing loaded.</summary>
    public static CatalogDataSets Empty { get; } = new();

    /// <summary>What Medicare pays physicians.</summary>
    public PhysicianFees PhysicianFees { get; init; } = PhysicianFees.Empty;

    /// <summary>What Medicare pays hospitals for outpatient services.</summary>
    public OutpatientPayments OutpatientPayments { get; init; } = OutpatientPayments.Empty;

    /// <summary>The NUCC provider taxonomy and its crosswalk to Medicare specialties.</summary>
    public ProviderTaxonomy ProviderTaxonomy { get; init; } = ProviderTaxonomy.Empty;

    /// <summary>What is published beside the alpha-numeric files.</summary>
    public CodeSetReports CodeSetReports { get; init; } = CodeSetReports.Empty;

    /// <summary>The licensee's own CPT descriptors.</summary>
    public LicensedDescriptors LicensedDescriptors { get; init; } = LicensedDescriptors.Empty;

    /// <summary>The edits of the National Correct Coding Initiative.</summary>
    public CorrectCodingEdits Edits { get; init; } = CorrectCodingEdits.Empty;

    /// <summary>The Medicare Coverage Database.</summary>
    public CoverageDatabase Coverage { get; init; } = CoverageDatabase.Empty;

    /// <summary>The payers and the licensee's files of their policies.</summary>
    public PayerDirectory Payers { get; init; } = PayerDirectory.Empty;
}
