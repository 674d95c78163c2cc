using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types.Descriptors;

namespace CodeGraph.GraphQL.Types;

/// <summary>One value of an <see cref="EnumType"/> (specification §3.9).</summary>
public sealed class EnumValue : IFieldDefinition
{
    internal EnumValue(EnumValueDescriptor descriptor)
    {
        Name = descriptor.ValueName;
        Value = descriptor.Value;
        Description = descriptor.ValueDescription;
        DeprecationReason = descriptor.DeprecationReason;
        Directives = descriptor.AppliedDirectives;
        Json = System.Text.Encoding.UTF8.GetBytes($"\"{Name}\"");
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The CLR value that stands for it in resolvers.</summary>
    public object Value { get; }

    /// <summary>The description, in CommonMark; <see langword="null"/> if none was given.</summary>
    public string? Description { get; }

    /// <summary>Why it should not be used any more; <see langword="null"/> if it is not deprecated.</summary>
    public string? DeprecationReason { get; }

    /// <summary>Whether it is deprecated.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>The directives applied to the value in the schema.</summary>
    public IReadOnlyList<DirectiveNode> Directives { get; }

    /// <summary>The name in quotes, ready for a response.</summary>
    internal byte[] Json { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
