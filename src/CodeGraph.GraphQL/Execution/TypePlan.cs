using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution;

/// <summary>A field's type as <c>CompleteValue</c> walks it: what kind of value, whether null may stand here, what is inside.</summary>
internal sealed class TypePlan
{
    private TypePlan(IType type)
    {
        NonNull = type is NonNullType;
        switch (type.NullableType())
        {
            case ListType list:
                Kind = TypePlanKind.List;
                Item = new TypePlan(list.ElementType);
                break;
            case LeafType leaf:
                Kind = TypePlanKind.Leaf;
                Leaf = leaf;
                break;
            case ObjectType objectType:
                Kind = TypePlanKind.Object;
                Object = objectType;
                break;
            case InterfaceType interfaceType:
                Kind = TypePlanKind.Abstract;
                Abstract = interfaceType;
                RuntimeTypes = interfaceType.RuntimeTypes;
                break;
            case UnionType union:
                Kind = TypePlanKind.Abstract;
                Abstract = union;
                RuntimeTypes = union.RuntimeTypes;
                break;
            default:
                throw new ArgumentException($"{type} is no output type.", nameof(type));
        }
    }

    internal TypePlanKind Kind { get; }

    internal bool NonNull { get; }

    internal TypePlan? Item { get; }

    internal LeafType? Leaf { get; }

    internal ObjectType? Object { get; }

    internal NamedType? Abstract { get; }

    internal RuntimeTypeTable? RuntimeTypes { get; }

    internal static TypePlan Of(IType type) => new(type);
}

internal enum TypePlanKind
{
    Leaf,
    List,
    Object,
    Abstract,
}
