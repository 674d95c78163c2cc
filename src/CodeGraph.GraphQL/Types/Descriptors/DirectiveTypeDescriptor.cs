using CodeGraph.GraphQL.Types.Building;

namespace CodeGraph.GraphQL.Types.Descriptors;

/// <summary>Collects the definition of a directive.</summary>
internal sealed class DirectiveTypeDescriptor : IDirectiveTypeDescriptor
{
    private readonly List<string> _locationNames = [];

    internal string? DirectiveName { get; private set; }

    internal string? DirectiveDescription { get; private set; }

    internal DirectiveLocation Locations { get; private set; }

    internal IReadOnlyList<string> LocationNames => _locationNames;

    internal bool IsRepeatable { get; private set; }

    internal string? DeprecationReason { get; private set; }

    internal List<ArgumentDescriptor> ArgumentDescriptors { get; } = [];

    public IDirectiveTypeDescriptor Name(string name)
    {
        DirectiveName = name;
        return this;
    }

    public IDirectiveTypeDescriptor Description(string? description)
    {
        DirectiveDescription = description;
        return this;
    }

    public IDirectiveTypeDescriptor Location(DirectiveLocation locations)
    {
        _locationNames.AddRange((locations & ~Locations).ToNames());
        Locations |= locations;
        return this;
    }

    public IDirectiveTypeDescriptor Repeatable()
    {
        IsRepeatable = true;
        return this;
    }

    public IDirectiveTypeDescriptor Deprecated(string reason = DeprecatedDirective.DefaultReason)
    {
        DeprecationReason = reason;
        return this;
    }

    public IDirectiveTypeDescriptor Argument(string name, Action<IArgumentDescriptor> configure)
    {
        var argument = new ArgumentDescriptor(name);
        configure(argument);
        ArgumentDescriptors.Add(argument);
        return this;
    }

    internal IEnumerable<TypeReference> References() => ArgumentDescriptors.Select(argument => argument.TypeReference).OfType<TypeReference>();
}
