using Microsoft.Extensions.DependencyInjection;

namespace CodeGraph.GraphQL.AspNetCore.Http;

/// <summary>The services of one event of a subscription: a scope of its own, opened when the first of them is asked for.</summary>
internal sealed class EventServices(IServiceProvider services) : IServiceProvider, IAsyncDisposable
{
    private readonly Lock _opening = new();
    private AsyncServiceScope? _scope;

    public object? GetService(Type serviceType)
    {
        lock (_opening)
        {
            return (_scope ??= services.CreateAsyncScope()).ServiceProvider.GetService(serviceType);
        }
    }

    public ValueTask DisposeAsync() => _scope?.DisposeAsync() ?? ValueTask.CompletedTask;
}
