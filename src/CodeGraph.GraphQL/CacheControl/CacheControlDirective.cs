using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.CacheControl;

/// <summary>
/// The directive <c>@cacheControl</c>, as Apollo Server has it: how long the value of a field may be kept, and for whom. It is
/// in the schema as soon as something applies it.
/// </summary>
public sealed class CacheControlDirective : DirectiveType
{
    /// <summary>The directive's name.</summary>
    public const string DirectiveName = "cacheControl";

    /// <inheritdoc/>
    protected override void Configure(IDirectiveTypeDescriptor descriptor) => descriptor
        .Name(DirectiveName)
        .Description("How long the value may be kept by who gets it, and for whom. An answer is kept as briefly as its briefest field.")
        .Location(DirectiveLocation.FieldDefinition)
        .Location(DirectiveLocation.Object)
        .Location(DirectiveLocation.Interface)
        .Location(DirectiveLocation.Union)
        .Argument("maxAge", a => a.Type<IntType>().Description("Seconds; 0 for not at all."))
        .Argument("scope", a => a.Type(new CacheControlScopeType()).Description("For whom; everyone, if left out."))
        .Argument("inheritMaxAge", a => a.Type<BooleanType>().Description("Whether the value may be kept as long as that of the field above it."));

    internal static DirectiveNode Create(int? maxAge, CacheControlScope? scope, bool? inheritMaxAge)
    {
        var arguments = new List<ArgumentNode>();
        Add("maxAge", maxAge is { } seconds ? AstFromValue.Untyped(seconds) : null);
        Add("scope", scope is { } whom ? new EnumValueNode(whom == CacheControlScope.Private ? "PRIVATE" : "PUBLIC") : null);
        Add("inheritMaxAge", inheritMaxAge is { } inherit ? new BooleanValueNode(inherit) : null);
        return new DirectiveNode(new NameNode(DirectiveName), [.. arguments]);

        void Add(string name, IValueNode? value)
        {
            if (value is not null)
            {
                arguments.Add(new ArgumentNode(new NameNode(name), value));
            }
        }
    }

    private sealed class CacheControlScopeType : EnumType<CacheControlScope>
    {
        protected override void Configure(IEnumTypeDescriptor<CacheControlScope> descriptor)
        {
            descriptor.Name("CacheControlScope").Description("For whom an answer may be kept.");
            descriptor.Value(CacheControlScope.Public).Description("For everyone, also by a shared cache.");
            descriptor.Value(CacheControlScope.Private).Description("For the one who asked.");
        }
    }
}
