using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types.Building;

namespace CodeGraph.GraphQL.Types.Descriptors;

/// <summary>Collects an enum.</summary>
internal sealed class EnumTypeDescriptor : TypeDescriptor<IEnumTypeDescriptor>, IEnumTypeDescriptor
{
    internal List<EnumValueDescriptor> ValueDescriptors { get; } = [];

    public IEnumValueDescriptor Value(string name)
    {
        var value = new EnumValueDescriptor(name, name);
        ValueDescriptors.Add(value);
        return value;
    }
}

/// <summary>Collects an enum over a CLR enum; the values go into the untyped descriptor.</summary>
internal sealed class EnumTypeDescriptor<T>(EnumTypeDescriptor target) : IEnumTypeDescriptor<T>
    where T : struct, Enum
{
    private readonly Dictionary<T, EnumValueDescriptor> _configured = [];
    private readonly HashSet<T> _ignored = [];

    public IEnumTypeDescriptor<T> Name(string name)
    {
        target.Name(name);
        return this;
    }

    public IEnumTypeDescriptor<T> Description(string? description)
    {
        target.Description(description);
        return this;
    }

    public IEnumTypeDescriptor<T> Directive(string name, params (string Name, object? Value)[] arguments)
    {
        target.Directive(name, arguments);
        return this;
    }

    public IEnumTypeDescriptor<T> Directive(DirectiveNode directive)
    {
        target.Directive(directive);
        return this;
    }

    public IEnumValueDescriptor Value(T member)
    {
        if (!_configured.TryGetValue(member, out var value))
        {
            value = new EnumValueDescriptor(DefaultNames.OfEnumMember(member.ToString()), member);
            _configured.Add(member, value);
        }

        return value;
    }

    public IEnumTypeDescriptor<T> Ignore(T member)
    {
        _ignored.Add(member);
        return this;
    }

    /// <summary>Adds all members that are not ignored, in the order of the CLR enum.</summary>
    internal void AddMembers()
    {
        foreach (var member in Enum.GetValues<T>().Distinct())
        {
            if (!_ignored.Contains(member))
            {
                Value(member);
                target.ValueDescriptors.Add(_configured[member]);
            }
        }
    }
}

/// <summary>Collects one value of an enum.</summary>
internal sealed class EnumValueDescriptor(string name, object value) : IEnumValueDescriptor
{
    internal string ValueName { get; private set; } = name;

    internal object Value { get; } = value;

    internal string? ValueDescription { get; private set; }

    internal string? DeprecationReason { get; private set; }

    internal List<DirectiveNode> AppliedDirectives { get; } = [];

    public IEnumValueDescriptor Name(string name)
    {
        ValueName = name;
        return this;
    }

    public IEnumValueDescriptor Description(string? description)
    {
        ValueDescription = description;
        return this;
    }

    public IEnumValueDescriptor Deprecated(string reason = DeprecatedDirective.DefaultReason)
    {
        DeprecationReason = reason;
        return this;
    }

    public IEnumValueDescriptor Directive(DirectiveNode directive)
    {
        AppliedDirectives.Add(directive);
        return this;
    }
}
