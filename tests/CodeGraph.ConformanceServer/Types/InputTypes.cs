using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.ConformanceServer.Types;

internal sealed class StringFilterType : InputObjectType
{
    protected override void Configure(IInputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("StringFilterInput");
        descriptor.Field("eq").Type<StringType>();
        descriptor.Field("in").List<StringType>();
        descriptor.Field("contains").Type<StringType>();
        descriptor.Field("startsWith").Type<StringType>();
        descriptor.Field("not").Type<StringFilterType>();
    }
}

internal sealed class CodeFilterType : InputObjectType
{
    protected override void Configure(IInputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("CodeFilterInput");
        descriptor.Field("and").List<CodeFilterType>();
        descriptor.Field("or").List<CodeFilterType>();
        descriptor.Field("code").Type<StringFilterType>();
        descriptor.Field("system").Type<CodeSystemType>();
        descriptor.Field("relative").Type<FloatRangeType>();
        descriptor.Field("active").Type<BooleanType>().DefaultValue(true);
    }
}

internal sealed record FloatRange(double Min, double? Max);

internal sealed class FloatRangeType : InputObjectType<FloatRange>
{
    protected override void Configure(IInputObjectTypeDescriptor<FloatRange> descriptor)
    {
        descriptor.Name("FloatRangeInput");
        descriptor.Field("min").NonNull<FloatType>().DefaultValue(0);
        descriptor.Field("max").Type<FloatType>();
        descriptor.Create(values => new FloatRange(values.Get<double>("min"), values.Get<double?>("max")));
    }
}

internal sealed class CodeSortType : InputObjectType
{
    protected override void Configure(IInputObjectTypeDescriptor descriptor)
    {
        descriptor.Name("CodeSortInput");
        descriptor.Field("field").NonNull<StringType>();
        descriptor.Field("order").NonNull<EnumType<SortOrder>>().DefaultValue(SortOrder.Asc);
    }
}

internal sealed record CodeKey(string? Id, string? Code, int? Number);

internal sealed class CodeKeyType : InputObjectType<CodeKey>
{
    protected override void Configure(IInputObjectTypeDescriptor<CodeKey> descriptor)
    {
        descriptor.Name("CodeKeyInput").OneOf();
        descriptor.Field("id").Type<IdType>();
        descriptor.Field("code").Type<StringType>();
        descriptor.Field("number").Type<IntType>();
        descriptor.Create(values => new CodeKey(values.Get<string?>("id"), values.Get<string?>("code"), values.Get<int?>("number")));
    }
}
