using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.CostAnalysis;

/// <summary>
/// The directive <c>@listSize</c>: how many items a list can have (IBM's specification, section 8). It is in the schema as
/// soon as something applies it.
/// </summary>
public sealed class ListSizeDirective : DirectiveType
{
    /// <summary>The directive's name.</summary>
    public const string DirectiveName = "listSize";

    /// <inheritdoc/>
    protected override void Configure(IDirectiveTypeDescriptor descriptor) => descriptor
        .Name(DirectiveName)
        .Description("How many items the list of this field can have.")
        .Location(DirectiveLocation.FieldDefinition)
        .Argument("assumedSize", a => a.Type("Int").Description("The most items when no slicing argument is given."))
        .Argument("slicingArguments", a => a.Type("[String!]").Description("The arguments that limit the items; of several, the greatest counts. A list stands for its length."))
        .Argument("sizedFields", a => a.Type("[String!]").Description("The fields below that hold the items, such as `edges` and `nodes` of a connection."))
        .Argument("requireOneSlicingArgument", a => a.Type("Boolean").DefaultValue(true).Description("Whether exactly one slicing argument must be given."));

    internal static DirectiveNode Create(int? assumedSize, string[]? slicingArguments, string[]? sizedFields, bool requireOneSlicingArgument)
    {
        var arguments = new List<ArgumentNode>();
        Add("assumedSize", assumedSize);
        Add("slicingArguments", slicingArguments);
        Add("sizedFields", sizedFields);

        // The default is left out, and so is what says nothing without slicing arguments.
        Add("requireOneSlicingArgument", slicingArguments is null || requireOneSlicingArgument ? null : false);
        return new DirectiveNode(new NameNode(DirectiveName), [.. arguments]);

        void Add(string name, object? value)
        {
            if (value is not null)
            {
                arguments.Add(new ArgumentNode(new NameNode(name), AstFromValue.Untyped(value)));
            }
        }
    }
}
