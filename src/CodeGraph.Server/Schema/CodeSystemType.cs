using CodeGraph.Catalog.Model;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema;

/// <summary>The enum <c>CodeSystem</c>.</summary>
internal sealed class CodeSystemType : EnumType<CodeSystem>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<CodeSystem> descriptor)
    {
        descriptor.Name("CodeSystem").Description("The code set a code belongs to. It decides who owns the official descriptor.");
        descriptor.Value(CodeSystem.HcpcsLevel2).Name("HCPCS")
            .Description("HCPCS Level II, kept by the Centers for Medicare & Medicaid Services. Its text is a US Government work.");
        descriptor.Value(CodeSystem.Cpt).Name("CPT")
            .Description("CPT (HCPCS Level I). Its descriptors are copyright of the American Medical Association and not part of CodeGraph.");
        descriptor.Value(CodeSystem.Cdt).Name("CDT")
            .Description("CDT (the D codes). Its descriptors are copyright of the American Dental Association and not part of CodeGraph.");
    }
}
