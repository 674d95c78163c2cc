using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Introspection;

/// <summary><c>__Schema</c> (specification §4.2.1).</summary>
internal sealed class SchemaIntrospectionType : ObjectType<Schema>
{
    protected override void Configure(IObjectTypeDescriptor<Schema> descriptor)
    {
        descriptor.Name("__Schema").Description(
            "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, "
            + "as well as the entry points for query, mutation, and subscription operations.");
        descriptor.Field("description", schema => schema.Description).Type<StringType>();
        descriptor.Field("types", schema => schema.Types).Type("[__Type!]!").Description("A list of all types supported by this server.");
        descriptor.Field("queryType", schema => schema.QueryType).Type("__Type!").Description("The type that query operations will be rooted at.");
        descriptor.Field("mutationType", schema => schema.MutationType).Type("__Type")
            .Description("If this server supports mutation, the type that mutation operations will be rooted at.");
        descriptor.Field("subscriptionType", schema => schema.SubscriptionType).Type("__Type")
            .Description("If this server support subscription, the type that subscription operations will be rooted at.");
        descriptor.Field("directives", (schema, context) => schema.DirectiveTypes.Where(IntrospectionArguments.Included<DirectiveType>(context, directive => directive.IsDeprecated)))
            .Type("[__Directive!]!").Description("A list of all directives supported by this server.").IncludeDeprecated();
    }
}
