using System.Text.Json;
using CodeGraph.GraphQL.CostAnalysis;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Tests.CostAnalysis;

public class OperationCostTests
{
    private const string Directives = """
        directive @cost(weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
        directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION

        """;

    // The specification's own examples (section 3, and "Field Cost" of section 5).
    [Theory]
    [InlineData("type Query { users(max: Int): [User] @listSize(slicingArguments: [\"max\"]) } type User { name: String age: Int @cost(weight: \"2.0\") }",
        "{ users(max: 5) { age } }", 11, 6)]
    [InlineData("type Query { mostPopularProduct(approx: Approximate @cost(weight: \"-3.0\")): Product @cost(weight: \"5.0\") } type Product { name: String } input Approximate { percent: Int }",
        "{ mostPopularProduct { name } }", 5, 2)]
    [InlineData("type Query { mostPopularProduct(approx: Approximate @cost(weight: \"-3.0\")): Product @cost(weight: \"5.0\") } type Product { name: String } input Approximate { percent: Int }",
        "{ mostPopularProduct(approx: {percent: 1}) { name } }", 2, 2)]
    [InlineData("type Query { topProducts(filter: Filter @cost(weight: \"15.0\")): [String] @cost(weight: \"5.0\") @listSize(assumedSize: 10) } input Filter { approx: Approximate @cost(weight: \"-12.0\") } input Approximate { percent: Int }",
        "{ topProducts(filter: {}) }", 20, 1)]
    [InlineData("type Query { topProducts(filter: Filter @cost(weight: \"15.0\")): [String] @cost(weight: \"5.0\") @listSize(assumedSize: 10) } input Filter { approx: Approximate @cost(weight: \"-12.0\") } input Approximate { percent: Int }",
        "{ topProducts(filter: {approx: {percent: 1}}) }", 8, 1)]
    public async Task The_examples_of_the_specification_cost_what_it_says(string sdl, string query, double fieldCost, double typeCost)
    {
        Assert.Equal((fieldCost, typeCost), await CostAsync(sdl, query));
    }

    private const string Library = """
        type Query {
          book: Book
          hit: Hit
          hits(first: Int): [Hit!]! @listSize(slicingArguments: ["first"], assumedSize: 10, requireOneSlicingArgument: false)
          books(first: Int, last: Int, after: String, where: BookFilter): BookConnection!
            @listSize(slicingArguments: ["first", "last"], assumedSize: 25, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
          lookup(keys: [String!]!): [Book]! @listSize(slicingArguments: ["keys"])
          paged(page: Page = {size: 7}): [Book!]! @listSize(slicingArguments: ["page.size"])
          shelf: [[Book]] @listSize(assumedSize: 4)
          unsized: [Book]
          strings: [Isbn] @listSize(assumedSize: 3)
          exactlyOne(first: Int, last: Int): [Book] @listSize(slicingArguments: ["first", "last"])
        }
        scalar Isbn @cost(weight: "0.5")
        interface Named { name: String }
        union Hit = Book | Author
        type Book implements Named { name: String isbn: Isbn genre: Genre authors: [Author] @listSize(assumedSize: 2) similar: Book sameAs: Named }
        type Author implements Named @cost(weight: "3") { name: String books(first: Int): [Book] @listSize(slicingArguments: ["first"], assumedSize: 5, requireOneSlicingArgument: false) similar: Author @cost(weight: "7") }
        enum Genre @cost(weight: "0.25") { NOVEL }
        type BookConnection { edges: [BookEdge] nodes: [Book] pageInfo: PageInfo totalCount: Int }
        type BookEdge { cursor: String node: Book }
        type PageInfo { hasNextPage: Boolean }
        input BookFilter { and: [BookFilter!] or: [BookFilter!] name: TextFilter price: Int @cost(weight: "2") }
        input TextFilter { eq: String in: [String!] }
        input Page { size: Int = 9 start: Int }
        """;

