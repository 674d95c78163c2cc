namespace CodeGraph.Catalog.Model;

/// <summary>What is released by itself, each at its own pace.</summary>
public enum DataSet
{
    /// <summary>The HCPCS Level II code set, quarterly.</summary>
    HcpcsLevel2,

    /// <summary>The Medicare physician fee schedule: relative values, localities and their indices, quarterly.</summary>
    PhysicianFeeSchedule,

    /// <summary>The hospital outpatient prospective payment system's Addendum B, quarterly.</summary>
    OutpatientPayment,

    /// <summary>The Medicare Coverage Database: national and local determinations, articles, contractors; weekly.</summary>
    MedicareCoverage,

    /// <summary>The National Correct Coding Initiative's edits, quarterly.</summary>
    CorrectCodingEdits,

    /// <summary>The NUCC provider taxonomy and its crosswalk to Medicare specialties, twice a year.</summary>
    ProviderTaxonomy,

    /// <summary>The licensee's own CPT descriptors, yearly.</summary>
    CptDescriptors,
}
