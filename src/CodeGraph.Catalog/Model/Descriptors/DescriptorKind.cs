namespace CodeGraph.Catalog.Model.Descriptors;

/// <summary>The official descriptions a code can have.</summary>
public enum DescriptorKind
{
    /// <summary>The full definition.</summary>
    Long,

    /// <summary>CPT: at most 48 characters in recent editions, abbreviated.</summary>
    Medium,

    /// <summary>At most 28 characters, for claims and lists.</summary>
    Short,

    /// <summary>CPT: in words for patients.</summary>
    Consumer,

    /// <summary>CPT: in words for clinicians; a code may have several.</summary>
    Clinician,
}
