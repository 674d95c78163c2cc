namespace CodeGraph.Catalog.Model;

/// <summary>Assignment to a Medicare outpatient group (MOG); the spreadsheet calls its columns OPPS, OPPS_PI and OPPS_DT.</summary>
/// <param name="Group">Columns 241-243: body system, number and level of intensity; null when only the indicator is given.</param>
/// <param name="PolicyIndicator">Column 244: how the code is paid in an ASC.</param>
/// <param name="EffectiveDate">Columns 245-252: when the code was assigned to the group.</param>
public sealed record MogAssignment(CodedValue? Group, CodedValue? PolicyIndicator, DateOnly? EffectiveDate);
