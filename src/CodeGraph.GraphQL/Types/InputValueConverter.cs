using System.Globalization;

namespace CodeGraph.GraphQL.Types;

/// <summary>Turns a coerced input value into the CLR type a resolver asks for.</summary>
internal static class InputValueConverter
{
    internal static T To<T>(object? value, string name)
    {
        if (value is T typed)
        {
            return typed;
        }

        if (value is null)
        {
            return default!;
        }

        var target = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        if (value is IConvertible && target.IsPrimitive || target == typeof(decimal))
        {
            try
            {
                return (T)Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
            }
            catch (Exception problem) when (problem is OverflowException or FormatException or InvalidCastException)
            {
                // The message below says more than the conversion's own.
            }
        }

        throw new InvalidCastException($"The value of \"{name}\" is a {value.GetType().Name}; it cannot be had as {typeof(T).Name}.");
    }
}
