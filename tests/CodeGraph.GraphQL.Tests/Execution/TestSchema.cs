using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Tests.Execution;

/// <summary>A small library: books and magazines by authors, synchronous and asynchronous.</summary>
internal static class TestSchema
{
    internal static Schema Create() => SchemaBuilder.New()
        .AddQueryType<QueryType>()
        .AddMutationType<MutationType>()
        .AddType<MagazineType>()
        .Create();

    internal static async Task<string> ExecuteAsync(string query, string? variables = null, string? operationName = null, Action<RequestExecutorOptions>? configure = null)
    {
        var options = new RequestExecutorOptions();
        configure?.Invoke(options);
        using var result = await new RequestExecutor(Create(), options).ExecuteAsync(OperationRequest.FromText(query, variables, operationName));
        return result.ToString();
    }

    internal sealed record Author(string Name, int? Born);

    internal abstract record Item(string Id, string Title);

    internal sealed record Book(string Id, string Title, Author? Author, Genre Genre) : Item(Id, Title);

    internal sealed record Magazine(string Id, string Title, int Issue) : Item(Id, Title);

    internal sealed record Range(int Min, int? Max);

    internal enum Genre
    {
        Novel,
        NonFiction,
    }

    internal static readonly Author Austen = new("Jane Austen", 1775);
    internal static readonly Author Anonymous = new("Anonymous", null);

    internal static readonly Item[] Items =
    [
        new Book("b1", "Emma", Austen, Genre.Novel),
        new Magazine("m1", "Lancet", 7),
        new Book("b2", "Beowulf", Anonymous, Genre.Novel),
        new Book("b3", "Untitled \"notes\"\n", null, Genre.NonFiction),
    ];

