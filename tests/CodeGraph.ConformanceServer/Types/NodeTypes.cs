using CodeGraph.GraphQL;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.ConformanceServer.Types;

internal sealed class NodeType : InterfaceType<INode>
{
    protected override void Configure(IInterfaceTypeDescriptor descriptor) => descriptor.Field("id").NonNull<IdType>();
}

internal sealed class DescribedType : InterfaceType<IDescribed>
{
    protected override void Configure(IInterfaceTypeDescriptor descriptor)
    {
        descriptor.Implements<NodeType>();
        descriptor.Field("id").NonNull<IdType>();
        descriptor.Field("short").Type<StringType>();
        descriptor.Field("long").Type<StringType>().LongArguments();
    }
}

internal static class DescribedFields
{
    internal static TSelf LongArguments<TSelf>(this IOutputFieldDescriptor<TSelf> descriptor)
        where TSelf : IOutputFieldDescriptor<TSelf> => descriptor
        .Argument("maxLength", a => a.Type<IntType>().DefaultValue(80))
        .Argument("ellipsis", a => a.Type<StringType>().DefaultValue("…"));

    internal static string Long(IDescribed described, IResolverContext context)
    {
        var maxLength = context.Argument<int?>("maxLength") ?? 0;
        if (maxLength < 0)
        {
            throw new GraphQLException("maxLength is negative");
        }

        return described.Text.Length > maxLength ? described.Text[..maxLength] + (context.Argument<string?>("ellipsis") ?? "null") : described.Text;
    }
}

internal sealed class CodeType : ObjectType<Code>
{
    protected override void Configure(IObjectTypeDescriptor<Code> descriptor)
    {
        descriptor.Implements<NodeType>().Implements<DescribedType>();
        descriptor.Field("id", code => code.Id).NonNull<IdType>();
        descriptor.Field("code", code => code.Value).NonNull<StringType>();
        descriptor.Field("system", code => code.System).NonNull<CodeSystemType>();
        descriptor.Field("short", code => code.Short).Type<StringType>();
        descriptor.Field("long", DescribedFields.Long).Type<StringType>().LongArguments();
        descriptor.Field("modifiers", (_, ctx) => Records.Modifiers.Take(ctx.Argument<int?>("first") ?? 0)).NonNullList<ModifierType>()
            .Argument("first", a => a.Type<IntType>().DefaultValue(2));
        descriptor.Field("specialties", _ => new[] { Records.Specialties[0], null, Records.Specialties[1] }).Type<ListType<SpecialtyType>>();
        descriptor.FieldAsync("coverage", (code, ctx) => ctx.DataLoader(scheduler => new CoverageLoader(scheduler)).LoadAsync(code)).Type<CoverageType>();
        descriptor.Field("relative", code => code.Relative).Type<FloatType>();
        descriptor.Field("active", code => code.Active).NonNull<BooleanType>();
        descriptor.Field("added", code => code.Added).Type<DateType>();
        descriptor.FieldAsync("related", async (code, ctx) =>
        {
            await Task.Yield();
            return Records.Codes.Where(other => other != code).Take(2);
        }).NonNullList<CodeType>()
            .Argument("where", a => a.Type<CodeFilterType>())
            .Argument("order", a => a.Type<ListType<NonNullType<CodeSortType>>>());
        descriptor.Field("broken", code => code.Value.StartsWith('A') ? "fine" : null).NonNull<StringType>();
        descriptor.Field("oldName", _ => "old").Type<StringType>().Deprecated();
    }
}

internal sealed class CoverageLoader(IBatchScheduler scheduler) : BatchDataLoader<Code, Coverage>(scheduler)
{
    protected override async Task<IReadOnlyDictionary<Code, Coverage>> LoadBatchAsync(IReadOnlyList<Code> keys, CancellationToken cancellationToken)
    {
        await Task.Yield();
        return keys.Where(code => code.Coverage is not null).ToDictionary(code => code, code => code.Coverage!);
    }
}

internal sealed class ModifierType : ObjectType<Modifier>
{
    protected override void Configure(IObjectTypeDescriptor<Modifier> descriptor)
    {
        descriptor.Implements<NodeType>().Implements<DescribedType>();
        descriptor.Field("id", modifier => modifier.Id).NonNull<IdType>();
        descriptor.Field("code", modifier => modifier.Value).NonNull<StringType>();
        descriptor.Field("short", modifier => modifier.Short).Type<StringType>();
        descriptor.Field("long", DescribedFields.Long).Type<StringType>().LongArguments();
        descriptor.Field("price", modifier => modifier.Price).Type<FloatType>();
    }
}

internal sealed class SpecialtyType : ObjectType<Specialty>
{
    protected override void Configure(IObjectTypeDescriptor<Specialty> descriptor)
    {
        descriptor.Implements<NodeType>();
        descriptor.Field("id", specialty => specialty.Id).NonNull<IdType>();
        descriptor.Field("name", specialty => specialty.Name).NonNull<StringType>();
        descriptor.Field("code", specialty => specialty.Number).Type<IntType>();
    }
}

internal sealed class CoverageType : ObjectType<Coverage>
{
    protected override void Configure(IObjectTypeDescriptor<Coverage> descriptor)
    {
        descriptor.Field("status", coverage => coverage.Status).NonNull<StringType>();
        descriptor.Field("since", coverage => coverage.Since).Type<DateType>();
        descriptor.Field("notes", (coverage, ctx) => ctx.Argument<string[]>("languages").Select(language => language == "xx" ? null : $"{coverage.Status} in {language}"))
            .Type("[String]")
            .Argument("languages", a => a.NonNullList<StringType>().DefaultValue(new[] { "en" }));
        descriptor.Field("prior", coverage => coverage.Prior).Type<CoverageType>();
    }
}

internal sealed class CodeSystemType : EnumType<CodeSystem>
{
    protected override void Configure(IEnumTypeDescriptor<CodeSystem> descriptor) =>
        descriptor.Value(CodeSystem.Icd10).Deprecated("Diagnoses are not billing codes here.");
}

internal sealed class SearchResultType : UnionType
{
    protected override void Configure(IUnionTypeDescriptor descriptor) =>
        descriptor.Description("What a search may find.").Type<CodeType>().Type<ModifierType>().Type<SpecialtyType>();
}
