using CodeGraph.ConformanceServer.Types;

// A schema with something of everything, for the checks that compare this engine with graphql-js over HTTP.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.WebHost.UseUrls($"http://127.0.0.1:{Environment.GetEnvironmentVariable("PORT") ?? "4300"}");
builder.Services.AddGraphQLServer()
    .AddQueryType<QueryType>()
    .AddMutationType<MutationType>()
    .ConfigureSchema(schema => schema.AddSubscriptionType<SubscriptionType>())
    .AddType<CodeType>()
    .AddType<ModifierType>()
    .AddType<SpecialtyType>();

var app = builder.Build();
app.MapGraphQL();
await app.RunAsync();
