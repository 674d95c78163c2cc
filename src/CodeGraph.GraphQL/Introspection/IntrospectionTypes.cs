using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Building;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Introspection;

/// <summary>The types and fields through which a schema tells about itself (specification §4).</summary>
internal sealed class IntrospectionTypes
{
    private readonly ObjectType _schemaType;
    private readonly ObjectType _typeType;

    private IntrospectionTypes(SchemaContext context)
    {
        _schemaType = new SchemaIntrospectionType();
        _typeType = new TypeIntrospectionType();
        context.Add(_schemaType);
        context.Add(_typeType);
        context.Add(new TypeKindType());
        context.Add(new FieldIntrospectionType());
        context.Add(new InputValueIntrospectionType());
        context.Add(new EnumValueIntrospectionType());
        context.Add(new DirectiveIntrospectionType());
        context.Add(new DirectiveLocationType());
    }

    internal static IntrospectionTypes AddTo(SchemaContext context) => new(context);

    /// <summary>Makes the fields <c>__typename</c>, <c>__schema</c> and <c>__type</c>; their own type is of no meaning.</summary>
    internal IntrospectionFields Complete(SchemaContext context)
    {
        var typeName = new ObjectFieldDescriptor("__typename", null);
        typeName.Description("The name of the current Object type at runtime.").Type("String!").Resolve(resolver => resolver.ObjectType.Name);

        var schema = new ObjectFieldDescriptor("__schema", null);
        schema.Description("Access the current type schema of this server.").Type(new NonNullType(_schemaType)).Resolve(resolver => resolver.Schema);

        var type = new ObjectFieldDescriptor("__type", null);
        type.Description("Request the type information of a single type.").Type(_typeType)
            .Argument("name", argument => argument.Type("String!"))
            .Resolve(resolver => resolver.Schema.TryGetType(resolver.Argument<string>("name"), out var found) ? (IType)found : null);

        return new IntrospectionFields(typeName.Complete(context, _schemaType)!, schema.Complete(context, _schemaType)!, type.Complete(context, _typeType)!);
    }
}
