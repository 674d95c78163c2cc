using CodeGraph.GraphQL.Execution;
using Microsoft.Extensions.Options;

namespace CodeGraph.GraphQL.AspNetCore.Execution;

/// <summary>Makes one filter of those that were added, in their order, after the one of the options.</summary>
internal sealed class ErrorFilters(IEnumerable<IErrorFilter> filters) : IPostConfigureOptions<RequestExecutorOptions>
{
    public void PostConfigure(string? name, RequestExecutorOptions options)
    {
        foreach (var filter in filters)
        {
            options.ErrorFilter = options.ErrorFilter is { } before ? error => filter.OnError(before(error)) : filter.OnError;
        }
    }
}

/// <summary>A filter that is a delegate.</summary>
internal sealed class DelegateErrorFilter(Func<GraphQLError, GraphQLError> filter) : IErrorFilter
{
    public GraphQLError OnError(GraphQLError error) => filter(error);
}
