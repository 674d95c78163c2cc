using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Tests.Types;

public sealed class DescriptorTests
{
    private enum PlaceOfService
    {
        Office,
        ICD10Clinic,
        OnCampus_Outpatient,
    }

    private interface IShape;

    private sealed record Circle(double Radius) : IShape;

    private sealed class QueryType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor)
        {
            descriptor.Field("shape", _ => new Circle(1)).NonNull<ShapeType>();
            descriptor.Field("place", _ => PlaceOfService.Office).Type<EnumType<PlaceOfService>>()
                .Argument("near", a => a.List<EnumType<PlaceOfService>>().DefaultValue(new[] { PlaceOfService.Office }))
                .Argument("limit", a => a.Type("Int!").DefaultValue(3));
            descriptor.Field("self", _ => new object()).Type<NonNullType<ListType<NonNullType<QueryType>>>>().Directive("cost", ("weight", "5"));
        }
    }

    private sealed class ShapeType : InterfaceType<IShape>
    {
        protected override void Configure(IInterfaceTypeDescriptor descriptor) => descriptor.Field("area").Type<FloatType>();
    }

    private sealed class CircleType : ObjectType<Circle>
    {
        protected override void Configure(IObjectTypeDescriptor<Circle> descriptor)
        {
            descriptor.Implements<ShapeType>();
            descriptor.Field("area", circle => circle.Radius * circle.Radius * Math.PI).Type<FloatType>();
        }
    }

    private sealed class CostDirectiveType : DirectiveType
    {
        protected override void Configure(IDirectiveTypeDescriptor descriptor) =>
            descriptor.Location(DirectiveLocation.FieldDefinition).Argument("weight", a => a.NonNull<StringType>());
    }

    [Fact]
    public void Names_and_wrappings_come_from_the_code_by_convention()
    {
        var schema = SchemaBuilder.New().AddQueryType<QueryType>().AddType<CircleType>().AddDirectiveType<CostDirectiveType>().Create();
        Assert.Equal(
            """
            directive @cost(weight: String!) on FIELD_DEFINITION

            type Query {
              shape: Shape!
              place(near: [PlaceOfService!] = [OFFICE], limit: Int! = 3): PlaceOfService
              self: [Query!]! @cost(weight: "5")
            }

            type Circle implements Shape {
              area: Float
            }

            interface Shape {
              area: Float
            }

            enum PlaceOfService {
              OFFICE
              ICD10_CLINIC
              ON_CAMPUS_OUTPATIENT
            }
            """,
            SchemaPrinter.Print(schema));
    }

    [Fact]
    public void A_class_stands_for_one_type_of_a_schema()
    {
        var schema = SchemaBuilder.New().AddQueryType<QueryType>().AddType<CircleType>().AddType<CircleType>().AddDirectiveType<CostDirectiveType>().Create();
        Assert.Same(schema.GetType<InterfaceType>("Shape"), schema.QueryType.Fields["shape"].Type.NamedType());
        Assert.Equal(["Circle"], schema.GetPossibleTypes(schema.GetType<InterfaceType>("Shape")).Select(type => type.Name));
        Assert.True(schema.IsSubType(schema.GetType<InterfaceType>("Shape"), schema.GetType<ObjectType>("Circle")));
    }

    [Fact]
    public void Two_object_types_of_one_clr_type_under_an_interface_need_a_way_to_tell_them_apart()
    {
        var problem = Assert.Throws<SchemaException>(() => SchemaBuilder.New().AddQueryType<QueryType>().AddType<CircleType>().AddDirectiveType<CostDirectiveType>()
            .AddType(new ObjectType<Circle>(d =>
            {
                d.Name("Disc").Implements<ShapeType>();
                d.Field("area", _ => 1.0).Type<FloatType>();
            })).Create());
        Assert.Equal("Circle and Disc are all of CLR type Circle, so that values of Shape cannot be told apart.", Assert.Single(problem.Errors).Message);
    }
}
