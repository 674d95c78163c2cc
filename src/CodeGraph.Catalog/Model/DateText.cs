using System.Globalization;

namespace CodeGraph.Catalog.Model;

/// <summary>The one way dates are written in sentences and answers.</summary>
public static class DateText
{
    /// <summary>A day as ISO 8601 writes it, <c>2026-01-31</c>, in every culture.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
