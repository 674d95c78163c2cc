using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema;

/// <summary>The enum <c>DataSet</c>.</summary>
internal sealed class DataSetType : EnumType<DataSet>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<DataSet> descriptor)
    {
        descriptor.Name("DataSet").Description("What is released by itself, each at its own pace.");
        descriptor.Value(DataSet.HcpcsLevel2).Name("HCPCS_LEVEL_2").Description("The HCPCS Level II code set, quarterly.");
        descriptor.Value(DataSet.PhysicianFeeSchedule).Description("The Medicare physician fee schedule: relative values, localities and their indices, quarterly.");
        descriptor.Value(DataSet.OutpatientPayment).Description("Addendum B of the hospital outpatient prospective payment system, quarterly.");
        descriptor.Value(DataSet.MedicareCoverage).Description("The Medicare Coverage Database: national and local determinations, articles, contractors; weekly.");
        descriptor.Value(DataSet.CorrectCodingEdits).Description("The edits of the National Correct Coding Initiative, quarterly.");
        descriptor.Value(DataSet.ProviderTaxonomy).Description("The NUCC provider taxonomy and its crosswalk to Medicare specialties, twice a year.");
        descriptor.Value(DataSet.CptDescriptors).Description("The licensee's own CPT descriptors, yearly.");
    }
}
