using CodeGraph.Catalog.Model.Edits;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Edits;

/// <summary>The enum <c>EditSetting</c>.</summary>
internal sealed class EditSettingType : EnumType<EditSetting>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<EditSetting> descriptor)
    {
        descriptor.Name("EditSetting").Description("Whose claims an NCCI edit applies to; CMS publishes a file for each.");
        descriptor.Value(EditSetting.Practitioner).Description("Physicians, other practitioners and ambulatory surgical centers.");
        descriptor.Value(EditSetting.OutpatientHospital).Description("Outpatient hospital services.");
        descriptor.Value(EditSetting.DmeSupplier).Description("Suppliers of durable medical equipment; they have medically unlikely edits only.");
    }
}
