using CodeGraph.GraphQL.Types;
using CodeGraph.Server.Schema;

namespace CodeGraph.Server.Tests.Schema;

[Collection(nameof(StarterServer))]
public class SchemaTests(StarterServer server)
{
    private static readonly string CommittedFile = Path.Combine(SourceFolder.Server, "schema.graphql");

    [Fact]
    public void The_committed_schema_is_the_schema_of_the_program() =>
        Assert.True(
            File.ReadAllText(CommittedFile) == CodeGraphSchema.Print(),
            "The schema changed. If that is wanted: dotnet run --project src/CodeGraph.Server -- schema > src/CodeGraph.Server/schema.graphql");

    [Fact]
    public async Task The_server_hands_out_the_committed_schema() =>
        Assert.Equal(File.ReadAllText(CommittedFile).Trim(), (await server.Client.GetStringAsync("/graphql?sdl")).Trim());

    [Fact]
    public void As_a_subgraph_it_has_entities_and_otherwise_the_same_schema()
    {
        var subgraph = CodeGraphSchema.PrintSubgraph();
        foreach (var entity in new[] { "Code", "Modifier", "Specialty", "Section", "Release" })
        {
            Assert.Contains($"type {entity} implements Node @key(fields: \"code\") @key(fields: \"id\") {{", subgraph, StringComparison.Ordinal);
        }

        var added = subgraph.Split('\n').Except(CodeGraphSchema.Print().Split('\n')).Where(line => !line.Contains('@', StringComparison.Ordinal));
        Assert.Equal(["  query: Query", "  subscription: Subscription"], added);
    }

    [Fact]
    public void Every_type_field_argument_and_value_is_described()
    {
        var schema = CodeGraphSchema.Create();
        var undescribed = new List<string>();
        foreach (var type in schema.Types.Where(type => !type.IsIntrospectionType))
        {
            Check(type.Name, type.Description);
            switch (type)
            {
                case ComplexOutputType complex:
                    foreach (var field in complex.Fields)
                    {
                        Check($"{type}.{field.Name}", field.Description);
                        foreach (var argument in field.Arguments)
                        {
                            Check($"{type}.{field.Name}({argument.Name})", argument.Description);
                        }
                    }

                    break;
                case InputObjectType input:
                    foreach (var field in input.Fields)
                    {
                        Check($"{type}.{field.Name}", field.Description);
                    }

                    break;
                case EnumType enumeration:
                    foreach (var value in enumeration.Values)
                    {
                        Check($"{type}.{value.Name}", value.Description);
                    }

                    break;
            }
        }

        Assert.Empty(undescribed);

        void Check(string coordinate, string? description)
        {
            if (string.IsNullOrWhiteSpace(description))
            {
                undescribed.Add(coordinate);
            }
        }
    }
}
