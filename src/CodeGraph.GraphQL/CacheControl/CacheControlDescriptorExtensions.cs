using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.CacheControl;

/// <summary>Says in the schema how long answers may be kept.</summary>
public static class CacheControlDescriptorExtensions
{
    /// <summary>Says how long the value of a field may be kept (<c>@cacheControl</c>).</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The field.</param>
    /// <param name="maxAge">How many seconds; 0 for not at all.</param>
    /// <param name="scope">For whom; everyone if left out.</param>
    /// <param name="inheritMaxAge">Whether the value may be kept as long as that of the field above it, rather than for the default.</param>
    /// <returns>The field.</returns>
    public static TSelf CacheControl<TSelf>(
        this IOutputFieldDescriptor<TSelf> descriptor, int? maxAge = null, CacheControlScope? scope = null, bool? inheritMaxAge = null)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Check(maxAge);
        return descriptor.Directive(CacheControlDirective.Create(maxAge, scope, inheritMaxAge));
    }

    /// <summary>Says how long values of an object type, interface or union may be kept, whichever field returns them (<c>@cacheControl</c>).</summary>
    /// <typeparam name="TSelf">The descriptor.</typeparam>
    /// <param name="descriptor">The type.</param>
    /// <param name="maxAge">How many seconds; 0 for not at all.</param>
    /// <param name="scope">For whom; everyone if left out.</param>
    /// <param name="inheritMaxAge">Whether values may be kept as long as that of the field above them, rather than for the default.</param>
    /// <returns>The type.</returns>
    public static TSelf CacheControl<TSelf>(
        this ITypeDescriptor<TSelf> descriptor, int? maxAge = null, CacheControlScope? scope = null, bool? inheritMaxAge = null)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        Check(maxAge);
        return descriptor.Directive(CacheControlDirective.Create(maxAge, scope, inheritMaxAge));
    }

    private static void Check(int? maxAge)
    {
        if (maxAge is { } seconds)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(seconds, nameof(maxAge));
        }
    }
}
