namespace CodeGraph.Catalog.Model.Modifiers;

/// <summary>Whether a modifier fits a code, as far as the loaded official facts tell.</summary>
public enum ModifierApplicability
{
    /// <summary>The facts allow it: append it whenever its own use is the case.</summary>
    Applies,

    /// <summary>Only under a further condition, which is stated.</summary>
    Conditional,

    /// <summary>A fact that is not loaded decides; the reason says which.</summary>
    Unknown,

    /// <summary>A fact excludes it.</summary>
    Never,
}