    internal sealed class QueryType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor)
        {
            descriptor.Field("items", ctx => Items.Take(ctx.Argument<int>("first"))).NonNullList<ItemType>()
                .Argument("first", a => a.Type<IntType>().DefaultValue(10));
            descriptor.Field("item", ctx => Items.FirstOrDefault(item => item.Id == ctx.Argument<string>("id"))).Type<ItemType>()
                .Argument("id", a => a.NonNull<IdType>());
            descriptor.Field("book", ctx => Items.OfType<Book>().FirstOrDefault(book => book.Id == ctx.Argument<string>("id"))).Type<BookType>()
                .Argument("id", a => a.NonNull<IdType>());
            descriptor.Field("anything", _ => new object[] { Items[0], Austen, Items[1] }).List<AnythingType>();
            descriptor.Field("echo", ctx => Echo(ctx)).Type<StringType>()
                .Argument("text", a => a.Type<StringType>().DefaultValue("x"))
                .Argument("numbers", a => a.Type<ListType<IntType>>())
                .Argument("range", a => a.Type<RangeType>())
                .Argument("genre", a => a.Type<EnumType<Genre>>().DefaultValue(Genre.NonFiction));
            descriptor.FieldAsync("slow", async ctx =>
            {
                await Task.Delay(ctx.Argument<int>("delay"), ctx.RequestAborted);
                return ctx.Argument<string>("value");
            }).Type<StringType>().Argument("value", a => a.Type<StringType>()).Argument("delay", a => a.Type<IntType>().DefaultValue(1));
            descriptor.Field<string>("fails", _ => throw new GraphQLException("It failed.")).Type<StringType>();
            descriptor.Field<string>("crashes", _ => throw new InvalidOperationException("secret")).Type<StringType>();
            descriptor.FieldAsync<string?>("failsLater", async _ =>
            {
                await Task.Yield();
                throw new GraphQLException("It failed later.");
            }).Type<StringType>();
            descriptor.Field<string?>("never", _ => null).NonNull<StringType>();
            descriptor.FieldAsync<string?>("neverLater", async _ =>
            {
                await Task.Yield();
                return null;
            }).NonNull<StringType>();
            descriptor.Field("numbers", _ => new int?[] { 1, null, 3 }).Type("[Int!]");
            descriptor.Field("ratios", _ => new[] { 0.5, 1, 1e21 }).Type("[Float!]!");
            descriptor.Field("spin", ctx => Spin()).Type("[Item]");
        }

        private static IEnumerable<Item> Spin()
        {
            while (true)
            {
                yield return Items[0];
            }
        }

        private static string Echo(IResolverContext context)
        {
            var range = context.Argument<Range?>("range");
            var numbers = context.Argument<IReadOnlyList<int?>?>("numbers");
            return $"{context.Argument<string?>("text") ?? "null"}; {(numbers is null ? "null" : string.Join(',', numbers.Select(n => n?.ToString() ?? "null")))}; "
                + $"{range?.Min}-{range?.Max}; {context.Argument<Genre?>("genre")}; {context.HasArgument("range")}";
        }
    }

    internal sealed class MutationType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor)
        {
            descriptor.FieldAsync("add", async ctx =>
            {
                var log = ctx.ContextData.TryGetValue("log", out var known) ? (List<string>)known! : [];
                ctx.ContextData["log"] = log;
                log.Add($"begin {ctx.Argument<int>("number")}");
                await Task.Delay(10 - ctx.Argument<int>("number"));
                log.Add($"end {ctx.Argument<int>("number")}");
                return string.Join(", ", log);
            }).Type<StringType>().Argument("number", a => a.NonNull<IntType>());
        }
    }

    internal sealed class ItemType : InterfaceType<Item>
    {
        protected override void Configure(IInterfaceTypeDescriptor descriptor)
        {
            descriptor.Field("id").Type<NonNullType<IdType>>();
            descriptor.Field("title").NonNull<StringType>();
        }
    }

    internal sealed class BookType : ObjectType<Book>
    {
        protected override void Configure(IObjectTypeDescriptor<Book> descriptor)
        {
            descriptor.Implements<ItemType>();
            descriptor.Field("id", b => b.Id).NonNull<IdType>();
            descriptor.Field("title", b => b.Title).NonNull<StringType>();
            descriptor.Field("author", b => b.Author).Type<AuthorType>();
            descriptor.Field("mustHaveAuthor", b => b.Author).NonNull<AuthorType>();
            descriptor.FieldAsync("authorLater", async (b, _) =>
            {
                await Task.Yield();
                return b.Author;
            }).NonNull<AuthorType>();
            descriptor.Field("genre", b => b.Genre).NonNull<EnumType<Genre>>();
            descriptor.Field("related", b => Items.Where(item => item.Id != b.Id)).NonNullList<ItemType>();
            descriptor.FieldAsync("sales", (b, ctx) => ctx.DataLoader(s => new SalesLoader(s)).LoadAsync(b.Id)).Type<IntType>();
            descriptor.FieldAsync("rank", async (b, ctx) =>
            {
                var sales = await ctx.DataLoader(s => new SalesLoader(s)).LoadAsync(b.Id);
                return await ctx.DataLoader(s => new RankLoader(s)).LoadAsync(sales);
            }).Type<StringType>();
        }
    }

    internal sealed class MagazineType : ObjectType<Magazine>
    {
        protected override void Configure(IObjectTypeDescriptor<Magazine> descriptor)
        {
            descriptor.Implements<ItemType>();
            descriptor.Field("id", m => m.Id).NonNull<IdType>();
            descriptor.Field("title", m => m.Title).NonNull<StringType>();
            descriptor.Field("issue", m => m.Issue).NonNull<IntType>();
        }
    }

    internal sealed class AuthorType : ObjectType<Author>
    {
        protected override void Configure(IObjectTypeDescriptor<Author> descriptor)
        {
            descriptor.Field("name", a => a.Name).NonNull<StringType>();
            descriptor.Field("born", a => a.Born).Type<IntType>();
            descriptor.Field("bornSurely", a => a.Born).NonNull<IntType>();
        }
    }

    internal sealed class AnythingType : UnionType
    {
        protected override void Configure(IUnionTypeDescriptor descriptor) => descriptor.Type<BookType>().Type<AuthorType>().Type<MagazineType>();
    }

    internal sealed class RangeType : InputObjectType<Range>
    {
        protected override void Configure(IInputObjectTypeDescriptor<Range> descriptor)
        {
            descriptor.Field("min").NonNull<IntType>().DefaultValue(0);
            descriptor.Field("max").Type<IntType>();
            descriptor.Create(values => new Range(values.Get<int>("min"), values.Get<int?>("max")));
        }
    }

    internal sealed class SalesLoader(IBatchScheduler scheduler) : BatchDataLoader<string, int>(scheduler)
    {
        internal static readonly AsyncLocal<List<string>?> Calls = new();

        protected override async Task<IReadOnlyDictionary<string, int>> LoadBatchAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken)
        {
            Calls.Value?.Add($"sales {string.Join(' ', keys)}");
            await Task.Yield();
            return keys.ToDictionary(key => key, key => key[1] - '0');
        }
    }

    internal sealed class RankLoader(IBatchScheduler scheduler) : BatchDataLoader<int, string>(scheduler)
    {
        protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            SalesLoader.Calls.Value?.Add($"ranks {string.Join(' ', keys)}");
            return Task.FromResult<IReadOnlyDictionary<int, string>>(keys.ToDictionary(key => key, key => $"#{key}"));
        }
    }
}
