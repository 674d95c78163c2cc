namespace CodeGraph.Catalog.Model;

/// <summary>The code set a code or modifier belongs to. The set decides who owns the official descriptor.</summary>
public enum CodeSystem
{
    /// <summary>HCPCS Level II (A to V without D): maintained by CMS; its text is a US Government work.</summary>
    HcpcsLevel2,

    /// <summary>CPT (HCPCS Level I): its descriptors are copyright of the American Medical Association and never included.</summary>
    Cpt,

    /// <summary>CDT (the D codes): its descriptors are copyright of the American Dental Association and never included.</summary>
    Cdt,
}
