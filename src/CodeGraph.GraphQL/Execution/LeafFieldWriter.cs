using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Execution;

/// <summary>Resolves a leaf field and writes its value in one step.</summary>
internal abstract class LeafFieldWriter
{
    /// <returns>False, and nothing written, if the value is null.</returns>
    internal abstract bool Write(object? source, IResolverContext context, ResponseWriter writer);
}

/// <summary>Finds how a leaf type writes values of a CLR type.</summary>
internal static class LeafValueWriter
{
    internal static Action<TValue, ResponseWriter> For<TValue>(LeafType type) =>
        type.GetWriter<TValue>() ?? ((value, writer) => type.WriteValue(value!, writer));
}

/// <summary>The most frequent field of all: a string read from the parent value.</summary>
internal sealed class SourceStringWriter<T>(Func<T, string?> resolve) : LeafFieldWriter
{
    internal override bool Write(object? source, IResolverContext context, ResponseWriter writer)
    {
        var value = resolve((T)source!);
        if (value is null)
        {
            return false;
        }

        writer.WriteString(value);
        return true;
    }
}

/// <summary>A leaf read from the parent value.</summary>
internal sealed class SourceLeafWriter<T, TResult>(Func<T, TResult> resolve, Action<TResult, ResponseWriter> write) : LeafFieldWriter
{
    internal override bool Write(object? source, IResolverContext context, ResponseWriter writer)
    {
        var value = resolve((T)source!);
        if (value is null)
        {
            return false;
        }

        write(value, writer);
        return true;
    }
}

/// <summary>A leaf read from the parent value and the context.</summary>
internal sealed class SourceContextLeafWriter<T, TResult>(Func<T, IResolverContext, TResult> resolve, Action<TResult, ResponseWriter> write) : LeafFieldWriter
{
    internal override bool Write(object? source, IResolverContext context, ResponseWriter writer)
    {
        var value = resolve((T)source!, context);
        if (value is null)
        {
            return false;
        }

        write(value, writer);
        return true;
    }
}

/// <summary>A leaf read from the context.</summary>
internal sealed class ContextLeafWriter<TResult>(Func<IResolverContext, TResult> resolve, Action<TResult, ResponseWriter> write) : LeafFieldWriter
{
    internal override bool Write(object? source, IResolverContext context, ResponseWriter writer)
    {
        var value = resolve(context);
        if (value is null)
        {
            return false;
        }

        write(value, writer);
        return true;
    }
}
