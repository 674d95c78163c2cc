using System.Text;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution;

/// <summary>What executing a field takes of its definition alone: made when it is first selected, shared by all documents.</summary>
internal sealed class FieldExecution
{
    internal FieldExecution(OutputField field)
    {
        Type = TypePlan.Of(field.Type);
        Resolver = field.Resolver ?? DefaultFieldResolver.Instance;
        LeafWriter = Type.Leaf is null ? null : Resolver.CreateLeafWriter(Type.Leaf);
        CommaKey = CommaKeyOf(field.Name);
    }

    internal TypePlan Type { get; }

    internal FieldResolver Resolver { get; }

    internal LeafFieldWriter? LeafWriter { get; }

    /// <summary>The field's key in the response when it has no alias, see <see cref="FieldPlan.CommaKey"/>.</summary>
    internal byte[] CommaKey { get; }

    internal static byte[] CommaKeyOf(string responseName) => Encoding.UTF8.GetBytes($",\"{responseName}\":");
}
