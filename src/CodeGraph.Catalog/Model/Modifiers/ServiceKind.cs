namespace CodeGraph.Catalog.Model.Modifiers;

/// <summary>What kind of thing a code stands for, as far as modifiers care.</summary>
internal enum ServiceKind
{
    /// <summary>The loaded facts do not tell.</summary>
    Unknown,

    /// <summary>A drug or biological, billed by quantity.</summary>
    Drug,

    /// <summary>A vaccine or its administration, which Medicare prices by itself.</summary>
    Vaccine,

    /// <summary>A radiopharmaceutical or contrast agent, billed by dose.</summary>
    Radiopharmaceutical,

    /// <summary>Equipment, a supply, an orthotic, a prosthetic, a dressing, a lens.</summary>
    Equipment,

    /// <summary>A blood product or other item at reasonable charge.</summary>
    OtherItem,

    /// <summary>An ambulance service or its mileage.</summary>
    Ambulance,

    /// <summary>A laboratory test.</summary>
    Laboratory,

    /// <summary>An anesthesia service.</summary>
    Anesthesia,

    /// <summary>An evaluation and management service.</summary>
    Visit,

    /// <summary>A quality measure, which carries no payment.</summary>
    Measure,

    /// <summary>A service of the physician fee schedule.</summary>
    Service,
}
