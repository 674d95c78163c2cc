using System.Globalization;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.CostAnalysis;

/// <summary>
/// The directive <c>@cost</c>: what a field, argument or type adds to the cost of an operation each time it appears (IBM's
/// specification, section 7). It is in the schema as soon as something applies it.
/// </summary>
public sealed class CostDirective : DirectiveType
{
    /// <summary>The directive's name.</summary>
    public const string DirectiveName = "cost";

    /// <inheritdoc/>
    protected override void Configure(IDirectiveTypeDescriptor descriptor) => descriptor
        .Name(DirectiveName)
        .Description("What this adds to the cost of an operation each time it appears; see `extensions.operationCost` of a response to `GraphQL-Cost: report`.")
        .Location(DirectiveLocation.ArgumentDefinition)
        .Location(DirectiveLocation.Enum)
        .Location(DirectiveLocation.FieldDefinition)
        .Location(DirectiveLocation.InputFieldDefinition)
        .Location(DirectiveLocation.Object)
        .Location(DirectiveLocation.Scalar)
        .Argument("weight", a => a.Type("String!").Description("A number; that of an argument may be negative."));

    internal static DirectiveNode Create(double weight) =>
        new(new NameNode(DirectiveName), [new ArgumentNode(new NameNode("weight"), new StringValueNode(weight.ToString(CultureInfo.InvariantCulture)))]);

    /// <summary>The weight among applied directives; null if there is none, or it is no number.</summary>
    internal static double? WeightIn(IReadOnlyList<DirectiveNode> directives) =>
        DirectiveArguments.Find(directives, DirectiveName)?.Argument("weight") is StringValueNode text
        && double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && double.IsFinite(weight)
            ? weight
            : null;
}
