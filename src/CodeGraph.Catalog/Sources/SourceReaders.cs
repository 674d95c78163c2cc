using CodeGraph.Catalog.Sources.Coverage;
using CodeGraph.Catalog.Sources.Cpt;
using CodeGraph.Catalog.Sources.Edits;
using CodeGraph.Catalog.Sources.Fees;
using CodeGraph.Catalog.Sources.Hcpcs;
using CodeGraph.Catalog.Sources.Hcpcs.Reports;
using CodeGraph.Catalog.Sources.Payers;
using CodeGraph.Catalog.Sources.Taxonomy;

namespace CodeGraph.Catalog.Sources;

/// <summary>Which reader takes facts from which kind of file.</summary>
internal static class SourceReaders
{
    /// <summary>The reader of a kind; null for kinds from which CodeGraph takes nothing.</summary>
    public static SourceReader? Of(SourceKind kind) => kind switch
    {
        SourceKind.HcpcsText => HcpcsContent.ReadText,
        SourceKind.HcpcsWorkbook => HcpcsContent.ReadWorkbook,
        SourceKind.ProcessingNotes => ProcessingNotesContent.Read,
        SourceKind.NotOtherwiseClassifiedList => CodeSetReportReaders.ReadNotOtherwiseClassified,
        SourceKind.HcpcsCorrections => CodeSetReportReaders.ReadCorrections,
        SourceKind.HcpcsTransactionReport => CodeSetReportReaders.ReadTransactions,
        SourceKind.CptDescriptors => CptDescriptorReader.Read,
        SourceKind.RelativeValues => RelativeValuesReader.Read,
        SourceKind.GeographicIndices => LocalityReaders.ReadIndices,
        SourceKind.AnesthesiaFactors => LocalityReaders.ReadAnesthesia,
        SourceKind.LocalityCounties => LocalityReaders.ReadCounties,
        SourceKind.OppsCap => ImagingCapsReader.Read,
        SourceKind.OppsAddendumB => OutpatientReader.Read,
        SourceKind.OppsStatusIndicators => OutpatientReader.ReadStatusIndicators,
        SourceKind.ProviderTaxonomy => TaxonomyContent.Read,
        SourceKind.SpecialtyCrosswalk => CrosswalkContent.Read,
        SourceKind.MedicallyUnlikelyEdits => UnitEditsReader.Read,
        SourceKind.ProcedureToProcedureEdits => PairEditsReader.Read,
        SourceKind.CoverageDatabase => CoverageTableReader.Read,
        SourceKind.PayerPolicies => PayerPoliciesReader.Read,
        _ => null,
    };
}
