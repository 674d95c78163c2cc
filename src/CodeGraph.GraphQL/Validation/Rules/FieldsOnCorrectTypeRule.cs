using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Validation.Rules;

/// <summary>
/// A field is selected only on a type that has it.
/// Section 5.3.1, https://spec.graphql.org/September2025/#sec-Field-Selections
/// </summary>
internal sealed class FieldsOnCorrectTypeRule : ValidationRule
{
    public override RuleHooks Hooks => RuleHooks.EnterField;

    public override void EnterField(FieldNode node, ValidationContext context)
    {
        if (context.TypeInfo.ParentType is not { } type || context.TypeInfo.Field is not null)
        {
            return;
        }

        var name = node.Name.Value;
        context.Report($"Cannot query field \"{name}\" on type \"{type.Name}\".{Suggest(context, type, name)}", node);
    }

    private static string Suggest(ValidationContext context, NamedType type, string fieldName)
    {
        if (context.Options.HideSuggestions)
        {
            return "";
        }

        var types = DidYouMean.Format("to use an inline fragment on", GetSuggestedTypeNames(context.Schema, type, fieldName));
        return types.Length > 0 || type is not ComplexOutputType complex
            ? types
            : DidYouMean.Format(null, complex.Fields.Select(field => field.Name), fieldName);
    }

    /// <summary>The possible types of an abstract type that have the field, and their interfaces that have it, the most common first.</summary>
    private static List<string> GetSuggestedTypeNames(Schema schema, NamedType type, string fieldName)
    {
        if (type is not IAbstractType abstractType)
        {
            return [];
        }

        var usageCounts = new Dictionary<ComplexOutputType, int>();
        foreach (var possibleType in abstractType.PossibleTypes)
        {
            if (!possibleType.Fields.ContainsField(fieldName))
            {
                continue;
            }

            usageCounts[possibleType] = 1;
            foreach (var possibleInterface in possibleType.Interfaces)
            {
                if (possibleInterface.Fields.ContainsField(fieldName))
                {
                    usageCounts[possibleInterface] = usageCounts.GetValueOrDefault(possibleInterface) + 1;
                }
            }
        }

        var types = usageCounts.Keys.ToList();
        types.Sort((a, b) =>
            usageCounts[a] != usageCounts[b] ? usageCounts[b] - usageCounts[a]
            : a is InterfaceType && !ReferenceEquals(a, b) && schema.IsSubType(a, b) ? -1
            : b is InterfaceType && !ReferenceEquals(a, b) && schema.IsSubType(b, a) ? 1
            : NaturalComparer.Instance.Compare(a.Name, b.Name));
        return types.ConvertAll(suggested => suggested.Name);
    }
}