    [Theory]
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ __schema { types { name fields { name } } } }", 0, 1)]
    [InlineData("{ book { name } }", 1, 2)]
    [InlineData("{ book { isbn genre } }", 1, 2.75)]
    [InlineData("{ book { authors { name } } }", 2, 8)]
    [InlineData("{ hits(first: 3) { ... on Book { name } } }", 1, 10)]
    [InlineData("{ unsized { authors { name } } }", 2, 8)]
    [InlineData("{ strings }", 0, 2.5)]
    [InlineData("{ shelf { name } }", 1, 5)]
    public async Task Fields_and_objects_count_as_often_as_they_can_come(string query, double fieldCost, double typeCost)
    {
        Assert.Equal((fieldCost, typeCost), await CostAsync(Library, query));
    }

    [Theory]
    [InlineData("{ books { nodes { name } } }", 2, 27)]
    [InlineData("{ books(first: 10) { nodes { name } pageInfo { hasNextPage } totalCount } }", 3, 13)]
    [InlineData("{ books(last: 4) { edges { cursor node { name } } } }", 6, 10)]
    [InlineData("{ books(first: 10) { nodes { authors { name } } edges { node { name } } } }", 23, 92)]
    public async Task A_connection_sizes_its_edges_and_nodes(string query, double fieldCost, double typeCost)
    {
        Assert.Equal((fieldCost, typeCost), await CostAsync(Library, query));
    }

    [Theory]
    [InlineData("{ hit { ... on Book { similar { name } } ... on Author { similar { name } } } }", 8, 7)]
    [InlineData("{ hit { ... on Book { authors { books(first: 10) { name } } } ... on Author { name } } }", 4, 28)]
    [InlineData("{ book { sameAs { name ... on Author { similar { name } } } } }", 9, 8)]
    public async Task Of_the_types_a_field_can_have_the_costliest_counts(string query, double fieldCost, double typeCost)
    {
        Assert.Equal((fieldCost, typeCost), await CostAsync(Library, query));
    }

    [Theory]
    [InlineData("{ book { name } book { isbn } ...F } fragment F on Query { book { similar { name } } }", 2, 3.5)]
    [InlineData("{ a: book { name } b: book { name } }", 2, 3)]
    [InlineData("query Q($no: Boolean = false) { book { similar @include(if: $no) { name } } unsized @skip(if: true) { name } }", 1, 2)]
    public async Task Selections_that_merge_count_once_and_what_is_skipped_does_not(string query, double fieldCost, double typeCost)
    {
        Assert.Equal((fieldCost, typeCost), await CostAsync(Library, query));
    }

    [Theory]
    [InlineData("query($n: Int) { books(first: $n) { nodes { name } } }", """{"n": 40}""", 2, 42)]
    [InlineData("query($n: Int) { books(first: $n) { nodes { name } } }", "{}", 2, 27)]
    [InlineData("query($n: Int) { books(first: $n) { nodes { name } } }", """{"n": null}""", 2, 27)]
    [InlineData("query($n: Int = 3) { books(first: $n) { nodes { name } } }", "{}", 2, 5)]
    [InlineData("query($n: Int, $m: Int) { hits(first: $n) { ... on Author { books(first: $m) { name } } } }", """{"n": 2, "m": 100}""", 3, 207)]
    [InlineData("query($k: [String!]!) { lookup(keys: $k) { name } }", """{"k": ["a", "b", "c"]}""", 1, 4)]
    [InlineData("query($k: String!) { lookup(keys: [$k, \"b\"]) { name } }", """{"k": "a"}""", 1, 3)]
    [InlineData("{ lookup(keys: \"one\") { name } }", null, 1, 2)]
    [InlineData("{ paged { name } }", null, 1, 8)]
    [InlineData("{ paged(page: {}) { name } }", null, 2, 10)]
    [InlineData("{ paged(page: {size: 3}) { name } }", null, 2, 4)]
    [InlineData("query($s: Int) { paged(page: {size: $s}) { name } }", """{"s": 5}""", 2, 6)]
    [InlineData("query($p: Page) { paged(page: $p) { name } }", """{"p": {"size": 12}}""", 2, 13)]
    [InlineData("query($p: Page) { paged(page: $p) { name } }", """{"p": {"start": 1}}""", 2, 10)]
    public async Task Slicing_arguments_size_a_list_by_literal_variable_and_default(string query, string? variables, double fieldCost, double typeCost)
    {
        Assert.Equal((fieldCost, typeCost), await CostAsync(Library, query, variables));
    }

    [Theory]
    [InlineData("{ books(where: {name: {eq: \"x\"}}) { totalCount } }", null, 3)]
    [InlineData("{ books(where: {or: [{name: {eq: \"x\"}}, {name: {in: [\"y\"]}}, {price: 1}]}) { totalCount } }", null, 7)]
    [InlineData("query($w: BookFilter) { books(where: $w) { totalCount } }", """{"w": {"or": [{"name": {"eq": "x"}}, {"price": 1}]}}""", 6)]
    [InlineData("query($w: BookFilter) { books(where: $w) { totalCount } }", "{}", 1)]
    [InlineData("query($w: BookFilter = {price: 2}) { books(where: $w) { totalCount } }", "{}", 4)]
    [InlineData("query($t: TextFilter) { books(where: {and: [{name: $t}, {name: $t}]}) { totalCount } }", """{"t": {"eq": "x"}}""", 5)]
    public async Task A_filter_costs_what_it_has_conditions(string query, string? variables, double fieldCost)
    {
        var cost = await CostAsync(Library, query, variables);

        Assert.Equal(fieldCost, cost.FieldCost);
    }

    [Theory]
    [InlineData("{ exactlyOne { name } }", null)]
    [InlineData("{ exactlyOne(first: 1, last: 2) { name } }", null)]
    [InlineData("query($n: Int) { exactlyOne(first: $n) { name } }", "{}")]
    [InlineData("query($n: Int) { exactlyOne(first: $n) { name } }", """{"n": null}""")]
    public async Task A_list_that_needs_one_slicing_argument_is_refused_with_none_or_two(string query, string? variables)
    {
        using var result = await Executor(Library).ExecuteAsync(OperationRequest.FromText(query, variables));

        var error = Assert.Single(result.Errors);
        Assert.Equal("Field \"exactlyOne\" needs exactly one of the arguments \"first\", \"last\".", error.Message);
        Assert.Equal((RequestErrorReason.Cost, GraphQLErrorCodes.SlicingArgumentMissing), (result.Reason, error.Code));
    }

    [Fact]
    public async Task A_list_that_needs_one_slicing_argument_takes_one()
    {
        Assert.Equal((1, 5), await CostAsync(Library, "query($n: Int) { exactlyOne(first: $n) { name } }", """{"n": 4}"""));
    }

    [Fact]
    public async Task Fragments_that_spread_each_other_twice_are_weighed_in_no_time()
    {
        var levels = Enumerable.Range(0, 40).Select(i => $"fragment F{i} on Book {{ a: similar {{ ...F{i + 1} }} b: similar {{ ...F{i + 1} }} }}");
        var query = $"{{ book {{ ...F0 }} }} {string.Join(' ', levels)} fragment F40 on Book {{ name }}";

        using var result = await Executor(Library, o => o.ValidationOptions = new()).ExecuteAsync(OperationRequest.FromText(query));

        Assert.Equal(GraphQLErrorCodes.CostExceeded, Assert.Single(result.Errors).Code);
    }

    [Fact]
    public async Task Asynchronous_resolvers_weigh_ten_by_default()
    {
        var schema = CodeGraph.GraphQL.Types.SchemaBuilder.New().AddQueryType(new CodeGraph.GraphQL.Types.ObjectType(d =>
        {
            d.Name("Query");
            d.FieldAsync("slow", _ => ValueTask.FromResult("x")).Type("String");
            d.Field("quick", _ => "x").Type("String");
        })).Create();

        Assert.Equal((10, 1), await CostAsync(new RequestExecutor(schema), "{ slow quick }"));
        Assert.Equal((0, 1), await CostAsync(new RequestExecutor(schema, new() { Cost = new CostOptions { DefaultResolverCost = null } }), "{ slow quick }"));
    }

    private static RequestExecutor Executor(string sdl, Action<RequestExecutorOptions>? configure = null)
    {
        var options = new RequestExecutorOptions();
        configure?.Invoke(options);
        return new RequestExecutor(BuildSchema.FromSdl(Directives + sdl), options);
    }

    private static Task<(double FieldCost, double TypeCost)> CostAsync(string sdl, string query, string? variables = null) =>
        CostAsync(Executor(sdl, options => options.Cost.EnforceCostLimits = false), query, variables);

    private static async Task<(double FieldCost, double TypeCost)> CostAsync(RequestExecutor executor, string query, string? variables = null)
    {
        var text = OperationRequest.FromText(query, variables);
        using var result = await executor.ExecuteAsync(new OperationRequest { Query = text.Query, Variables = text.Variables, CostReporting = CostReporting.Validate });
        Assert.Empty(result.Errors);
        using var json = JsonDocument.Parse(result.Json);
        var cost = json.RootElement.GetProperty("extensions").GetProperty("operationCost");
        return (cost.GetProperty("fieldCost").GetDouble(), cost.GetProperty("typeCost").GetDouble());
    }
}
