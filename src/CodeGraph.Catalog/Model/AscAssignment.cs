namespace CodeGraph.Catalog.Model;

/// <summary>Approval of a procedure for ambulatory surgical centers (ASC).</summary>
/// <param name="Group">Columns 231-232: <c>YY</c>, approved.</param>
/// <param name="EffectiveDate">Columns 233-240: when the code was assigned to the group.</param>
public sealed record AscAssignment(CodedValue Group, DateOnly? EffectiveDate);
