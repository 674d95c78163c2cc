using System.Collections;

namespace CodeGraph.GraphQL.Types.Building;

/// <summary>Finds resolvers that cannot but fail: the CLR type of what they give has no way to the field's type.</summary>
internal static class ResolverResult
{
    internal static (string Problem, string Cure)? Mismatch(Type result, IType type)
    {
        if (result.IsInterface || result == typeof(object))
        {
            // Whatever comes, it may be more than its declared type says.
            result = typeof(IEnumerable).IsAssignableFrom(result) ? typeof(IEnumerable) : typeof(object);
        }

        var fieldType = type.NullableType();
        var gives = typeof(IEnumerable).IsAssignableFrom(result) && result != typeof(string);
        return fieldType switch
        {
            ListType when !gives && result != typeof(object) =>
                ($"the field's type {type} is a list", "give an IEnumerable, or take the list off the type."),
            ListType => null,
            StringType or IdType or IntType or FloatType or BooleanType or ObjectType when gives && result.IsArray =>
                ($"the field's type {type} is no list", "make the type a list, or give one value."),
            ObjectType objectType when IsForeign(result, objectType) =>
                ($"the values of the field's type {objectType} are {objectType.RuntimeType.Name}", $"give a {objectType.RuntimeType.Name}, or name another type."),
            _ => null,
        };
    }

    // A class that is sealed cannot turn out to be something else; another class could be derived from the type, or the type from it.
    private static bool IsForeign(Type result, ObjectType type)
    {
        var expected = type.RuntimeType;
        var given = Nullable.GetUnderlyingType(result) ?? result;
        return expected != typeof(object) && given != typeof(object) && given.IsSealed && !expected.IsAssignableFrom(given);
    }
}
