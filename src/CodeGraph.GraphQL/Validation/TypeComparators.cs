using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation;

/// <summary>How types relate to each other, as rules need to know it.</summary>
internal static class TypeComparators
{
    /// <summary>AreTypesCompatible(variableType, locationType) of section 5.8.5: every value of the first is one of the second.</summary>
    public static bool IsSubTypeOf(IType maybeSubType, IType superType)
    {
        if (superType is NonNullType nonNull)
        {
            return maybeSubType is NonNullType sub && IsSubTypeOf(sub.NullableType, nonNull.NullableType);
        }

        if (maybeSubType is NonNullType nonNullSub)
        {
            return IsSubTypeOf(nonNullSub.NullableType, superType);
        }

        if (superType is ListType list)
        {
            return maybeSubType is ListType subList && IsSubTypeOf(subList.ElementType, list.ElementType);
        }

        return ReferenceEquals(maybeSubType, superType);
    }

    /// <summary>Whether some object type is possible for both composite types (section 5.5.2.3).</summary>
    public static bool DoOverlap(Schema schema, NamedType typeA, NamedType typeB)
    {
        if (ReferenceEquals(typeA, typeB))
        {
            return true;
        }

        if (typeA is IAbstractType abstractA)
        {
            if (typeB is not IAbstractType)
            {
                return schema.IsSubType(typeA, typeB);
            }

            foreach (var possibleType in abstractA.PossibleTypes)
            {
                if (schema.IsSubType(typeB, possibleType))
                {
                    return true;
                }
            }

            return false;
        }

        return typeB is IAbstractType && schema.IsSubType(typeB, typeA);
    }
}
