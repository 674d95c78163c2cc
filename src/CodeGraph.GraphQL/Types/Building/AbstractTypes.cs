using CodeGraph.GraphQL.Execution;

namespace CodeGraph.GraphQL.Types.Building;

/// <summary>Finds the possible types of interfaces and unions, once all types are complete.</summary>
internal static class AbstractTypes
{
    internal static void Complete(IReadOnlyList<NamedType> types)
    {
        var objects = types.OfType<ObjectType>().ToList();
        foreach (var type in types)
        {
            switch (type)
            {
                case InterfaceType interfaceType:
                    interfaceType.RuntimeTypes = new RuntimeTypeTable([.. objects.Where(candidate => candidate.Implements(interfaceType))], interfaceType.TypeResolver);
                    break;
                case UnionType union:
                    union.RuntimeTypes = new RuntimeTypeTable(union.Types, union.TypeResolver);
                    break;
            }
        }
    }
}
