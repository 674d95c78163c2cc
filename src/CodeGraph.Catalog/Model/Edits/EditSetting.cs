namespace CodeGraph.Catalog.Model.Edits;

/// <summary>Whose claims an edit of the National Correct Coding Initiative applies to; CMS publishes a file for each.</summary>
public enum EditSetting
{
    /// <summary>Physicians, other practitioners and ambulatory surgical centers.</summary>
    Practitioner,

    /// <summary>Outpatient hospital services.</summary>
    OutpatientHospital,

    /// <summary>Suppliers of durable medical equipment; only medically unlikely edits exist for them.</summary>
    DmeSupplier,
}

/// <summary>Says what the settings are called.</summary>
public static class EditSettings
{
    /// <summary>The setting in the words of CMS's file titles, in lower case.</summary>
    public static string Describe(this EditSetting setting) => setting switch
    {
        EditSetting.Practitioner => "practitioner services",
        EditSetting.OutpatientHospital => "outpatient hospital services",
        EditSetting.DmeSupplier => "DME supplier services",
        _ => throw new ArgumentOutOfRangeException(nameof(setting), setting, "There is no such setting."),
    };
}
