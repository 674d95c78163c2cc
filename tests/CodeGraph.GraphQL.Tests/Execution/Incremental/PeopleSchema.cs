using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Tests.Execution.Incremental;

/// <summary>People who know each other: every field at once and later, failing and not. The file of graphql-js's answers is about the same people.</summary>
internal static class PeopleSchema
{
    internal static readonly Person[] People =
    [
        new("1", "Ada", 36),
        new("2", "Blaise", null),
        new("3", "Charles", 79),
        new("4", "Dorothy", 90),
    ];

    internal static Schema Create() => SchemaBuilder.New()
        .AddQueryType<QueryType>()
        .AddMutationType<MutationType>()
        .AddDirectiveType<DeferDirectiveType>()
        .AddDirectiveType<StreamDirectiveType>()
        .Create();

    internal sealed record Person(string Id, string Name, int? Age)
    {
        internal Person Friend => People[int.Parse(Id, System.Globalization.CultureInfo.InvariantCulture) % People.Length];

        internal Person[] Friends => [.. People.Where(person => person.Id != Id)];
    }

    internal sealed class QueryType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor)
        {
            descriptor.Name("Query");
            descriptor.Field("person", _ => People[0]).Type<PersonType>();
            descriptor.FieldAsync("personLater", async _ =>
            {
                await Task.Yield();
                return People[1];
            }).Type<PersonType>();
            descriptor.Field("people", _ => People).NonNullList<PersonType>();
            descriptor.FieldAsync("peopleLater", _ => ListLater(People)).NonNullList<PersonType>();
            descriptor.Field("named", _ => People[2]).Type<NamedType>();
            descriptor.Field("numbers", _ => Enumerable.Range(1, 5)).List<IntType>();
            descriptor.Field("matrix", _ => new[] { new[] { 1, 2 }, [3], [] }).Type("[[Int!]!]!");
            descriptor.Field("endless", _ => Endless()).List<IntType>();
            descriptor.FieldAsync("waits", async ctx =>
            {
                await Task.Delay(Timeout.Infinite, ctx.RequestAborted);
                return "never";
            }).Type<StringType>();
            descriptor.FieldAsync("watched", ctx => Watch(ctx)).List<IntType>();
        }

        private static IEnumerable<int> Endless()
        {
            for (var i = 0; ; i++)
            {
                yield return i;
            }
        }

        private static async IAsyncEnumerable<int> Watch(IResolverContext context)
        {
            var watch = (ListWatch)context.ContextData["watch"]!;
            try
            {
                for (var i = 0; ; i++)
                {
                    watch.Read = i;
                    yield return i;
                    await Task.Delay(1, context.RequestAborted);
                }
            }
            finally
            {
                watch.Closed.SetResult();
            }
        }
    }

    internal sealed class MutationType : ObjectType
    {
        protected override void Configure(IObjectTypeDescriptor descriptor)
        {
            descriptor.Name("Mutation");
            descriptor.Field("marry", _ => People[0]).Type<PersonType>();
        }
    }

    internal sealed class NamedType : InterfaceType
    {
        protected override void Configure(IInterfaceTypeDescriptor descriptor)
        {
            descriptor.Name("Named");
            descriptor.Field("name").Type<StringType>();
        }
    }

    internal sealed class PersonType : ObjectType<Person>
    {
        protected override void Configure(IObjectTypeDescriptor<Person> descriptor)
        {
            descriptor.Name("Person");
            descriptor.Implements<NamedType>();
            descriptor.Field("id", person => person.Id).NonNull<IdType>();
            descriptor.Field("name", person => person.Name).Type<StringType>();
            descriptor.FieldAsync("nameLater", async (person, _) =>
            {
                await Task.Yield();
                return person.Name;
            }).Type<StringType>();
            descriptor.Field("age", person => person.Age).Type<IntType>();
            descriptor.Field("ageSurely", person => person.Age).NonNull<IntType>();
            descriptor.FieldAsync("ageSurelyLater", async (person, _) =>
            {
                await Task.Yield();
                return person.Age;
            }).NonNull<IntType>();
            descriptor.Field("fails", person => Throw(person)).Type<StringType>();
            descriptor.FieldAsync("failsLater", async (person, _) =>
            {
                await Task.Yield();
                return Throw(person);
            }).Type<StringType>();
            descriptor.Field("friend", person => person.Friend).Type<PersonType>();
            descriptor.FieldAsync("friendLater", async (person, _) =>
            {
                await Task.Yield();
                return person.Friend;
            }).Type<PersonType>();
            descriptor.Field("friends", person => person.Friends).NonNullList<PersonType>();
            descriptor.FieldAsync("friendsLater", (person, _) => ListLater(person.Friends)).NonNullList<PersonType>();
            descriptor.Field("gaps", person => new[] { person.Friend, null, person }).Type("[Person]");
            descriptor.Field("gapsSurely", person => new[] { person.Friend, null, person }).Type("[Person!]");
            descriptor.Field("breaks", person => Breaks(person)).Type("[Person!]");
            descriptor.FieldAsync("breaksLater", (person, _) => BreaksLater(person)).Type("[Person]");
        }

        private static string? Throw(Person person) => throw new GraphQLException($"{person.Name} fails");

        private static IEnumerable<Person> Breaks(Person person)
        {
            yield return person;
            throw new GraphQLException("list breaks");
        }

        private static async IAsyncEnumerable<Person> BreaksLater(Person person)
        {
            await Task.Yield();
            yield return person;
            throw new GraphQLException("list breaks");
        }
    }

    internal sealed class ListWatch
    {
        internal int Read { get; set; }

        internal TaskCompletionSource Closed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private static async IAsyncEnumerable<Person> ListLater(IEnumerable<Person> people)
    {
        foreach (var person in people)
        {
            await Task.Yield();
            yield return person;
        }
    }
}
