using CodeGraph.GraphQL.Language;

namespace CodeGraph.GraphQL.Tests.Language;

public class SyntaxVisitorTests
{
    [Fact]
    public void Nodes_are_visited_in_the_order_of_the_source()
    {
        var visitor = new Recorder(skipped: null);
        visitor.Visit(Utf8GraphQLParser.Parse("query Q($a: [Int!] = [1]) @x(b: {c: $a}) { d: e(f: 1) @g { h } ...I ... on J { k } } type T implements L & M @n { o(p: Q = R): S }"));
        Assert.Equal("Q a Int x b c a d e f g h I J k T L M n o p Q S", string.Join(' ', visitor.Names));
        Assert.Equal(visitor.Entered, visitor.Left);
    }

    [Fact]
    public void A_skipped_node_is_neither_descended_into_nor_left()
    {
        var visitor = new Recorder(skipped: SyntaxKind.SelectionSet);
        visitor.Visit(Utf8GraphQLParser.Parse("query Q { a }"));
        Assert.Equal(["Q"], visitor.Names);
        Assert.Equal(visitor.Entered - 1, visitor.Left);
    }

    private sealed class Recorder(SyntaxKind? skipped) : SyntaxVisitor
    {
        public List<string> Names { get; } = [];

        public int Entered { get; private set; }

        public int Left { get; private set; }

        protected override bool Enter(ISyntaxNode node)
        {
            Entered++;
            if (node is NameNode name)
            {
                Names.Add(name.Value);
            }

            return node.Kind != skipped;
        }

        protected override void Leave(ISyntaxNode node) => Left++;
    }
}
