using System.Text.Json;
using CodeGraph.GraphQL.Execution;
using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types.Building;
using CodeGraph.GraphQL.Types.Descriptors;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Types;

/// <summary>An enum: one name out of a fixed set (specification §3.9). Without a CLR enum, a value is its name.</summary>
public class EnumType : LeafType
{
    private readonly Action<IEnumTypeDescriptor>? _configure;
    private Dictionary<object, EnumValue> _byValue = [];

    /// <summary>Creates the type for a class that overrides <see cref="Configure(IEnumTypeDescriptor)"/>.</summary>
    protected EnumType()
    {
    }

    /// <summary>Creates the type without a class of its own.</summary>
    /// <param name="configure">Describes the type; must give it a name and values.</param>
    public EnumType(Action<IEnumTypeDescriptor> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        _configure = configure;
    }

    /// <inheritdoc/>
    public sealed override TypeKind Kind => TypeKind.Enum;

    /// <inheritdoc/>
    public override Type RuntimeType => typeof(string);

    /// <summary>The values, in the order they were declared.</summary>
    public FieldCollection<EnumValue> Values { get; private set; } = FieldCollection<EnumValue>.Empty;

    /// <summary>Describes the type; runs once, while the schema is created.</summary>
    /// <param name="descriptor">Takes the name, the description and the values.</param>
    protected virtual void Configure(IEnumTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    /// <inheritdoc/>
    public sealed override object? ParseLiteral(IValueNode literal)
    {
        if (literal is not EnumValueNode node)
        {
            var text = SyntaxPrinter.Print(literal);
            throw new LeafCoercionException($"Enum \"{Name}\" cannot represent non-enum value: {text}.{Suggest(text)}");
        }

        return Values.TryGetField(node.Value, out var value)
            ? value.Value
            : throw new LeafCoercionException($"Value \"{node.Value}\" does not exist in \"{Name}\" enum.{Suggest(node.Value)}");
    }

    /// <inheritdoc/>
    public sealed override object? ParseValue(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            var text = JsonInspect.Inspect(value);
            throw new LeafCoercionException($"Enum \"{Name}\" cannot represent non-string value: {text}.{Suggest(text)}");
        }

        var name = value.GetString()!;
        return Values.TryGetField(name, out var found)
            ? found.Value
            : throw new LeafCoercionException($"Value \"{name}\" does not exist in \"{Name}\" enum.{Suggest(name)}");
    }

    /// <inheritdoc/>
    public sealed override void WriteValue(object value, ResponseWriter writer) =>
        writer.WriteRaw(Find(value).Json);

    /// <summary>The enum's value for a resolver's value.</summary>
    /// <exception cref="LeafCoercionException">The enum has no such value.</exception>
    internal EnumValue Find(object value) =>
        _byValue.TryGetValue(value, out var found) || (value is string name && Values.TryGetField(name, out found))
            ? found
            : throw new LeafCoercionException($"Enum \"{Name}\" cannot represent value: {JsonInspect.Inspect(value)}");

    internal sealed override void Configure(SchemaContext context)
    {
        var descriptor = new EnumTypeDescriptor();
        Describe(descriptor);
        Name = descriptor.TypeName ?? DefaultNames.OfType(this, RuntimeType == typeof(string) ? null : RuntimeType);
        Description = descriptor.TypeDescription;
        Directives = descriptor.AppliedDirectives;
        var values = descriptor.ValueDescriptors.ConvertAll(value => new EnumValue(value));
        context.ReportRepeated(values, Name, "value");
        Values = new FieldCollection<EnumValue>(values);
        _byValue = [];
        foreach (var value in values)
        {
            _byValue.TryAdd(value.Value, value);
        }
    }

    private protected virtual void Describe(EnumTypeDescriptor descriptor) => Configure(descriptor);

    private string Suggest(string text) => DidYouMean.Format("the enum value", Values.Select(value => value.Name), text);
}
