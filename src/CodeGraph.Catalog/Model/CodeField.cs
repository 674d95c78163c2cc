namespace CodeGraph.Catalog.Model;

/// <summary>A textual fact of a code or modifier that a <see cref="CodeFilter"/> can ask about. Coded facts compare by their code.</summary>
public enum CodeField
{
    /// <summary>The code or modifier itself.</summary>
    Value,

    /// <summary>The code set: <c>HCPCS</c>, <c>CPT</c> or <c>CDT</c>.</summary>
    System,

    /// <summary>The id of the section, or of a section above it.</summary>
    Section,

    /// <summary>Validity on the date asked about: <c>ACTIVE</c>, <c>TERMINATED</c>, <c>NOT_YET_EFFECTIVE</c> or <c>UNKNOWN</c>.</summary>
    Status,

    /// <summary>The official short description.</summary>
    ShortDescription,

    /// <summary>The official long description.</summary>
    LongDescription,

    /// <summary>The coverage code.</summary>
    Coverage,

    /// <summary>The Berenson-Eggers type of service.</summary>
    Betos,

    /// <summary>Any of the pricing indicators.</summary>
    Pricing,

    /// <summary>The multiple pricing indicator.</summary>
    MultiplePricing,

    /// <summary>Any of the types of service.</summary>
    TypeOfService,

    /// <summary>Any of the laboratory certification categories.</summary>
    LabCertification,

    /// <summary>The action code.</summary>
    Action,

    /// <summary>The ASC payment group.</summary>
    AscGroup,

    /// <summary>Any of the cross references.</summary>
    CrossReference,

    /// <summary>The number of the processing note.</summary>
    ProcessingNote,

    /// <summary>The statute.</summary>
    Statute,

    /// <summary>The id of any specialty.</summary>
    Specialty,

    /// <summary>Any synonym.</summary>
    Synonym,

    /// <summary>Any plain-language term.</summary>
    PlainLanguage,

    /// <summary>The kind of service.</summary>
    ServiceType,

    /// <summary>Any site of service.</summary>
    SiteOfService,
}

/// <summary>A date of a code's official record that a <see cref="CodeFilter"/> can ask about.</summary>
public enum CodeDateField
{
    /// <summary>When the code was added.</summary>
    DateAdded,

    /// <summary>When the latest action took effect.</summary>
    ActionEffectiveDate,

    /// <summary>The last day of validity; absent on most codes.</summary>
    TerminationDate,
}
