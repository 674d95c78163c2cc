using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace CodeGraph.GraphQL.Types;

/// <summary>
/// The address of one element of a schema (specification §2.15): a type (<c>Code</c>), a field, input field or enum value (<c>Code.status</c>), an argument
/// (<c>Query.code(asOf:)</c>), a directive (<c>@cost</c>) or an argument of one (<c>@cost(weight:)</c>). Each element has exactly one.
/// </summary>
/// <remarks>Whether there is such an element, only a schema knows: see <see cref="Schema.TryGetMember"/>.</remarks>
public readonly partial record struct SchemaCoordinate
{
    /// <summary>Makes the coordinate of a type, or of a member or argument within it.</summary>
    /// <param name="name">The name of the type or directive, without <c>@</c>.</param>
    /// <param name="memberName">The name of the field, input field or enum value; <see langword="null"/> for the type itself.</param>
    /// <param name="argumentName">The name of the argument; <see langword="null"/> for none.</param>
    /// <param name="ofDirective">Whether <paramref name="name"/> is a directive's.</param>
    /// <exception cref="ArgumentException">No such coordinate can be: a directive has no members, an argument of a type belongs to a field, or a name is not one.</exception>
    public SchemaCoordinate(string name, string? memberName = null, string? argumentName = null, bool ofDirective = false)
    {
        (Name, MemberName, ArgumentName, OfDirective) = (name, memberName, argumentName, ofDirective);
        if (!Grammar().IsMatch(ToString()))
        {
            throw new ArgumentException($"There is no schema coordinate \"{this}\".", nameof(name));
        }
    }

    /// <summary>The name of the type or, if <see cref="OfDirective"/>, of the directive.</summary>
    public string Name { get; }

    /// <summary>The name of the field, input field or enum value; <see langword="null"/> if the coordinate is not of one, nor of an argument of one.</summary>
    public string? MemberName { get; }

    /// <summary>The name of the argument; <see langword="null"/> if the coordinate is not of one.</summary>
    public string? ArgumentName { get; }

    /// <summary>Whether it is the coordinate of a directive or of its argument.</summary>
    public bool OfDirective { get; }

    /// <summary>Reads a coordinate. Blanks are not allowed anywhere.</summary>
    /// <param name="text">The coordinate, such as <c>Query.code(asOf:)</c>.</param>
    /// <param name="coordinate">The coordinate, if it is one.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out SchemaCoordinate coordinate)
    {
        var match = Grammar().Match(text ?? "");
        coordinate = match.Success
            ? new SchemaCoordinate(match.Groups["name"].Value, Value("member"), Value("argument"), match.Groups["at"].Success)
            : default;
        return match.Success;

        string? Value(string group) => match.Groups[group] is { Success: true, Value: var value } ? value : null;
    }

    /// <summary>Reads a coordinate. Blanks are not allowed anywhere.</summary>
    /// <param name="text">The coordinate, such as <c>Query.code(asOf:)</c>.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public static SchemaCoordinate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var coordinate)
            ? coordinate
            : throw new FormatException($"\"{text}\" is not a schema coordinate; write Type, Type.member, Type.field(argument:), @directive or @directive(argument:), without blanks.");
    }

    /// <summary>The coordinate as the specification writes it.</summary>
    public override string ToString() =>
        $"{(OfDirective ? "@" : "")}{Name}{(MemberName is null ? "" : "." + MemberName)}{(ArgumentName is null ? "" : $"({ArgumentName}:)")}";

    // An argument of a type can only be one of its field's.
    [GeneratedRegex(@"\A(?:(?<at>@)(?<name>[_A-Za-z][_0-9A-Za-z]*)(?:\((?<argument>[_A-Za-z][_0-9A-Za-z]*):\))?|(?<name>[_A-Za-z][_0-9A-Za-z]*)(?:\.(?<member>[_A-Za-z][_0-9A-Za-z]*)(?:\((?<argument>[_A-Za-z][_0-9A-Za-z]*):\))?)?)\z")]
    private static partial Regex Grammar();
}
