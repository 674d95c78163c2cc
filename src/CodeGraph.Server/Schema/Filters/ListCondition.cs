using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>Conditions on the items of a list that does not yet say which.</summary>
internal sealed class ListCondition(IReadOnlyList<Func<CodeField, CodeFilter>> parts)
{
    /// <summary>The conditions on a list of an entry.</summary>
    public CodeFilter On(CodeField field) => CodeFilter.And([.. parts.Select(part => part(field))]);
}
