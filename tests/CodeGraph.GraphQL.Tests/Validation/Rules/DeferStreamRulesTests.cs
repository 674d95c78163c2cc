using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Validation;

namespace CodeGraph.GraphQL.Tests.Validation.Rules;

/// <summary>The rules of <c>@defer</c> and <c>@stream</c>; messages and places are graphql-js 17's.</summary>
public sealed class DeferStreamRulesTests
{
    private static readonly Schema Schema = SchemaBuilder.New()
        .AddDocumentFromString("""
            type Item { id: ID name: String items(first: Int): [Item!]! }
            type Query { item: Item items: [Item] }
            type Mutation { change: Item changes: [Item] }
            type Subscription { changed: Item changes: [Item] }
            """)
        .AddDirectiveType<DeferDirectiveType>()
        .AddDirectiveType<StreamDirectiveType>()
        .Create();

    [Theory]
    [InlineData("{ ... @defer { item { id } } items @stream { ... @defer(label: \"a\") { id } } }")]
    [InlineData("mutation { change { ... @defer { items @stream { id } } } }")]
    [InlineData("subscription ($off: Boolean!) { changed { ... @defer(if: $off) { id } items @stream(if: false) { id } } }")]
    [InlineData("subscription { changed { ... @defer @skip(if: true) { id } } }")]
    [InlineData("{ item { items @stream { id } } other: item { items { id } } }")]
    public void It_is_valid(string document) => Assert.Empty(Validate(document));

    [Theory]
    [InlineData("mutation { ... @defer { change { id } } }", "Defer directive cannot be used on root mutation type \"Mutation\". 1:16")]
    [InlineData("mutation { ...F @defer } fragment F on Mutation { change { id } }", "Defer directive cannot be used on root mutation type \"Mutation\". 1:17")]
    [InlineData("mutation { ...F } fragment F on Mutation { changes @stream { id } }", "Stream directive cannot be used on root mutation type \"Mutation\". 1:52")]
    [InlineData("subscription { changes @stream(if: false) { id } }", "Stream directive cannot be used on root subscription type \"Subscription\". 1:24")]
    public void Root_fields_that_have_effects_come_at_once(string document, string error) => Assert.Equal([error], Validate(document));

    [Theory]
    [InlineData("subscription { changed { ... @defer { id } } }",
        "Defer directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`. 1:30")]
    [InlineData("subscription { changed { ...F } } fragment F on Item { items @stream { id } }",
        "Stream directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`. 1:62 1:26")]
    public void Subscriptions_must_be_able_to_switch_it_off(string document, string error) => Assert.Equal([error], Validate(document));

    [Theory]
    [InlineData("{ item { ... @defer(label: \"a\") { id } items @stream(label: \"a\") { id } } }",
        "Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages. 1:14 1:46")]
    [InlineData("query ($a: String) { item { ... @defer(label: $a) { id } } }", "Argument \"@defer(label:)\" must be a static string. 1:33")]
    public void Labels_are_static_and_unique(string document, string error) => Assert.Equal([error], Validate(document));

    [Fact]
    public void Only_lists_are_streamed() =>
        Assert.Equal(["Directive \"@stream\" cannot be used on non-list field \"Item.name\". 1:15"], Validate("{ item { name @stream } }"));

    [Theory]
    [InlineData("{ items @stream { id } items { id } }", "they have overlapping stream directives")]
    [InlineData("{ items @stream(initialCount: 1) { id } items @stream(initialCount: 2) { id } }", "they have overlapping stream directives")]
    [InlineData("{ items @stream { id } items @stream { id } }", "they have overlapping stream directives. See https://github.com/graphql/defer-stream-wg/discussions/100")]
    public void Streams_do_not_merge(string document, string reason) =>
        Assert.StartsWith($"Fields \"items\" conflict because {reason}. Use different aliases", Assert.Single(Validate(document)), StringComparison.Ordinal);

    [Fact]
    public void Without_the_directives_they_are_unknown_and_no_more()
    {
        var schema = SchemaBuilder.New().AddDocumentFromString("type Query { items: [Int] }").Create();
        var errors = DocumentValidator.Validate(schema, Utf8GraphQLParser.Parse("{ items @stream items }"));
        Assert.Equal(["Unknown directive \"@stream\"."], errors.Select(error => error.Message));
    }

    private static IEnumerable<string> Validate(string document) => DocumentValidator.Validate(Schema, Utf8GraphQLParser.Parse(document))
        .Select(error => $"{error.Message} {string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}"))}");
}
