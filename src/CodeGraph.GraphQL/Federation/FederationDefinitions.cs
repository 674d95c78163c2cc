using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Federation;

/// <summary>What the specification of a subgraph adds to a schema ("Subgraph schema additions"), apart from what depends on its entities.</summary>
internal static class FederationDefinitions
{
    internal const string ServiceField = "_service";
    internal const string EntitiesField = "_entities";
    internal const string ServiceType = "_Service";
    internal const string EntityUnion = "_Entity";

    internal const string Sdl = """
        "A selection of fields in the syntax of GraphQL, without its outer braces."
        scalar FieldSet

        "An element that is imported by a link."
        scalar link__Import

        "The purpose of a link."
        enum link__Purpose {
          "Needed to resolve fields securely."
          SECURITY

          "Needed to execute operations."
          EXECUTION
        }

        "An authorization scope."
        scalar federation__Scope

        "An authorization policy."
        scalar federation__Policy

        "A selection of a field of a context."
        scalar federation__ContextFieldValue

        "Links the definitions of another specification to the schema."
        directive @link(url: String!, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA

        "The fields that identify an entity, by which other subgraphs refer to it."
        directive @key(fields: FieldSet!, resolvable: Boolean = true) repeatable on OBJECT | INTERFACE

        "The fields of other subgraphs that resolving the field needs."
        directive @requires(fields: FieldSet!) on FIELD_DEFINITION

        "The fields of other subgraphs that this one resolves, too, below this field."
        directive @provides(fields: FieldSet!) on FIELD_DEFINITION

        "Belongs to another subgraph."
        directive @external on FIELD_DEFINITION | OBJECT

        "May be resolved by other subgraphs, too."
        directive @shareable repeatable on OBJECT | FIELD_DEFINITION

        "Takes a field over from another subgraph."
        directive @override(from: String!, label: String) on FIELD_DEFINITION

        "Hidden from the clients of the supergraph."
        directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION

        "A tag for tools and contracts."
        directive @tag(name: String!) repeatable on FIELD_DEFINITION | INTERFACE | OBJECT | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION | SCHEMA

        "Marks a definition that extends a type of another subgraph."
        directive @extends on OBJECT | INTERFACE

        "Keeps a directive of the subgraph in the supergraph."
        directive @composeDirective(name: String!) repeatable on SCHEMA

        "An interface of another subgraph, to whose every implementation this one adds fields."
        directive @interfaceObject on OBJECT

        "Only for authenticated clients."
        directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM

        "Only for clients with all scopes of one of the lists."
        directive @requiresScopes(scopes: [[federation__Scope!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM

        "Only for clients that satisfy all policies of one of the lists."
        directive @policy(policies: [[federation__Policy!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM

        "Names a type whose fields arguments below it may be taken from."
        directive @context(name: String!) repeatable on INTERFACE | OBJECT | UNION

        "Takes an argument from a context."
        directive @fromContext(field: federation__ContextFieldValue) on ARGUMENT_DEFINITION
        """;

    /// <summary>The directives that came after 2.0, and with which version.</summary>
    private static readonly Dictionary<string, FederationVersion> Since = new(StringComparer.Ordinal)
    {
        ["composeDirective"] = FederationVersion.Federation21,
        ["interfaceObject"] = FederationVersion.Federation23,
        ["authenticated"] = FederationVersion.Federation25,
        ["requiresScopes"] = FederationVersion.Federation25,
        ["policy"] = FederationVersion.Federation26,
        ["context"] = FederationVersion.Federation28,
        ["fromContext"] = FederationVersion.Federation28,
    };

    private static readonly HashSet<string> Directives =
    [
        "link", "key", "requires", "provides", "external", "shareable", "override", "inaccessible", "tag", "extends", .. Since.Keys,
    ];

    private static readonly HashSet<string> Types =
    [
        "FieldSet", "link__Import", "link__Purpose", "federation__Scope", "federation__Policy", "federation__ContextFieldValue",
        "_Any", ServiceType, EntityUnion,
    ];

    internal static bool IsDirective(string name) => Directives.Contains(name);

    internal static FederationVersion SinceVersion(string directive) => Since.GetValueOrDefault(directive, FederationVersion.Federation20);

    internal static bool IsType(string name) => Types.Contains(name);

    /// <summary>Whether an element is the subgraph's own, not something every subgraph has; only the former is shown to the router.</summary>
    internal static bool IsOwn(object element) => element switch
    {
        DirectiveType directive => !Directives.Contains(directive.Name),
        NamedType type => !Types.Contains(type.Name),
        OutputField field => field.Name is not (ServiceField or EntitiesField),
        _ => true,
    };
}
