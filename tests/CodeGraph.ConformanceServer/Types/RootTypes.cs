using System.Text.Json;
using CodeGraph.GraphQL;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.ConformanceServer.Types;

internal sealed class QueryType : ObjectType
{
    protected override void Configure(IObjectTypeDescriptor descriptor)
    {
        descriptor.Field("code", ctx => Array.Find(Records.Codes, code => code.Value == ctx.Argument<string>("code"))).Type<CodeType>()
            .Argument("code", a => a.NonNull<StringType>());
        descriptor.Field("byKey", ctx => ByKey(ctx.Argument<CodeKey>("key"))).Type<CodeType>()
            .Argument("key", a => a.NonNull<CodeKeyType>());
        descriptor.Field("codes", Codes).Type<CodeConnectionType>()
            .Argument("first", a => a.Type<IntType>().DefaultValue(3))
            .Argument("after", a => a.Type<StringType>())
            .Argument("where", a => a.Type<CodeFilterType>())
            .Argument("order", a => a.List<CodeSortType>());
        descriptor.Field("search", Search).NonNull<SearchConnectionType>()
            .Argument("query", a => a.NonNull<StringType>())
            .Argument("first", a => a.Type<IntType>().DefaultValue(4));
        descriptor.Field("node", ctx => Records.Find(ctx.Argument<string>("id"))).Type<NodeType>().Argument("id", a => a.NonNull<IdType>());
        descriptor.FieldAsync("nodes", async ctx =>
        {
            await Task.Yield();
            return ctx.Argument<string[]>("ids").Select(Records.Find);
        }).Type("[Node]!").Argument("ids", a => a.NonNullList<IdType>());
        descriptor.Field("described", _ => new IDescribed[] { Records.Codes[0], Records.Modifiers[1], Records.Codes[2] }).NonNullList<DescribedType>();
        descriptor.Field("echo", Echo).Type<StringType>()
            .Argument("text", a => a.Type<StringType>().DefaultValue("x"))
            .Argument("numbers", a => a.List<IntType>())
            .Argument("flags", a => a.Type("[[Boolean]]"))
            .Argument("system", a => a.Type<CodeSystemType>().DefaultValue(CodeSystem.Hcpcs));
        descriptor.Field("version", _ => "1").NonNull<StringType>();
    }

    private static Code? ByKey(CodeKey key) => key.Number is { } number
        ? Records.Codes.ElementAtOrDefault(number)
        : Array.Find(Records.Codes, code => code.Id == key.Id || code.Value == key.Code);

    private static Page Codes(IResolverContext context)
    {
        var first = context.Argument<int?>("first") ?? 0;
        return first < 0 ? throw new GraphQLException("first is negative") : Records.PageOf(Records.Codes, first, context.Argument<string?>("after"));
    }

    private static Page Search(IResolverContext context) => Records.PageOf(
        [Records.Codes[0], Records.Modifiers[0], Records.Specialties[0], Records.Codes[1], Records.Specialties[1]], context.Argument<int?>("first") ?? 0, null);

    /// <summary>Tells which arguments came, and as what.</summary>
    private static string Echo(IResolverContext context)
    {
        var given = new List<string>();
        Add("text", context.Argument<string?>("text"));
        Add("numbers", context.Argument<int[]?>("numbers"));
        Add("flags", context.Argument<bool?[]?[]?>("flags"));
        Add("system", context.Argument<CodeSystem?>("system")?.ToString());
        return string.Join("; ", given);

        void Add<T>(string name, T value)
        {
            if (context.HasArgument(name))
            {
                given.Add($"{name}={JsonSerializer.Serialize(value)}");
            }
        }
    }
}

internal sealed class MutationType : ObjectType
{
    protected override void Configure(IObjectTypeDescriptor descriptor) =>
        descriptor.FieldAsync("touch", async ctx =>
        {
            await Task.Yield();
            return Array.Find(Records.Codes, code => code.Id == ctx.Argument<string>("id"));
        }).Type<CodeType>().Argument("id", a => a.NonNull<IdType>());
}

internal sealed class SubscriptionType : ObjectType
{
    protected override void Configure(IObjectTypeDescriptor descriptor)
    {
        descriptor.Field("codeChanged", ctx => ctx.Parent<string>()).Type<StringType>().Subscribe(_ => Once("A9597"));
        descriptor.Field("ticks", ctx => ctx.Parent<int>()).NonNull<IntType>().Argument("every", a => a.Type<IntType>().DefaultValue(1)).Subscribe(_ => Once(1));
        descriptor.Field("version", ctx => ctx.Parent<string>()).NonNull<StringType>().Subscribe(_ => Once("1"));
    }

    private static async IAsyncEnumerable<T> Once<T>(T value)
    {
        await Task.Yield();
        yield return value;
    }
}
