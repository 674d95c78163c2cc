using CodeGraph.GraphQL.Types.Building;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Types;

/// <summary>The definition of a directive (specification §3.13).</summary>
public class DirectiveType
{
    private readonly Action<IDirectiveTypeDescriptor>? _configure;
    private DirectiveTypeDescriptor? _descriptor;

    /// <summary>Creates the directive for a class that overrides <see cref="Configure(IDirectiveTypeDescriptor)"/>.</summary>
    protected DirectiveType()
    {
    }

    /// <summary>Creates the directive without a class of its own.</summary>
    /// <param name="configure">Describes the directive; must give it a name and locations.</param>
    public DirectiveType(Action<IDirectiveTypeDescriptor> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
    }

    /// <summary>The name, without <c>@</c>.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The description, in CommonMark; <see langword="null"/> if none was given.</summary>
    public string? Description { get; private set; }

    /// <summary>The places where it may be applied.</summary>
    public DirectiveLocation Locations { get; private set; }

    /// <summary>Whether it may be applied more than once in a place.</summary>
    public bool IsRepeatable { get; private set; }

    /// <summary>The arguments, in the order they were declared.</summary>
    public FieldCollection<Argument> Arguments { get; private set; } = FieldCollection<Argument>.Empty;

    /// <summary>Why it should not be used any more; <see langword="null"/> if it is not deprecated.</summary>
    public string? DeprecationReason { get; private set; }

    /// <summary>Whether it is deprecated.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>Whether it is one of the directives every schema has (specification §3.13).</summary>
    public bool IsSpecified { get; internal init; }

    /// <summary>The locations' names in the order they were declared; it is the order SDL and introspection show.</summary>
    public IReadOnlyList<string> LocationNames { get; private set; } = [];

    /// <summary>Describes the directive; runs once, while the schema is created.</summary>
    /// <param name="descriptor">Takes the name, the description, the places and the arguments.</param>
    protected virtual void Configure(IDirectiveTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    internal void Configure(SchemaContext context)
    {
        _descriptor = new DirectiveTypeDescriptor();
        Configure(_descriptor);
        Name = _descriptor.DirectiveName ?? DefaultNames.OfDirective(this);
        Description = _descriptor.DirectiveDescription;
        Locations = _descriptor.Locations;
        LocationNames = _descriptor.LocationNames;
        IsRepeatable = _descriptor.IsRepeatable;
        DeprecationReason = _descriptor.DeprecationReason;
        context.Discover(_descriptor.References());
    }

    internal void Complete(SchemaContext context)
    {
        Arguments = ArgumentDescriptor.CompleteAll(_descriptor!.ArgumentDescriptors, context, $"@{Name}");
        _descriptor = null;
    }

    /// <summary>The name with its <c>@</c>.</summary>
    public override string ToString() => $"@{Name}";
}
