using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Tests.Execution;

public sealed class FieldMiddlewareTests
{
    private static async Task<string> ExecuteAsync(Func<FieldDelegate, FieldDelegate>[] middleware)
    {
        var query = new ObjectType(d =>
        {
            d.Name("Query");
            var field = d.Field("greeting", context => $"hello {context.Argument<string>("name")}").Type<StringType>().Argument("name", a => a.NonNull<StringType>());
            foreach (var use in middleware)
            {
                field.Use(use);
            }
        });
        using var result = await new RequestExecutor(SchemaBuilder.New().AddQueryType(query).Create()).ExecuteAsync(OperationRequest.FromText("{ greeting(name: \"you\") }"));
        return result.ToString();
    }

    [Fact]
    public async Task The_first_middleware_is_the_outermost() => Assert.Equal(
        """{"data":{"greeting":"<[hello you]>"}}""",
        await ExecuteAsync(
        [
            next => async context => $"<{await next(context)}>",
            next => async context => $"[{await next(context)}]",
        ]));

    [Fact]
    public async Task A_middleware_may_answer_without_the_resolver() => Assert.Equal(
        """{"data":{"greeting":null},"errors":[{"message":"Not you.","locations":[{"line":1,"column":3}],"path":["greeting"]}]}""",
        await ExecuteAsync([_ => context => throw new GraphQLException("Not you.")]));

    [Fact]
    public void A_field_without_middleware_keeps_its_own_resolver()
    {
        var schema = SchemaBuilder.New().AddQueryType(new ObjectType(d => d.Name("Query").Field("a", _ => 1).Type<IntType>())).Create();
        Assert.IsType<ContextResolver<int>>(schema.QueryType.Fields["a"].Resolver);
    }
}
