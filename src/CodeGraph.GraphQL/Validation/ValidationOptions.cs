namespace CodeGraph.GraphQL.Validation;

/// <summary>The limits of validation. The rules of the specification cannot be left out.</summary>
public sealed record ValidationOptions
{
    /// <summary>graphql-js's settings: 100 errors, introspection three lists deep, no other limit.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>
    /// The limits for documents of clients, far above what people and their tools write: 50 levels, 2,048 fields, 128 of them at
    /// the root, 256 aliases, 256 directives.
    /// </summary>
    public static ValidationOptions ForClients { get; } = new() { MaxDepth = 50, MaxFields = 2_048, MaxRootFields = 128, MaxAliases = 256, MaxDirectives = 256 };

    /// <summary>How many errors are reported before validation gives up; the error that says so comes on top.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Whether errors keep to themselves which names the schema has instead of an unknown one.</summary>
    public bool HideSuggestions { get; init; }

    /// <summary>
    /// How many of the lists <c>fields</c>, <c>interfaces</c>, <c>possibleTypes</c> and <c>inputFields</c> may not be nested
    /// below <c>__schema</c> or <c>__type</c>: at that many, introspection is refused, since its answer multiplies with each.
    /// 0 for no limit.
    /// </summary>
    public int MaxIntrospectionDepth { get; init; } = 3;

    /// <summary>The most fields on a path from the root of an operation to a leaf, fragments followed; 0 for no limit.</summary>
    public int MaxDepth { get; init; }

    /// <summary>The most fields of an operation, each fragment counted wherever it is spread; 0 for no limit.</summary>
    public int MaxFields { get; init; }

    /// <summary>The most fields at the root of an operation, each fragment counted wherever it is spread; 0 for no limit.</summary>
    public int MaxRootFields { get; init; }

    /// <summary>The most directives of a document; 0 for no limit.</summary>
    public int MaxDirectives { get; init; }

    /// <summary>The most fields of a document with an alias; 0 for no limit.</summary>
    public int MaxAliases { get; init; }
}
