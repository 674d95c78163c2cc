using System.Reflection;
using System.Text;

namespace CodeGraph.Architecture.Tests;

/// <summary>Prints what a library shows to those who use it: every public type with its public and protected members, in order of their names.</summary>
internal sealed class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly StringBuilder _text = new();

    private PublicSurface()
    {
    }

    public static string Of(Assembly assembly)
    {
        var surface = new PublicSurface();
        foreach (var types in assembly.GetExportedTypes().GroupBy(type => type.Namespace).OrderBy(types => types.Key, StringComparer.Ordinal))
        {
            surface._text.Append("namespace ").Append(types.Key).Append("\n\n");
            foreach (var type in types.OrderBy(Name, StringComparer.Ordinal))
            {
                surface.Write(type);
            }
        }

        return surface._text.ToString();
    }

    private void Write(Type type)
    {
        var bases = new[] { type.BaseType }.Where(parent => parent is not null && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) && parent != typeof(MulticastDelegate))
            .Concat(type.GetInterfaces().Where(known => known.IsPublic).Except(type.BaseType?.GetInterfaces() ?? []).OrderBy(known => Name(known), StringComparer.Ordinal))
            .Select(parent => Name(parent!)).ToArray();
        _text.Append(Kind(type)).Append(' ').Append(Name(type)).Append(bases.Length == 0 ? "" : " : " + string.Join(", ", bases)).Append('\n');
        IEnumerable<string> members = type.IsEnum
            ? Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)}")
            : IsDelegate(type) ? [Signature(type.GetMethod("Invoke")!)]
            : type.GetMembers(Declared).Select(Describe).OfType<string>().Order(StringComparer.Ordinal);
        foreach (var member in members)
        {
            _text.Append("  ").Append(member).Append('\n');
        }

        _text.Append('\n');
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : IsDelegate(type) ? "delegate"
        : type.IsInterface ? "interface"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class"
        : type.IsSealed ? "sealed class" : "class";

    private static bool IsDelegate(Type type) => typeof(MulticastDelegate).IsAssignableFrom(type);

    private static string? Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsSeen(constructor) => $"{Access(constructor)}new({Parameters(constructor)})",
        MethodInfo { IsSpecialName: false } method when IsSeen(method) && !method.Name.StartsWith('<') => Access(method) + Signature(method),
        PropertyInfo property when (property.GetMethod ?? property.SetMethod) is { } accessor && IsSeen(accessor) =>
            $"{Access(accessor)}{Name(property.PropertyType)} {property.Name}{Indexer(property)} {{ {(Seen(property.GetMethod) ? "get; " : "")}{(Seen(property.SetMethod) ? IsInit(property) ? "init; " : "set; " : "")}}}",
        FieldInfo field when field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly => $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{Name(field.FieldType)} {field.Name}",
        EventInfo { AddMethod: { } add } known when IsSeen(add) => $"{Access(add)}event {Name(known.EventHandlerType!)} {known.Name}",
        _ => null,
    };

    private static bool Seen(MethodInfo? accessor) => accessor is not null && IsSeen(accessor);

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsInit(PropertyInfo property) =>
        property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static string Access(MethodBase method) =>
        (method.IsPublic ? "" : "protected ") + (method.IsStatic ? "static " : "") + (method is { IsAbstract: true, DeclaringType.IsInterface: false } ? "abstract " : "");

    private static string Signature(MethodInfo method) =>
        $"{Name(method.ReturnType)} {method.Name}{Generics(method.IsGenericMethod ? method.GetGenericArguments() : [])}({Parameters(method)})";

    private static string Indexer(PropertyInfo property) =>
        property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(parameter => Name(parameter.ParameterType)))}]" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")}{Name(parameter.ParameterType)} {parameter.Name}{(parameter.IsOptional ? " = " + Default(parameter) : "")}"));

    private static string Default(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => "default",
        string text => $"\"{text}\"",
        var value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return "ref " + Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        var name = type.Name.Split('`')[0];
        return (type is { IsNested: true, IsGenericParameter: false } ? Name(type.DeclaringType!) + "." : "") + name + Generics(type.IsGenericType ? type.GetGenericArguments() : []);
    }

    private static string Generics(Type[] arguments) => arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(Name))}>";
}
