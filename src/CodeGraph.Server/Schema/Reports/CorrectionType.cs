using CodeGraph.Catalog.Model.Reports;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.Server.Schema.Facts;

namespace CodeGraph.Server.Schema.Reports;

/// <summary>The object type <c>Correction</c>.</summary>
internal sealed class CorrectionType : ObjectType<Correction>
{
    /// <inheritdoc/>
    protected override void Configure(IObjectTypeDescriptor<Correction> descriptor)
    {
        descriptor.Name("Correction")
            .Description("A line of CMS's list of corrections to a release. The alpha-numeric file that is posted with the list has them already; they are shown and never applied again.");
        descriptor.Field("code", c => c.Value).NonNull<StringType>().Description("The code or modifier.");
        descriptor.Field("action", c => c.Action).NonNull<StringType>().Description("What was corrected, in CMS's own words.");
        descriptor.Field("effectiveDate", c => c.EffectiveDate).Type<DateType>().Description("From when; null when the line does not tell.");
        descriptor.Field("shortDescription", c => c.ShortDescription).Type<StringType>().Description("The short description given with it; null when none is.");
        descriptor.Field("longDescription", c => c.LongDescription).Type<StringType>().Description("The full description given with it; null when none is.");
        descriptor.Field("typesOfService", c => c.TypesOfService).Type<StringType>().Description("The types of service given with it, as written; null when none are.");
        descriptor.Field("betos", c => c.Betos).Type<StringType>().Description("The BETOS category given with it; null when none is.");
        descriptor.Field("coverage", c => c.Coverage).Type<StringType>().Description("The coverage code given with it; null when none is.");
        descriptor.Field("pricing", c => c.Pricing).Type<StringType>().Description("The pricing indicators given with it, as written; null when none are.");
        descriptor.Field("provenance", c => c.Provenance).NonNull<ProvenanceType>().Description("The file, the release it corrects, and the row.");
    }
}
