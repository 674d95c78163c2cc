using System.Text;

namespace CodeGraph.GraphQL.Types.Building;

/// <summary>The names of what was given none, by HotChocolate's conventions.</summary>
internal static class DefaultNames
{
    internal static string OfType(NamedType type, Type? runtimeType)
    {
        if (runtimeType is null)
        {
            return WithoutEnding(WithoutArity(type.GetType().Name), "Type");
        }

        var name = WithoutArity(runtimeType.Name);
        return runtimeType.IsInterface && name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]) ? name[1..] : name;
    }

    internal static string OfInput(NamedType type, Type? runtimeType)
    {
        var name = OfType(type, runtimeType);
        return name.EndsWith("Input", StringComparison.Ordinal) ? name : name + "Input";
    }

    internal static string OfDirective(DirectiveType type)
    {
        var name = WithoutEnding(WithoutEnding(type.GetType().Name, "Type"), "Directive");
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    /// <summary><c>CarrierJudgment</c> becomes <c>CARRIER_JUDGMENT</c>, <c>ICD10Code</c> <c>ICD10_CODE</c>.</summary>
    internal static string OfEnumMember(string member)
    {
        var name = new StringBuilder(member.Length + 4);
        for (var i = 0; i < member.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(member[i]) && member[i - 1] != '_'
                && (!char.IsUpper(member[i - 1]) || (i + 1 < member.Length && char.IsLower(member[i + 1])));
            if (startsWord)
            {
                name.Append('_');
            }

            name.Append(char.ToUpperInvariant(member[i]));
        }

        return name.ToString();
    }

    private static string WithoutEnding(string name, string ending) =>
        name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal) ? name[..^ending.Length] : name;

    private static string WithoutArity(string name) => name.IndexOf('`', StringComparison.Ordinal) is var at and >= 0 ? name[..at] : name;
}
