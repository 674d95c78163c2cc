using CodeGraph.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CodeGraph.GraphQL.AspNetCore;

internal sealed class GraphQLServerBuilder(IServiceCollection services) : IGraphQLServerBuilder
{
    private readonly List<Action<SchemaBuilder>> _steps = [];

    public IServiceCollection Services { get; } = services;

    public IGraphQLServerBuilder ConfigureSchema(Action<SchemaBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _steps.Add(configure);
        return this;
    }

    internal Schema CreateSchema(IServiceProvider provider)
    {
        var builder = SchemaBuilder.New().AddServices(provider);
        foreach (var step in _steps)
        {
            step(builder);
        }

        return builder.Create();
    }
}
