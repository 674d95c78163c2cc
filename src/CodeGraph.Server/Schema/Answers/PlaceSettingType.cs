using CodeGraph.Catalog.Answers;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Server.Schema.Answers;

/// <summary>The enum <c>PlaceSetting</c>.</summary>
internal sealed class PlaceSettingType : EnumType<PlaceSetting>
{
    /// <inheritdoc/>
    protected override void Configure(IEnumTypeDescriptor<PlaceSetting> descriptor)
    {
        descriptor.Name("PlaceSetting").Description("Whether a service takes place in a facility that is paid apart, which makes the practitioner's fee smaller.");
        descriptor.Value(PlaceSetting.Facility).Description("A hospital, surgical center or nursing facility.");
        descriptor.Value(PlaceSetting.NonFacility).Description("An office, a home, any other place.");
    }
}
