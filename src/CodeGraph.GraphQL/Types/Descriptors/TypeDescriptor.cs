using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Utilities;

namespace CodeGraph.GraphQL.Types.Descriptors;

/// <summary>Holds what every descriptor collects: a name, a description, directives.</summary>
internal abstract class TypeDescriptor
{
    private readonly List<DirectiveNode> _directives = [];
    private Dictionary<Type, object>? _features;

    public string? TypeName { get; private protected set; }

    public string? TypeDescription { get; private protected set; }

    public IReadOnlyList<DirectiveNode> AppliedDirectives => _directives;

    /// <summary>What an addition to the engine, such as federation, keeps with the type; made when first asked for.</summary>
    internal TFeature Feature<TFeature>()
        where TFeature : class, new()
    {
        _features ??= [];
        if (!_features.TryGetValue(typeof(TFeature), out var feature))
        {
            feature = new TFeature();
            _features.Add(typeof(TFeature), feature);
        }

        return (TFeature)feature;
    }

    public TFeature? FindFeature<TFeature>()
        where TFeature : class => _features?.GetValueOrDefault(typeof(TFeature)) as TFeature;

    private protected void TakeFeatures(TypeDescriptor from)
    {
        foreach (var (key, feature) in from._features ?? [])
        {
            (_features ??= []).TryAdd(key, feature);
        }
    }

    private protected void Apply(DirectiveNode directive) => _directives.Add(directive);

    private protected void Apply(string name, (string Name, object? Value)[] arguments) => _directives.Add(AppliedDirective.Create(name, arguments));
}

/// <summary>The chaining members of every type's descriptor.</summary>
internal abstract class TypeDescriptor<TSelf> : TypeDescriptor, ITypeDescriptor<TSelf>
    where TSelf : class
{
    private protected TSelf Self => (TSelf)(object)this;

    public TSelf Name(string name)
    {
        TypeName = name;
        return Self;
    }

    public TSelf Description(string? description)
    {
        TypeDescription = description;
        return Self;
    }

    public TSelf Directive(string name, params (string Name, object? Value)[] arguments)
    {
        Apply(name, arguments);
        return Self;
    }

    public TSelf Directive(DirectiveNode directive)
    {
        Apply(directive);
        return Self;
    }
}

/// <summary>Makes the syntax of directives that are applied in code.</summary>
internal static class AppliedDirective
{
    internal static DirectiveNode Create(string name, (string Name, object? Value)[] arguments) =>
        new(new NameNode(name), [.. arguments.Select(argument => new ArgumentNode(new NameNode(argument.Name), AstFromValue.Untyped(argument.Value)))]);
}
