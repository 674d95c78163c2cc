using CodeGraph.Catalog.Model;

namespace CodeGraph.Server.Schema.Filters;

/// <summary>Conditions on a date that does not yet say which.</summary>
internal sealed class DateCondition(IReadOnlyList<Func<CodeDateField, CodeFilter>> parts)
{
    /// <summary>The conditions on a date of an entry.</summary>
    public CodeFilter On(CodeDateField field) => CodeFilter.And([.. parts.Select(part => part(field))]);
}
