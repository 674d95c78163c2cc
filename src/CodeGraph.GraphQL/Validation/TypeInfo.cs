using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation;

/// <summary>What the schema has at the current node of a traversal; null wherever the document asks for something unknown.</summary>
internal sealed class TypeInfo
{
    /// <summary>The output type of the current field, or the type of the current operation or fragment.</summary>
    public IType? Type { get; set; }

    /// <summary>The composite type whose fields the current selection set selects.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>The definition of the current field.</summary>
    public OutputField? Field { get; set; }

    /// <summary>The definition of the current directive; null outside of directives.</summary>
    public DirectiveType? Directive { get; set; }

    /// <summary>The definition of the current argument.</summary>
    public Argument? Argument { get; set; }

    /// <summary>The type the current value should have.</summary>
    public IType? InputType { get; set; }

    /// <summary>The input type around <see cref="InputType"/>: of the list or object the current value is in.</summary>
    public IType? ParentInputType { get; set; }

    /// <summary>The default of the argument or input field the current value is for.</summary>
    public IValueNode? DefaultValue { get; set; }

    public void Clear()
    {
        Type = null;
        ParentType = null;
        Field = null;
        Directive = null;
        Argument = null;
        InputType = null;
        ParentInputType = null;
        DefaultValue = null;
    }
}
