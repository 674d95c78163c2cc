using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.Benchmarks.Peers;

internal static class PeerSchema
{
    internal static Schema Create(PeerRecords records) => SchemaBuilder.New().AddQueryType(new PeerQueryType(records)).Create();
}

internal sealed class PeerQueryType(PeerRecords records) : ObjectType
{
    protected override void Configure(IObjectTypeDescriptor descriptor)
    {
        descriptor.Name("Query");
        descriptor.Field("code", context => records.Find(context.Argument<string>("code")))
            .Type<PeerCodeType>()
            .Argument("code", argument => argument.Type<NonNullType<StringType>>());
        descriptor.Field("codes", context => records.Page(context.Argument<int>("first"), context.Argument<string?>("after")))
            .NonNull<PeerConnectionType>()
            .Argument("first", argument => argument.Type<IntType>().DefaultValue(50))
            .Argument("after", argument => argument.Type<StringType>());
    }
}

internal sealed class PeerConnectionType : ObjectType<PeerConnection>
{
    protected override void Configure(IObjectTypeDescriptor<PeerConnection> descriptor)
    {
        descriptor.Name("CodeConnection");
        descriptor.Field("nodes", connection => connection.Nodes).NonNullList<PeerCodeType>();
        descriptor.Field("pageInfo", connection => connection).NonNull<PeerPageInfoType>();
        descriptor.Field("totalCount", connection => connection.TotalCount).NonNull<IntType>();
    }
}

internal sealed class PeerPageInfoType : ObjectType<PeerConnection>
{
    protected override void Configure(IObjectTypeDescriptor<PeerConnection> descriptor)
    {
        descriptor.Name("PageInfo");
        descriptor.Field("hasNextPage", connection => connection.HasNextPage).NonNull<BooleanType>();
        descriptor.Field("endCursor", connection => connection.EndCursor).Type<StringType>();
    }
}

internal sealed class PeerCodeType : ObjectType<PeerCode>
{
    protected override void Configure(IObjectTypeDescriptor<PeerCode> descriptor)
    {
        descriptor.Name("Code");
        descriptor.Field("code", code => code.Code).NonNull<StringType>();
        descriptor.Field("shortDescription", code => code.ShortDescription).NonNull<StringType>();
        descriptor.Field("longDescription", code => code.LongDescription).NonNull<StringType>();
        descriptor.Field("modifiers", code => code.Modifiers).NonNullList<PeerModifierType>();
        descriptor.Field("specialties", code => code.Specialties).NonNullList<PeerSpecialtyType>();
        descriptor.Field("coverage", code => code.Coverage).NonNull<PeerCoverageType>();
    }
}

internal sealed class PeerModifierType : ObjectType<PeerModifier>
{
    protected override void Configure(IObjectTypeDescriptor<PeerModifier> descriptor)
    {
        descriptor.Name("Modifier");
        descriptor.Field("code", modifier => modifier.Code).NonNull<StringType>();
        descriptor.Field("description", modifier => modifier.Description).NonNull<StringType>();
    }
}

internal sealed class PeerSpecialtyType : ObjectType<PeerSpecialty>
{
    protected override void Configure(IObjectTypeDescriptor<PeerSpecialty> descriptor)
    {
        descriptor.Name("Specialty");
        descriptor.Field("code", specialty => specialty.Code).NonNull<StringType>();
        descriptor.Field("name", specialty => specialty.Name).NonNull<StringType>();
    }
}

internal sealed class PeerCoverageType : ObjectType<PeerCoverage>
{
    protected override void Configure(IObjectTypeDescriptor<PeerCoverage> descriptor)
    {
        descriptor.Name("Coverage");
        descriptor.Field("status", coverage => coverage.Status).NonNull<PeerCoverageStatusType>();
        descriptor.Field("category", coverage => coverage.Category).NonNull<StringType>();
        descriptor.Field("effectiveDate", coverage => coverage.EffectiveDate).NonNull<StringType>();
        descriptor.Field("pricingIndicator", coverage => coverage.PricingIndicator).NonNull<StringType>();
    }
}

internal sealed class PeerCoverageStatusType : EnumType<CoverageStatus>;
