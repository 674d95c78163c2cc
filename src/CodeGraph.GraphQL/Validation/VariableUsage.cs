using CodeGraph.GraphQL.Language;
using CodeGraph.GraphQL.Types;

namespace CodeGraph.GraphQL.Validation;

/// <summary>A place where a variable is used.</summary>
/// <param name="Node">The use.</param>
/// <param name="Type">The type expected there; null if the place is unknown.</param>
/// <param name="DefaultValue">The default value of that place, or null.</param>
/// <param name="ParentType">The list or input object type around it, or null.</param>
internal readonly record struct VariableUsage(VariableNode Node, IType? Type, IValueNode? DefaultValue, IType? ParentType);
